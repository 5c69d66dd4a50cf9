import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { languageTag, quoteBlock, sourcesBlock, stateTag } from '../../../shared/present/pages/quote-block.ts';
import { keyQuotes, quoteLength } from '../../../shared/wording/quotes.ts';
import { fiveOwners } from '../../fakes/five-owners.ts';

const [quote] = keyQuotes(fiveOwners, 1);
if (quote === undefined) throw new Error('the fixture has no quote');
const block = (fields: Partial<typeof quote> = {}) => load(quoteBlock({ ...quote, ...fields }).html);

describe('a quote', () => {
  test('stands in its language, with outlet and day', () => {
    const $ = block({ language: 'uk', stateAffiliated: true, link: 'https://lake.example/1', outlet: 'Lake' });
    expect($('blockquote').attr('lang')).toBe('uk');
    expect($('blockquote').attr('dir')).toBe('auto');
    expect($('figcaption').text()).toMatch(/^Lake state-affiliated Ukrainian · /);
    expect($('figcaption a').attr('href')).toBe('https://lake.example/1');
  });

  test('has its outlet unlinked where the address is not of the web', () => {
    expect(block({ link: 'javascript:alert(1)' })('a')).toHaveLength(0);
    expect(block({ link: null })('bdi').text()).toBe(quote.outlet);
  });

  test('is cut where it is long', () => {
    const text = block({ text: 'word '.repeat(quoteLength) })('blockquote').text();
    expect(text.length).toBeLessThanOrEqual(quoteLength);
    expect(block({ text: 'A < B' })('blockquote').text()).toBe('A < B');
  });
});

describe('the sources', () => {
  const lines = (most?: number, development = fiveOwners) => {
    const $ = load(sourcesBlock(development, most).html);
    return $('p, li')
      .map((_, part) => $(part).text())
      .get();
  };

  test('are counted by owner and listed by side', () => {
    expect(lines()).toEqual([
      'Reported by 5 independent newsrooms (Ukraine, Europe)',
      'Ukraine Outlet 0',
      'Europe Outlet 1, Outlet 2, Outlet 3, Outlet 4',
    ]);
  });

  test('are cut to as many a side as asked for, the rest counted', () => {
    expect(lines(1).at(-1)).toBe('Europe Outlet 1 and 3 more');
    expect(lines(4).at(-1)).toBe('Europe Outlet 1, Outlet 2, Outlet 3, Outlet 4');
  });

  test('say whose text an outlet reprints', () => {
    const reports = fiveOwners.reports.map((report) => ({ ...report, wire: 'Reuters' }));
    expect(lines(1, { ...fiveOwners, reports })[1]).toMatch(/Reuters/);
  });
});

test('English and what no government owns need no tag', () => {
  expect([languageTag('en'), stateTag(false)]).toEqual([null, null]);
});
