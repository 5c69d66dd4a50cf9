import { describe, expect, test } from '@jest/globals';
import { sentencesOf } from '../../shared/text/sentences.ts';
import { countedGrowth, mostCountedGrowth } from '../growth/counted-work.ts';
import { textShapes } from '../growth/text-shapes.ts';
import { mostTimedGrowth, timedGrowth } from '../growth/timed-growth.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  test.each([
    ['en', 'Sen. J. D. Vance met them. He left at 5 p.m. on Friday.', 2],
    ['en', 'The U.S. envoy spoke. “We agree.” Then he left!', 3],
    ['de', 'Das Treffen ist am 2. Dezember geplant. Am 3. Dezember folgt Berlin.', 2],
    ['ru', 'Встреча прошла в 2025 г. в Женеве. Песков отказался говорить.', 2],
    ['uk', 'Пакет коштує 5 млрд. доларів. Рада не голосувала.', 2],
    ['fr', 'M. Macron a parlé. Mme Meloni aussi.', 2],
    ['es', 'EE. UU. propone una tregua. Kiev la acepta.', 2],
    ['pl', 'Gen. Hnatow mówił o 800 tys. żołnierzy. Rozmowy trwają.', 2],
    ['it', 'Il sig. Rossi parla. Kiev attende.', 2],
    ['tr', 'Görüşme 2. turda bitti. Heyetler ayrıldı.', 2],
  ])('keeps abbreviations and ordinals whole in %s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test('gives offsets of the text as it stands, white space left out', () => {
    const text = '  One here.  \n\nTwo there ';
    expect(sentencesOf(text)).toEqual([
      { start: 2, end: 11 },
      { start: 15, end: 24 },
    ]);
  });

  test('finds nothing in an empty text', () => {
    expect(sentencesOf(' \n ')).toEqual([]);
  });
});

describe('a text of twice the length is at most two and a half times the work, where it', () => {
  test.each(Object.entries(textShapes))('%s', (_, shape) => {
    expect(countedGrowth(shape, sentencesOf, 4_000).growth).toBeLessThanOrEqual(mostCountedGrowth);
    expect(timedGrowth(shape, sentencesOf, 64_000).growth).toBeLessThanOrEqual(mostTimedGrowth);
  });
});

test('a long run of full stops ends no sentence', () => {
  expect(split(`${'.'.repeat(300_000)}x It went on.`)).toHaveLength(1);
});
