import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import type { Change, Development } from '../../../shared/group/development.ts';
import { developmentPage } from '../../../shared/present/pages/development-page.ts';
import { sampleDevelopment } from '../../fakes/nouns.ts';

function page(fields: Partial<Development> = {}) {
  return load(developmentPage(sampleDevelopment(fields)));
}

const at = '2026-01-05T10:05:00.000Z';

describe('the page of a development', () => {
  test('gives its facts, without those that no report tells', () => {
    const $ = page({ actors: [], place: null, eventDate: null, significance: 0.456, lastChanged: 'x' });
    const facts = $('dl.facts dt')
      .map((_, name) => [[$(name).text(), $(name).next().text()]])
      .get();
    expect(facts).toEqual([
      ['About', 'The talks as such'],
      ['First seen', '5 Jan 2026, 10:05 UTC'],
      ['Last changed', 'Unknown'],
      ['Significance', '0.46 of 1'],
    ]);
    const known = page({ topics: ['plan:20-point'], retrospective: true })('dl.facts').text();
    expect(known).toContain('20-point plan');
    expect(known).toContain('0.50 of 1; told in retrospect, so never alerted');
  });

  test('tells each change, by whom, and whether it is mailed', () => {
    const change = (number: number, more: Partial<Change>): Change => {
      return { number, type: 'updated', at, slots: [], itemId: 'item-1', ...more };
    };
    const changes = [
      change(1, { type: 'opened' }),
      change(2, { slots: [{ slot: 'phase', from: 'announced', to: 'held' }] }),
      change(3, { type: 'corrected', itemId: 'gone', slots: [{ slot: 'place', from: 'place:vienna', to: null }] }),
      change(4, {}),
    ];
    const $ = page({ changes });
    expect(
      $('ol li')
        .map((_, item) => $(item).text().replace(/\s+/g, ' '))
        .get(),
    ).toEqual([
      'Opened by News Example · 5 Jan 2026, 10:05 UTCMailed by default: a new development',
      'Updated by News Example · 5 Jan 2026, 10:05 UTCStage: held announcedMailed by default: changed: stage held (was: announced)',
      'Corrected · 5 Jan 2026, 10:05 UTCPlace: ViennaMailed by default: changed: place (was: Vienna)',
      'Updated by News Example · 5 Jan 2026, 10:05 UTCNot mailed by default: one more report changes nothing',
    ]);
    expect([
      $('ol b').text(),
      $('ol s')
        .map((_, was) => $(was).text())
        .get(),
    ]).toEqual(['held', ['announced', 'Vienna']]);
  });

  test('takes a reader who set no threshold, so that no act is too small', () => {
    expect(page({ significance: 0 })('ol li').text()).toContain('Mailed by default: a new development');
  });

  test('names it in the window’s title, cut at a hundred characters, and leads back and to the data', () => {
    const $ = page({ id: 'a/b', title: 'word '.repeat(40) });
    expect($('title').text()).toMatch(/^word .*… · Parley$/);
    expect($('title').text().length).toBeGreaterThan(100);
    expect($('title').text().length).toBeLessThanOrEqual(100 + ' · Parley'.length);
    expect($('.crumb a').attr('href')).toBe('/');
    expect($('main > p.small a').attr('href')).toBe('/api/developments/a%2Fb');
  });
});
