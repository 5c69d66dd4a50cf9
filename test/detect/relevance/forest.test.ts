import { describe, expect, test } from '@jest/globals';
import { walkForest } from '../../../shared/detect/relevance/forest.ts';
import { boost, type Sample } from '../../eval/boost.ts';

/** Wanted only where the first two features meet; the third is noise. */
const samples: Sample[] = Array.from({ length: 80 }, (_, row) => {
  const features = [0, 1, 2].filter((feature) => (row >> feature) & 1);
  return { features: Int32Array.from(features), wanted: (row & 3) === 3 ? 1 : 0, weight: 1 };
});
const settings = { trees: 40, depth: 2, rate: 0.3, doubt: 1, leastSide: 0.1, rowShare: 1, featureShare: 1 };
const names = ['envoys', 'ceasefire', 'weather'];

describe('a forest', () => {
  const forest = boost(samples, names.length, settings);

  test('says yes only to features that meet', () => {
    expect(walkForest(forest, names, Uint8Array.of(1, 1, 0)).odds).toBeGreaterThan(1.4);
    expect(walkForest(forest, names, Uint8Array.of(1, 0, 1)).odds).toBeLessThan(-1.4);
  });

  test('gives contributions that add up to its log odds', () => {
    const { odds, contributions } = walkForest(forest, names, Uint8Array.of(1, 1, 1));
    const sum = contributions.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(odds, 6);
    expect(contributions.map(({ feature }) => feature)).toEqual(
      expect.arrayContaining(['prior', 'envoys', 'ceasefire']),
    );
  });
});

describe('boost', () => {
  test('gives the same forest for the same samples', () => {
    const parts = { ...settings, rowShare: 0.7, featureShare: 0.7 };
    expect(boost(samples, names.length, parts)).toEqual(boost(samples, names.length, parts));
  });
});
