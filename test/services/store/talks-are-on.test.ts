import { describe, expect, test } from '@jest/globals';
import { rememberedRecentNews, talksAreOn } from '../../../shared/services/store/recent-news.ts';

const now = new Date('2026-01-05T12:00:00.000Z');
const counting = (judged: number, onTalks: number) => {
  let asked = 0;
  return {
    asked: () => asked,
    async recent() {
      asked += 1;
      return { judged, onTalks };
    },
  };
};

describe('whether the talks fill the news', () => {
  test.each([
    ['a quiet week, one of twenty', 100, 5, false],
    ['an ordinary one, three of ten', 100, 30, false],
    ['a summit, four of five', 100, 80, true],
    ['nothing known', 0, 0, false],
    ['one item, which is on the talks', 1, 1, false],
  ])('%s', async (_, judged, onTalks, on) => {
    expect(await talksAreOn(counting(judged, onTalks), now)).toBe(on);
  });

  test('is asked of the table once in five minutes', async () => {
    const counts = counting(100, 80);
    const remembered = rememberedRecentNews(counts);
    for (const minute of [0, 1, 4]) await talksAreOn(remembered, new Date(now.getTime() + minute * 60_000));
    expect(counts.asked()).toBe(1);
    await talksAreOn(remembered, new Date(now.getTime() + 5 * 60_000));
    expect(counts.asked()).toBe(2);
  });

  test('is asked again after a fault', async () => {
    const answers = [Promise.reject(new Error('throttled')), Promise.resolve({ judged: 1, onTalks: 1 })];
    const remembered = rememberedRecentNews({
      recent: () => answers.shift() ?? Promise.reject(new Error('once more')),
    });
    await expect(remembered.recent(now)).rejects.toThrow('throttled');
    expect(await remembered.recent(now)).toEqual({ judged: 1, onTalks: 1 });
  });
});
