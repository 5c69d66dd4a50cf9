import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import type { Development } from '../../../shared/group/development.ts';
import { entryBlock, titleText } from '../../../shared/present/pages/entry-block.ts';
import { entryOf } from '../../../shared/present/timeline.ts';
import { sampleDevelopment, sampleReport } from '../../fakes/nouns.ts';

function reports(count: number) {
  return Array.from({ length: count }, (_, index) =>
    sampleReport({
      itemId: `item-${index}`,
      outlet: `Outlet ${index}`,
      owner: `Owner ${index}`,
      sketch: [`text-${index}`],
      sentences: [{ text: `Sentence ${index}.`, part: 'body', start: 0, end: 0, hits: [] }],
    }),
  );
}

function entry(fields: Partial<Development>) {
  return load(entryBlock(entryOf(sampleDevelopment(fields))).html);
}

describe('an entry of the timeline', () => {
  test('shows two sentences, up to four more on demand', () => {
    const $ = entry({ reports: reports(9) });
    expect($('article > figure')).toHaveLength(2);
    expect($('details summary').text()).toBe('4 more sentences');
    expect($('details figure')).toHaveLength(4);
    expect(entry({ reports: reports(3) })('summary').text()).toBe('1 more sentence');
    expect(entry({ reports: reports(2) })('details')).toHaveLength(0);
  });

  test('names six outlets of a side and says how many more there are', () => {
    expect(entry({ reports: reports(6) })('.sides span').text()).toBe(
      'Outlet 0, Outlet 1, Outlet 2, Outlet 3, Outlet 4, Outlet 5',
    );
    expect(entry({ reports: reports(8) })('.sides span').text()).toMatch(/Outlet 5 and 2 more$/);
  });

  test('says who and where, and nothing of what no report tells', () => {
    expect(entry({ actors: ['state:ua'], place: 'place:geneva' })('.who').text()).toBe('Ukraine · Geneva');
    expect(entry({ actors: [], place: 'place:geneva' })('.who').text()).toBe('Geneva');
    expect(entry({ actors: ['state:ua'], place: null })('.who').text()).toBe('Ukraine');
    expect(entry({ actors: [], place: null })('.who')).toHaveLength(0);
  });

  test('says what its day is', () => {
    const act = (fields: Partial<Development>) => entry(fields)('.act').text();
    const seen = 'first seen 5 Jan 2026, 10:05 UTC';
    const day = { day: '2026-01-06', precision: 'day', sentence: 0 } as const;
    expect(act({ eventDate: null })).toBe(`Meeting held · listed by first sight · ${seen}`);
    expect(act({ eventDate: day })).toBe(`Meeting held · Tue 6 Jan · ${seen}`);
    expect(act({ eventDate: { ...day, precision: 'month' } })).toBe(`Meeting held · Jan · ${seen}`);
    expect(act({ eventDate: day, retrospective: true })).toBe(`Meeting held looks back · Tue 6 Jan · ${seen}`);
  });

  test('leads to the page of the development, whatever its id', () => {
    expect(entry({ id: 'a/b' })('h3 a').attr('href')).toBe('/developments/a%2Fb');
  });
});

describe('a title', () => {
  test('is marked with the language of the report whose headline it is', () => {
    const german = sampleReport({ headline: 'Live: Treffen in Genf', language: 'de' });
    const language = (title: string) =>
      load(titleText(sampleDevelopment({ title, reports: [sampleReport(), german] })).html)('bdi').attr('lang');
    expect(language('Treffen in Genf')).toBe('de');
    expect(language('Envoys meet in Geneva')).toBe('en');
    expect(language('A title of no report')).toBe('en');
  });

  test('is cut at 280 characters', () => {
    const text = load(titleText(sampleDevelopment({ title: 'word '.repeat(80) })).html)('bdi').text();
    expect(text.length).toBeGreaterThan(270);
    expect(text.length).toBeLessThanOrEqual(280);
  });
});
