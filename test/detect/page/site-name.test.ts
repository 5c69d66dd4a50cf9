import { describe, expect, test } from '@jest/globals';
import type { PageFacts } from '../../../shared/detect/page/facts.ts';
import type { ArticleMetadata } from '../../../shared/detect/page/json-ld.ts';
import { besides, siteNames, withoutSite } from '../../../shared/detect/page/site-name.ts';

const factsWith = (meta: Record<string, string>) => ({ meta: new Map(Object.entries(meta)) }) as unknown as PageFacts;

describe('the names of a site', () => {
  test('are those that it states, and the parts of its host', () => {
    const facts = factsWith({ 'og:site_name': 'The Lake Courier', 'application-name': 'Courier App' });
    const schema = { publisher: 'Lake Media Ltd.' } as ArticleMetadata;
    expect([...siteNames(facts, schema, 'https://www.news.lakecourier.example/a')]).toEqual([
      'thelakecourier',
      'courierapp',
      'lakemedialtd',
      'newslakecourierexample',
      'lakecourier',
      'news',
      'example',
    ]);
  });

  test.each(['www', 'm', 'amp'])('leave out the %s of a host', (prefix) => {
    expect(siteNames(factsWith({}), null, `https://${prefix}.bode.de/a`)).toEqual(new Set(['bodede', 'bode']));
  });

  test('are never one letter, nor parts of a host of three, but for the one before the last', () => {
    expect(siteNames(factsWith({ 'og:site_name': 'X' }), null, 'https://abc.tv1.de/')).toEqual(
      new Set(['abctv1de', 'tv1']),
    );
  });

  test('of no address are those it states', () => {
    expect(siteNames(factsWith({ 'og:site_name': 'Bode' }), null, 'nowhere')).toEqual(new Set(['bode']));
  });
});

describe('a title without the name of its site', () => {
  const sites = new Set(['bode', 'lakecourier']);

  test.each([
    ['Envoys meet again | Bode', 'Envoys meet again'],
    ['Envoys meet again｜Bode', 'Envoys meet again'],
    ['Envoys meet again - Bode', 'Envoys meet again'],
    ['Envoys meet again – Lake Courier', 'Envoys meet again'],
    ['Переговоры в Женеве :: Bode', 'Переговоры в Женеве'],
    ['Bode — Envoys meet again', 'Envoys meet again'],
    ['Envoys meet again | Bode News', 'Envoys meet again'],
    ['Envoys meet again | Lake', 'Envoys meet again | Lake'],
    ['Envoys meet again | Lake C', 'Envoys meet again'],
    ['Envoys meet again', 'Envoys meet again'],
    ['Envoys meet again-Bode', 'Envoys meet again-Bode'],
    ['Envoys meet again | World', 'Envoys meet again | World'],
  ])('%s', (title, rest) => {
    expect(withoutSite(title, sites)).toBe(rest);
  });

  test('loses up to three names', () => {
    expect(withoutSite('Envoys meet again | Bode | Bode | Bode', sites)).toBe('Envoys meet again');
    expect(withoutSite('Envoys meet again | Bode | Bode | Bode | Bode', sites)).toBe('Envoys meet again | Bode');
  });

  test('keeps at least eight characters', () => {
    expect(withoutSite('12345678 | Bode', sites)).toBe('12345678');
    expect(withoutSite('1234567 | Bode', sites)).toBe('1234567 | Bode');
    expect(withoutSite('Bode | 12345678', sites)).toBe('12345678');
    expect(withoutSite('Bode | 1234567', sites)).toBe('Bode | 1234567');
  });

  test('takes a name with up to twelve characters more, of a site whose own has three', () => {
    expect(withoutSite('Envoys meet again | Bode 12345 67890 12', sites)).toBe('Envoys meet again');
    expect(withoutSite('Envoys meet again | Bode 12345 67890 123', sites)).toMatch(/Bode/);
    expect(withoutSite('Envoys meet again | Abc News', new Set(['abc']))).toBe('Envoys meet again');
    expect(withoutSite('Envoys meet again | Ab News', new Set(['ab']))).toBe('Envoys meet again | Ab News');
  });
});

describe('what stands beside a text in a title', () => {
  test.each([
    ['Live: Envoys meet again', 'Envoys meet again', null],
    ['Envoys meet again | World', 'Envoys meet again', 'World'],
    ['World * Envoys meet, again', 'Envoys meet again', 'World'],
    ['Genf: Envoys meet again', 'Envoys meet again', null],
    ['日内瓦：使者再次会面', '使者再次会面', '日内瓦'],
    ['Envoys meet again', 'Envoys meet again', null],
  ])('%s', (title, part, rest) => {
    expect(besides(title, part)).toBe(rest);
  });
});
