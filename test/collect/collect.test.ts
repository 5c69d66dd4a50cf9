import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { collectFeed, queueDueFeeds } from '../../shared/collect/collect.ts';
import type { FeedMessage } from '../../shared/collect/feed-message.ts';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { newFeedState } from '../../shared/collect/polling.ts';
import { realWeb } from '../../shared/services/web.ts';
import { type Served, startNewsServer } from '../fakes/news-server.ts';
import { memoryQueue, startPipeline } from '../fakes/pipeline.ts';

const pages = new Map<string, Served | ((request: { headers: Record<string, unknown> }) => Served)>();
let news: Awaited<ReturnType<typeof startNewsServer>>;
let pipeline: Awaited<ReturnType<typeof startPipeline>>;

beforeAll(async () => {
  news = await startNewsServer(pages as never);
  pipeline = await startPipeline(realWeb({ allowPrivate: true, spacingMilliseconds: 0 }));
});

afterAll(async () => {
  await pipeline.stop();
  await news.stop();
});

beforeEach(() => {
  pages.clear();
  news.requests.length = 0;
  pipeline.itemQueue.waiting.length = 0;
});

describe('a poll', () => {
  test('sends the validators back verbatim and parses nothing on 304', async () => {
    const etag = 'W/"a,b "';
    pages.set('/v.xml', ({ headers }) =>
      headers['if-none-match'] === etag
        ? { status: 304 }
        : { headers: { etag, 'last-modified': 'Mon, 05 Jan 2026 10:00:00 GMT' }, body: rss('v', 'One') },
    );
    const feed = feedOf(`${news.url}/v.xml`);
    expect(await pipeline.collect(feed)).toMatchObject({ outcome: 'read', newItems: 1 });
    expect(await pipeline.collect(feed)).toMatchObject({ outcome: 'unchanged', newItems: 0 });
    expect(news.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': etag,
      'if-modified-since': 'Mon, 05 Jan 2026 10:00:00 GMT',
    });
  });

  test('remembers a permanent redirect and not a temporary one', async () => {
    pages.set('/old.xml', { status: 301, headers: { location: '/moved.xml' } });
    pages.set('/moved.xml', { status: 302, headers: { location: '/today.xml' } });
    pages.set('/today.xml', { body: rss('m', 'Moved') });
    const feed = feedOf(`${news.url}/old.xml`);
    await pipeline.collect(feed);
    expect((await pipeline.services.feedStates.get(feed.id))?.url).toBe(`${news.url}/moved.xml`);
  });

  test('records a refusal with its status, waits as long as asked, and recovers', async () => {
    pages.set('/busy.xml', { status: 503, headers: { 'retry-after': '7200' } });
    const feed = feedOf(`${news.url}/busy.xml`);
    expect(await pipeline.collect(feed)).toMatchObject({ outcome: 'failed' });
    const state = await pipeline.services.feedStates.get(feed.id);
    expect(state).toMatchObject({ failures: 1, lastStatus: 503 });
    expect(Date.parse(state?.nextDue ?? '') - pipeline.clock.now().getTime()).toBe(7_200_000);
    pages.set('/busy.xml', { body: rss('b', 'Back') });
    expect(await pipeline.collect(feed)).toMatchObject({ outcome: 'read', newItems: 1 });
    expect(await pipeline.services.feedStates.get(feed.id)).toMatchObject({ failures: 0, lastError: null });
  });

  test.each([203, 206, 226])('takes a feed that is served with status %i', async (status) => {
    pages.set(`/s${status}.xml`, { status, body: rss(`s${status}`, 'Passed on') });
    expect(await pipeline.collect(feedOf(`${news.url}/s${status}.xml`))).toMatchObject({
      outcome: 'read',
      newItems: 1,
    });
  });

  test('takes an answer without content for a failure', async () => {
    pages.set('/empty.xml', { status: 204 });
    expect(await pipeline.collect(feedOf(`${news.url}/empty.xml`))).toMatchObject({ outcome: 'failed' });
  });

  test('of something that is not a feed fails with its address, and of a page follows the feed that the page names', async () => {
    pages.set('/nonsense', { body: 'nothing to see' });
    const failed = await pipeline.collect(feedOf(`${news.url}/nonsense`));
    expect(failed.error).toContain(`${news.url}/nonsense`);
    pages.set('/front.html', {
      headers: { 'content-type': 'text/html' },
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/found.xml"></head><body><p>Hi</p></body></html>',
    });
    pages.set('/found.xml', { body: rss('f', 'Found') });
    expect(await pipeline.collect(feedOf(`${news.url}/front.html`))).toMatchObject({ outcome: 'read', newItems: 1 });
  });

  test('of an address where nobody answers fails without throwing', async () => {
    const poll = await pipeline.collect(feedOf('http://127.0.0.1:9/feed.xml'));
    expect(poll).toMatchObject({ outcome: 'failed' });
    expect(poll.error).toContain('http://127.0.0.1:9/feed.xml');
  });
});

