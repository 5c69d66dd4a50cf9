import { describe, expect, test } from '@jest/globals';
import { FeedError, parseFeed } from '../../shared/collect/feed-parser/parse-feed.ts';
import { feedPatterns, feedWraps, hostileFeed } from './feed-shapes.ts';
import { mostTimedGrowth, timedGrowth } from './timed-growth.ts';

/** `npm test` times each pattern in two places; here each is in all, and longer. */
describe('twice as much of any mark-up takes no more than linear time', () => {
  test.each(Object.entries(feedWraps))('in %s', (_, wrap) => {
    const costly = feedPatterns.flatMap((pattern) => {
      const { growth } = timedGrowth(hostileFeed(wrap, pattern), tryToRead, 100_000);
      return growth > mostTimedGrowth ? [{ pattern, growth }] : [];
    });
    expect(costly).toEqual([]);
  });
});

function tryToRead(body: Uint8Array): number {
  try {
    const { entries } = parseFeed(body, { url: 'https://example.org/feed' });
    return entries.reduce((sum, { summary, content }) => sum + summary.length + content.length, 0);
  } catch (fault) {
    if (fault instanceof FeedError) return 0;
    throw fault;
  }
}
