import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { handler as collectDueFeeds } from '../functions/collect-due-feeds.ts';
import { provideServices } from '../functions/runtime.ts';
import { type FeedRow, feedTable } from '../infra/local/cli/commands/feeds.ts';
import type { FeedState } from '../shared/collect/feed.ts';
import type { Health } from '../shared/collect/feed-health.ts';
import { metricNames } from '../shared/names.ts';
import { timelineApp } from '../shared/present/present.ts';
import { sampleFeedState } from './fakes/nouns.ts';
import { memoryQueue, startPipeline } from './fakes/pipeline.ts';
import { feeds } from './fixtures/timeline/feeds.ts';

const [feed] = feeds;
if (feed === undefined) throw new Error('the fixture has no feed');
const start = '2026-01-05T12:00:00.000Z';
const answered = { feedId: feed.id, firstPolled: start, lastPolled: start, lastSuccess: start, nextDue: start };

const refuse = () => Promise.reject(new Error('nothing is fetched here'));

/** What befell the feed, minutes since its last answer, and the health that this is. */
const stories: readonly [string, Partial<FeedState> | null, number, Health][] = [
  ['was never asked', null, 0, 'new'],
  ['answered on time', {}, 4, 'ok'],
  ['failed a minute ago', { failures: 1, lastError: 'down' }, 4, 'failing'],
  [
    'has failed for nine hours',
    { failures: 7, lastError: 'down', nextDue: '2026-01-05T22:00:00.000Z' },
    540,
    'overdue',
  ],
  ['is not asked since the schedule stopped', {}, 40, 'late'],
];

describe('alarm, page, API and command line say the same of a feed that', () => {
  let pipeline: Awaited<ReturnType<typeof startPipeline>>;
  const counted: Record<string, number> = {};
  beforeAll(async () => {
    pipeline = await startPipeline({ get: refuse, allowed: refuse });
    provideServices({
      ...pipeline.services,
      feeds: [feed],
      feedById: () => feed,
      feedQueue: memoryQueue<{ feedId: string }>(),
      count: (metrics) => void Object.assign(counted, metrics),
    });
  });
  afterAll(() => pipeline.stop());

  test.each(stories)('%s', async (_, fields, minutes, health) => {
    const { services, clock } = pipeline;
    clock.set(start);
    clock.forward(minutes);
    if (fields !== null) await services.feedStates.put(sampleFeedState({ ...answered, ...fields }));
    await collectDueFeeds();
    expect(counted).toEqual({
      [metricNames.feedsOverdue]: health === 'overdue' ? 1 : 0,
      [metricNames.feedsLate]: health === 'late' ? 1 : 0,
    });

    const app = timelineApp({ ...services, feeds: [feed] });
    const answer = (await (await app.request('/api/feeds')).json()) as { feeds: FeedRow[] };
    expect(answer).toMatchObject({ feeds: [{ id: feed.id, health }] });
    expect(feedTable(answer.feeds)).toMatch(new RegExp(`^${health} .*\n1 feed, 1 ${health}\n$`));

    const $ = load(await (await app.request('/feeds')).text());
    expect($('tbody td.state').attr('class')).toBe(`state ${health}`);
    expect($('tbody td.state').text()).toMatch(new RegExp(`^${health}\\b`));
    expect($(`.counts b.${health}`).text()).toBe('1');
  });
});