describe('items', () => {
  test('edited in their feed are revised and queued again', async () => {
    pages.set('/e.xml', { body: rss('e', 'First words') });
    const feed = feedOf(`${news.url}/e.xml`);
    await pipeline.collect(feed);
    await pipeline.work();
    pages.set('/e.xml', { body: rss('e', 'Other words') });
    expect(await pipeline.collect(feed)).toMatchObject({ newItems: 0, revisedItems: 1 });
    const [message] = pipeline.itemQueue.waiting;
    expect((await pipeline.services.items.get(message?.itemId ?? ''))?.item).toMatchObject({
      revision: 2,
      title: 'Other words',
    });
  });

  test('that were taken in but never judged are queued again when they are seen again', async () => {
    pages.set('/q.xml', { body: rss('q', 'Pending') });
    const feed = feedOf(`${news.url}/q.xml`);
    await pipeline.collect(feed);
    const [lost] = pipeline.itemQueue.waiting.splice(0);
    await pipeline.services.feedStates.put(newFeedState(feed));
    await pipeline.collect(feed);
    expect(pipeline.itemQueue.waiting).toEqual([lost]);
  });

  test('new in a watched feed and dated years back have no date, and keep it in the first document, as backlog', async () => {
    const dated = 'Tue, 16 Dec 2014 14:13:53 GMT';
    pages.set('/w.xml', { body: rss('w1', 'Old news', dated) });
    const feed = feedOf(`${news.url}/w.xml`);
    await pipeline.collect(feed);
    pages.set('/w.xml', { body: rss('w2', 'Envoys meet today', dated) });
    await pipeline.collect(feed);
    const ids = pipeline.itemQueue.waiting.map(({ itemId }) => itemId);
    const items = await Promise.all(ids.map((id) => pipeline.services.items.get(id)));
    expect(items.map((stored) => [stored?.item.published, stored?.item.backlog])).toEqual([
      ['2014-12-16T14:13:53.000Z', true],
      [null, undefined],
    ]);
  });

  test('without a title have the first sentence of their text', async () => {
    pages.set('/t.xml', { body: rss('t', '') });
    await pipeline.collect(feedOf(`${news.url}/t.xml`));
    const [message] = pipeline.itemQueue.waiting;
    expect((await pipeline.services.items.get(message?.itemId ?? ''))?.item.title).toBe('Words.');
  });
});

describe('the schedule', () => {
  test('queues only the feeds that are due', async () => {
    pages.set('/due.xml', { body: rss('d', 'Due') });
    const polled = feedOf(`${news.url}/due.xml`);
    const never = feedOf(`${news.url}/never.xml`);
    await pipeline.collect(polled);
    const feedQueue = memoryQueue<{ feedId: string }>();
    const services = { ...pipeline.services, feedQueue };
    expect(await queueDueFeeds([polled, never], services)).toBe(1);
    pipeline.clock.forward(6);
    expect(await queueDueFeeds([polled, never], services)).toBe(2);
    expect(feedQueue.waiting.map(({ feedId }) => feedId)).toEqual([never.id, polled.id, never.id]);
  });

  test('after a stall of ten minutes each feed is asked once, however often it was queued', async () => {
    const feeds = ['one', 'two', 'three'].map((name) => feedOf(`${news.url}/stalled-${name}.xml`));
    for (const { url } of feeds) pages.set(new URL(url).pathname, { body: rss('s', 'Stalled') });
    const feedQueue = memoryQueue<FeedMessage>();
    for (let minute = 0; minute < 10; minute += 1) {
      await queueDueFeeds(feeds, { ...pipeline.services, feedQueue });
      pipeline.clock.forward(1);
    }
    expect(feedQueue.waiting).toHaveLength(30);
    // What a FIFO queue tells copies by, and whose turn they wait for.
    expect(new Set(feedQueue.waiting.map(({ feedId, nextDue }) => `${feedId}#${nextDue}`)).size).toBe(3);
    expect(new Set(feedQueue.waiting.map(({ host }) => host))).toEqual(new Set(['127.0.0.1']));
    const asked = () => news.requests.filter(({ path }) => path.startsWith('/stalled-')).length;
    const outcomes: string[] = [];
    await feedQueue.drain(async (order) => {
      const feed = feeds.find(({ id }) => id === order.feedId);
      if (feed !== undefined) outcomes.push((await collectFeed(feed, pipeline.services, { order })).outcome);
    });
    expect(asked()).toBe(3);
    expect(outcomes.filter((outcome) => outcome === 'not-due')).toHaveLength(27);
  });
});

function rss(guid: string, title: string, pubDate = ''): string {
  return `<rss version="2.0"><channel><title>Test</title><item><guid isPermaLink="false">${guid}</guid><title>${title}</title><description>Words.</description><pubDate>${pubDate}</pubDate></item></channel></rss>`;
}
