import { describe, expect, test } from '@jest/globals';
import { letterBuckets, letterOdds, wordLetters } from '../../../shared/detect/relevance/letters.ts';
import { fitLetters, type LetterRow } from '../../eval/letters.ts';

const bucketsOf = (headline: string): number[] => wordLetters(headline, '').flatMap(({ buckets }) => buckets);

describe('letters of words', () => {
  test('are read whatever the case, each bucket once, from headline and opening', () => {
    expect(bucketsOf('Truce TRUCE truce')).toEqual(bucketsOf('truce'));
    expect(wordLetters('Truce', 'talks').map(({ word }) => word)).toEqual(['truce', 'talks']);
    expect(wordLetters('', `${'word '.repeat(100)}unread`).map(({ word }) => word)).not.toContain('unread');
  });

  test('are shared by the inflections of a word, in any script', () => {
    const shared = (one: string, other: string): number => {
      const known = new Set(bucketsOf(one));
      return bucketsOf(other).filter((bucket) => known.has(bucket)).length;
    };
    expect(shared('переговоры', 'переговорах')).toBeGreaterThan(20);
    expect(shared('Friedensplan', 'Friedensplans')).toBeGreaterThan(20);
    expect(shared('truce', 'harvest')).toBeLessThan(4);
  });

  test('fit the table of weights', () => {
    for (const bucket of bucketsOf('Waffenruhe перемирие ateşkes')) {
      expect(bucket).toBeGreaterThanOrEqual(0);
      expect(bucket).toBeLessThan(letterBuckets);
    }
  });
});

describe('learnt letters', () => {
  const row = (headline: string, wanted: number): LetterRow => ({
    buckets: Int32Array.from(bucketsOf(headline)),
    wanted,
    weight: 1,
    offset: 0,
  });
  const rows = Array.from({ length: 30 }, (_, at) =>
    at % 2 === 0 ? row(`truce offered again ${at}`, 1) : row(`harvest sold again ${at}`, 0),
  );
  const weights = fitLetters(rows);
  const odds = (headline: string) => letterOdds(wordLetters(headline, ''), weights);

  test('tell a new inflection from another word', () => {
    expect(odds('truces').odds).toBeGreaterThan(0.5);
    expect(odds('harvests').odds).toBeLessThan(-0.5);
  });

  test('are the same for the same rows', () => {
    expect(fitLetters(rows)).toEqual(weights);
  });

  test('give each word a part, and the parts add up', () => {
    const { odds: whole, parts } = odds('truce after harvest');
    expect(parts.map(({ word }) => word)).toEqual(['truce', 'after', 'harvest']);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(whole, 10);
  });
});
