import { describe, expect, test } from '@jest/globals';
import { explain, judge, thresholdOf } from '../../../shared/detect/relevance/classifier.ts';
import { boost, type Sample } from '../../eval/boost.ts';

/** Wanted only where the first two features meet; the third is noise. */
const samples: Sample[] = Array.from({ length: 80 }, (_, row) => {
  const features = [0, 1, 2].filter((feature) => (row >> feature) & 1);
  return { features: Int32Array.from(features), wanted: (row & 3) === 3 ? 1 : 0, weight: 1 };
});
const settings = { trees: 40, depth: 2, rate: 0.3, doubt: 1, leastSide: 0.1, rowShare: 1, featureShare: 1 };
const names = ['envoys', 'ceasefire', 'weather'];

describe('explain', () => {
  const forest = boost(samples, names.length, settings);

  test('says yes only to features that meet', () => {
    expect(explain(forest, names, Uint8Array.of(1, 1, 0)).probability).toBeGreaterThan(0.8);
    expect(explain(forest, names, Uint8Array.of(1, 0, 1)).probability).toBeLessThan(0.2);
  });

  test('gives contributions that add up to the log-odds', () => {
    const { probability, contributions } = explain(forest, names, Uint8Array.of(1, 1, 1));
    const sum = contributions.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(Math.log(probability / (1 - probability)), 6);
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

describe('judge', () => {
  test('is sure of neither with no feature at all', () => {
    expect(judge('about', []).probability).toBeLessThan(0.5);
  });
});

describe('thresholdOf', () => {
  test('falls back to the threshold of other languages', () => {
    const thresholds = { about: { en: 0.6, other: 0.3 }, mention: { other: 0.4 }, main: { other: 0.2 } };
    expect(thresholdOf(thresholds, 'about', 'en')).toBe(0.6);
    expect(thresholdOf(thresholds, 'about', 'tr')).toBe(0.3);
    expect(thresholdOf(thresholds, 'mention', null)).toBe(0.4);
  });
});
