import { describe, expect, test } from '@jest/globals';
import { feedPatterns, feedWraps, hostileFeed, readFeed } from './feed-shapes.ts';
import { mostTimedGrowth, timedGrowth } from './timed-growth.ts';

/** `npm test` times each pattern in two places; here each is in all, and longer. */
describe('twice as much of any mark-up takes no more than linear time', () => {
  test.each(Object.entries(feedWraps))('in %s', (_, wrap) => {
    const costly = feedPatterns.flatMap((pattern) => {
      const { growth } = timedGrowth(hostileFeed(wrap, pattern), readFeed, 100_000);
      return growth > mostTimedGrowth ? [{ pattern, growth }] : [];
    });
    expect(costly).toEqual([]);
  });
});
