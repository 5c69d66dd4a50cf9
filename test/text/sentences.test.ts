import { describe, expect, test } from '@jest/globals';
import { sentencesOf } from '../../shared/text/sentences.ts';

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

  test('stays linear on a text without an end', () => {
    const started = performance.now();
    sentencesOf('a. '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('a long run of full stops is read in bounded time', () => {
  const started = process.cpuUsage();
  expect(split(`${'.'.repeat(300_000)}x It went on.`)).toHaveLength(1);
  const used = process.cpuUsage(started);
  expect((used.user + used.system) / 1e6).toBeLessThan(1);
});
