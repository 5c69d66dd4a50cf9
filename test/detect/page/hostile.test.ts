import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../shared/detect/page/read-page.ts';
import { countedGrowth, mostCountedGrowth } from '../../growth/counted-work.ts';
import { pageShapes } from '../../growth/page-shapes.ts';
import { mostTimedGrowth, timedGrowth } from '../../growth/timed-growth.ts';

const read = (html: string) => readPage(html, 'https://example.org/a');

describe('twice as long a page is at most two and a half times the work, where it', () => {
  // The few facts that are read with all beneath them take most, up to a bound.
  const mostLooks = 200;

  test.each(Object.entries(pageShapes))('%s', (_, shape) => {
    const { growth, perCharacter } = countedGrowth(shape, read, 20_000);
    expect(growth).toBeLessThanOrEqual(mostCountedGrowth);
    expect(perCharacter).toBeLessThanOrEqual(mostLooks);
    expect(timedGrowth(shape, read, 100_000).growth).toBeLessThanOrEqual(mostTimedGrowth);
  });
});

test.each(Object.entries(pageShapes))('no more comes out of a page than went in, where it %s', (_, shape) => {
  const html = shape(40_000);
  const { headline, authors, section, text, entries = [] } = read(html);
  const said = [headline, ...authors, section ?? '', text, ...entries.flatMap((entry) => Object.values(entry))];
  expect(said.join('').length).toBeLessThanOrEqual(html.length);
});

test.each(['<div>', '<b>', '<li><b>', '<table><tr><td>'])('thirty thousand nested %s are as safe as three', (tags) => {
  expect(read(`${tags.repeat(30_000)}The envoys met in Geneva.`).text).toBe('The envoys met in Geneva.');
});

test('JSON-LD nested a million deep is passed over', () => {
  expect(read(`<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`).headline).toBe('');
});
