import { describe, expect, test } from '@jest/globals';
import { containedIn, sketchOf, textSimilarity } from '../../../shared/group/similarity/text-similarity.ts';

const unweighted = () => 1;
const text =
  'Envoys met for nine hours\nNegotiators left the palace without a word to the press after nine hours behind closed doors, and a second session is planned.';

describe('similarity of sketches', () => {
  test('a text is as similar to itself as can be', () => {
    const { words, contained } = textSimilarity(sketchOf(text), sketchOf(text), unweighted);
    expect(words).toBeCloseTo(1);
    expect(contained).toBe(1);
  });

  test('a shortened reprint is contained', () => {
    const short = text.slice(0, text.indexOf(', and'));
    expect(textSimilarity(sketchOf(text), sketchOf(short), unweighted).contained).toBeGreaterThan(0.7);
  });

  test('texts on different news share nothing', () => {
    const other = 'Zoo opens\nThree otters were born in spring and visitors may name them.';
    expect(textSimilarity(sketchOf(text), sketchOf(other), unweighted)).toMatchObject({
      words: 0,
      contained: 0,
      figures: 0,
    });
  });

  test('names match across alphabets', () => {
    const cyrillic = sketchOf('Ахметов в Страсбурге');
    expect(textSimilarity(sketchOf('Akhmetov Strasburg'), cyrillic, unweighted).words).toBeGreaterThan(0.4);
  });

  test('a sketch is bounded however long the text', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `word${at * 7919}`).join(' ');
    expect(sketchOf(`Headline\n${long}`).length).toBeLessThan(200);
  });

  test('an empty text makes an empty sketch that is similar to none', () => {
    expect(textSimilarity(sketchOf(''), sketchOf(text), unweighted)).toMatchObject({ words: 0, contained: 0 });
  });

  test('keeps the stems of the first 600 characters, of a live page of the first 200, and at most ninety', () => {
    // Each word has nine letters and a space.
    const words = Array.from({ length: 100 }, (_, at) => `w${lettersOf(at)}`);
    expect(counted(`Envoys meet\n${words.join(' ')}`, 'w:')).toBe(60);
    expect(counted(`Live: envoys meet\n${words.join(' ')}`, 'w:')).toBe(20);
    const short = Array.from({ length: 160 }, (_, at) => lettersOf(at).slice(0, 3));
    expect(counted(`Envoys meet\n${short.join(' ')}`, 'w:')).toBe(90);
  });

  test('keeps forty passages of five words, of the first 1,600 characters', () => {
    const words = Array.from({ length: 300 }, (_, at) => `w${lettersOf(at)}`);
    expect(counted(words.join(' '), 'p:')).toBe(40);
    expect(counted('one two three four five', 'p:')).toBe(1);
    expect(counted('one two three four', 'p:')).toBe(0);
    const body = words.join(' ');
    expect(sketchOf(`\n${body.slice(0, 1600)}`)).toEqual(sketchOf(`\n${body}`));
    expect(sketchOf(`\n${body.slice(0, 1400)}`)).not.toEqual(sketchOf(`\n${body}`));
  });

  test('proves no reprint by fewer than eight passages', () => {
    const eight = 'one two three four five six seven eight nine ten eleven twelve';
    const seven = eight.slice(0, eight.lastIndexOf(' '));
    expect(containedIn(sketchOf(eight), sketchOf(eight))).toBe(1);
    expect(containedIn(sketchOf(seven), sketchOf(eight))).toBe(0);
  });

  test('counts the figures that two texts share, three being as good as it gets, without years and the smallest', () => {
    const figures = (one: string, other: string) =>
      textSimilarity(sketchOf(`Accord\n${one}`), sketchOf(`Pact\n${other}`), unweighted).figures;
    expect(figures('20 points, 800 men, 48 hours, 7 days', '20 points, 800 men, 48 hours, 7 days')).toBe(1);
    expect(figures('20 points, 800 men', '20 points, 48 hours')).toBeCloseTo(1 / 3);
    expect(figures('3 rounds in 2026', '3 rounds in 2026')).toBe(0);
    expect(figures('4 rounds', '4 rounds')).toBeCloseTo(1 / 3);
  });

  test('keeps at most twelve figures', () => {
    expect(counted(`Accord\n${Array.from({ length: 20 }, (_, at) => at + 100).join(' ')}`, 'n:')).toBe(12);
  });
});

/** How many entries of a text's sketch are of one sort. */
function counted(text: string, sort: string): number {
  return sketchOf(text).filter((entry) => entry.startsWith(sort)).length;
}

/** A number as eight letters, so that words differ in their first six. */
function lettersOf(number: number): string {
  const letters = [...String(number).padStart(3, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]);
  return `${letters.join('')}xxxxx`;
}
