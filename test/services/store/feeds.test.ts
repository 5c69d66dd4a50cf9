import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dynamoFeedStates, type FeedStates } from '../../../shared/services/store/feeds.ts';
import { sampleFeedState } from '../../fakes/nouns.ts';
import { startTable } from '../dynalite.ts';

describe('feed states in the table', () => {
  let table: Awaited<ReturnType<typeof startTable>>;
  let feeds: FeedStates;

  beforeAll(async () => {
    table = await startTable();
    feeds = dynamoFeedStates(table.client, table.tableName);
  });
  afterAll(() => table.stop());

  test('a state is replaced as a whole', async () => {
    expect(await feeds.get('feed-1')).toBeNull();
    await feeds.put(sampleFeedState());
    const changed = sampleFeedState({ etag: null, failures: 3, lastError: 'answered 503' });
    await feeds.put(changed);
    expect(await feeds.get('feed-1')).toEqual(changed);
  });

  test('all states come back, also when they fill several answers of the table', async () => {
    const entryHashes = Array.from({ length: 400 }, (_, number) => hash(number));
    for (let number = 0; number < 160; number++) {
      await feeds.put(sampleFeedState({ feedId: `bulk-${number}`, entryHashes }));
    }
    const all = (await feeds.all()).filter(({ feedId }) => feedId.startsWith('bulk-'));
    expect(all).toHaveLength(160);
    expect(all.every((state) => state.entryHashes.length === 400)).toBe(true);
  });
});

/** Hex that gzip cannot make much smaller, the same at each run. */
function hash(number: number): string {
  let state = number + 1;
  return Array.from({ length: 40 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 16).toString(16);
  }).join('');
}
