import { describe, expect, test } from '@jest/globals';
import { sketchOf, textSimilarity } from '../../../shared/group/similarity/text-similarity.ts';

const unweighted = () => 1;
const text =
  'Envoys met for nine hours\nNegotiators left the palace without a word to the press after nine hours behind closed doors, and a second session is planned.';

describe('similarity of sketches', () => {
  test('a text is as similar to itself as can be', () => {
    const { words, headlines, contained } = textSimilarity(sketchOf(text), sketchOf(text), unweighted);
    expect(words).toBeCloseTo(1);
    expect(headlines).toBeCloseTo(1);
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
    expect(textSimilarity(sketchOf('Akhmetov Strasburg'), cyrillic, unweighted).headlines).toBeGreaterThan(0.4);
  });

  test('a sketch is bounded however long the text', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `word${at * 7919}`).join(' ');
    expect(sketchOf(`Headline\n${long}`).length).toBeLessThan(200);
  });

  test('an empty text makes an empty sketch that is similar to none', () => {
    expect(textSimilarity(sketchOf(''), sketchOf(text), unweighted)).toMatchObject({ words: 0, contained: 0 });
  });
});
