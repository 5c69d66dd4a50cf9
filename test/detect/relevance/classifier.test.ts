import { describe, expect, test } from '@jest/globals';
import { evidenceOf, judge } from '../../../shared/detect/relevance/classifier.ts';
import { readingsOf, relevanceFeatures } from '../../../shared/detect/relevance/features.ts';
import { wordLetters } from '../../../shared/detect/relevance/letters.ts';

const evidenceIn = (headline: string, body = '') =>
  evidenceOf(relevanceFeatures(readingsOf({ headline, body, language: 'en' })), wordLetters(headline, body));
const talks = evidenceIn('Zelensky and Witkoff meet in Geneva for peace talks', 'They spoke of a ceasefire.');
const vague = evidenceIn('Trump speaks with Putin');

describe('judge', () => {
  test('is sure of peace talks and sure that nothing is none', () => {
    expect(judge('about', talks, null).probability).toBeGreaterThan(0.9);
    expect(judge('mention', talks, null).probability).toBeGreaterThan(0.9);
    expect(judge('about', evidenceOf([], []), null).probability).toBeLessThan(0.2);
  });

  test('believes a vague headline more while the talks fill the news', () => {
    const busy = judge('about', vague, { judged: 100, onTalks: 80 }).probability;
    const quiet = judge('about', vague, { judged: 100, onTalks: 4 }).probability;
    expect(busy).toBeGreaterThan(judge('about', vague, null).probability);
    expect(quiet).toBeLessThan(judge('about', vague, null).probability);
  });

  test('gives contributions that add up to the log odds, the base rate among them', () => {
    const { probability, contributions } = judge('about', vague, { judged: 100, onTalks: 80 });
    const sum = contributions.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(Math.log(probability / (1 - probability)), 6);
    const features = contributions.map(({ feature }) => feature);
    expect(features).toEqual(expect.arrayContaining(['prior', 'base-rate', 'word:putin']));
    expect(new Set(features).size).toBe(features.length);
  });
});
