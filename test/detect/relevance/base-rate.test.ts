import { describe, expect, test } from '@jest/globals';
import { baseRateOdds, shareOnTalks } from '../../../shared/detect/relevance/base-rate.ts';

describe('the base rate of the news', () => {
  test('counts for nothing while no news is known', () => {
    expect(baseRateOdds({ judged: 0, onTalks: 0 })).toBeCloseTo(0, 10);
  });

  test('speaks for the talks on the day of a summit and against them in a quiet week', () => {
    expect(baseRateOdds({ judged: 200, onTalks: 160 })).toBeGreaterThan(1.5);
    expect(baseRateOdds({ judged: 200, onTalks: 6 })).toBeLessThan(-1.5);
  });

  test('is drawn to the usual share while the news is little', () => {
    expect(shareOnTalks({ judged: 1, onTalks: 1 })).toBeLessThan(0.45);
    expect(shareOnTalks({ judged: 400, onTalks: 400 })).toBeGreaterThan(0.95);
  });

  test('stays finite when all news or none is on the talks', () => {
    expect(Math.abs(baseRateOdds({ judged: 1e6, onTalks: 1e6 }))).toBeLessThan(6);
    expect(Math.abs(baseRateOdds({ judged: 1e6, onTalks: 0 }))).toBeLessThan(6);
  });
});
