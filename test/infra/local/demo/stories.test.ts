import { describe, expect, test } from '@jest/globals';
import { expectedDevelopments } from '../../../../infra/local/demo/expected-developments.ts';
import { sampleOutlets } from '../../../../infra/local/demo/sample-outlets.ts';
import { stories } from '../../../../infra/local/demo/stories.ts';

describe('the sample world', () => {
  test('is as varied as the demo claims', () => {
    expect(sampleOutlets.length).toBeGreaterThanOrEqual(10);
    expect(stories.length).toBeGreaterThanOrEqual(80);
    expect(new Set(sampleOutlets.map(({ language }) => language))).toEqual(new Set(['en', 'uk', 'ru', 'de']));
    expect(new Set(sampleOutlets.map(({ behavior }) => behavior.format)).size).toBe(5);
    expect(stories.filter(({ verdict }) => verdict === 'about').length).toBeLessThan(stories.length / 2);
  });

  test('expects each development that its stories tell, with all their reports', () => {
    const counts = new Map<string, number>();
    for (const { tells } of stories) if (tells !== undefined) counts.set(tells, (counts.get(tells) ?? 0) + 1);
    expect(new Map(expectedDevelopments.map(({ key, reports }) => [key, reports]))).toEqual(counts);
  });

  test('names every outlet of a story', () => {
    const keys = new Set(sampleOutlets.map(({ key }) => key));
    expect(stories.filter(({ outlet }) => !keys.has(outlet))).toEqual([]);
  });
});
