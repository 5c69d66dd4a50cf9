import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { baseRateHours } from '../../../shared/detect/relevance/base-rate.ts';
import { dynamoRecentNews, type RecentNewsCounts } from '../../../shared/services/store/recent-news.ts';
import { startTable } from '../dynalite.ts';

describe('counts of recent news in the table', () => {
  let table: Awaited<ReturnType<typeof startTable>>;
  let news: RecentNewsCounts;
  const at = (hour: number): Date => new Date(Date.UTC(2026, 0, 5) + hour * 3_600_000);

  beforeAll(async () => {
    table = await startTable();
    news = dynamoRecentNews(table.client, table.tableName);
  });
  afterAll(() => table.stop());

  test('are none before anything was judged', async () => {
    expect(await news.recent(at(0))).toEqual({ judged: 0, onTalks: 0 });
  });

  test('add up over hours and forget what is older', async () => {
    await news.add(0.9, at(0));
    await news.add(0.2, at(0.5));
    await news.add(0.4, at(30));
    const both = await news.recent(at(30.9));
    expect(both.judged).toBe(3);
    expect(both.onTalks).toBeCloseTo(1.5, 10);
    expect((await news.recent(at(baseRateHours + 1))).judged).toBe(1);
    expect((await news.recent(at(-1))).judged).toBe(0);
  });

  test('lose nothing when several judge at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => news.add(0.5, at(200))));
    expect(await news.recent(at(200))).toEqual({ judged: 20, onTalks: 10 });
  });
});
