import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { queueDueFeeds } from '../../shared/collect/collect.ts';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { realWeb } from '../../shared/services/web.ts';
import { memoryQueue, settableClock, startPipeline } from '../fakes/pipeline.ts';
import { type ScriptedAnswer, startScriptedWeb } from '../fakes/scripted-web.ts';

const feed = feedOf('https://paper.example/rss');
const start = Date.parse('2026-03-02T08:00:00Z');
let scripted: Awaited<ReturnType<typeof startScriptedWeb>>;
let pipeline: Awaited<ReturnType<typeof startPipeline>>;
let clock: ReturnType<typeof settableClock>;

beforeEach(async () => {
  clock = settableClock(new Date(start).toISOString());
  scripted = await startScriptedWeb(() => clock.now().toISOString());
  const { connect } = scripted;
  pipeline = await startPipeline(realWeb({ connect, spacingMilliseconds: 0 }), [], clock);
});

afterEach(async () => {
  await pipeline.stop();
  await scripted.stop();
});

/** Polls what is due so many hours after the start; the addresses asked, with "+" for those with validators. */
async function pollAt(hours: number, answers: Record<string, ScriptedAnswer> = {}): Promise<string[]> {
  clock.set(new Date(start + hours * 3_600_000).toISOString());
  scripted.script(answers);
  const before = scripted.requests.length;
  const feedQueue = memoryQueue<{ feedId: string }>();
  await queueDueFeeds([feed], { ...pipeline.services, feedQueue });
  if (feedQueue.waiting.length > 0) await pipeline.collect(feed);
  return scripted.requests.slice(before).map(({ url, conditional }) => (conditional ? `${url}+` : url));
}

const state = async () => pipeline.services.feedStates.get(feed.id);
const titles = () => pipeline.services.items;
const url = (path: string) => `https://paper.example${path}`;
const xml = (names: readonly string[], head = ''): ScriptedAnswer => ({ body: rss(names, head) });

function rss(names: readonly string[], head = ''): string {
  const items = names.map((name) => `<item><title>${name}</title><link>https://paper.example/${name}</link></item>`);
  return `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Paper</title>${head}${items.join('')}</channel></rss>`;
}

const page = (href: string): ScriptedAnswer => ({
  headers: { 'content-type': 'text/html' },
  body: `<html><head><link rel="alternate" type="application/rss+xml" href="${href}"></head><body><p>Back soon</p></body></html>`,
});

/** What was taken in, in order. */
async function taken(): Promise<string[]> {
  const found = await Promise.all(pipeline.itemQueue.waiting.map(({ itemId }) => titles().get(itemId)));
  return [...new Set(found.map((stored) => stored?.item.title ?? ''))];
}

describe('a page in a feed’s place', () => {
  test('before the first success leads to the feed that it names, which is kept once it was read', async () => {
    expect(await pollAt(0, { [url('/rss')]: page('/found'), [url('/found')]: xml(['a']) })).toEqual([
      url('/rss'),
      url('/found'),
    ]);
    expect(await state()).toMatchObject({ url: url('/found'), failures: 0, discovered: true });
    expect(await pollAt(1)).toEqual([url('/found')]);
    expect(await pollAt(30)).toEqual([url('/found')]);
  });

  test('found so, is looked at again when the feed that it named is gone', async () => {
    await pollAt(0, { [url('/rss')]: page('/found'), [url('/found')]: xml(['a']) });
    await pollAt(1, { [url('/found')]: { status: 410 }, [url('/rss')]: page('/newer'), [url('/newer')]: xml(['b']) });
    expect(await pollAt(2)).toEqual([url('/rss'), url('/newer')]);
    expect(await taken()).toEqual(['a', 'b']);
  });

  test('afterwards is an outage: nothing is followed, and the feed is asked again', async () => {
    await pollAt(0, { [url('/rss')]: xml(['a']) });
    expect(await pollAt(1, { [url('/rss')]: page('/other'), [url('/other')]: xml(['stray']) })).toEqual([url('/rss')]);
    expect(await state()).toMatchObject({ failures: 1, url: url('/rss') });
    await pollAt(2, { [url('/rss')]: xml(['b']) });
    expect(await taken()).toEqual(['a', 'b']);
  });

  test('that names another page, and so on, is left after two', async () => {
    const pages = { [url('/rss')]: page('/1'), [url('/1')]: page('/2'), [url('/2')]: page('/3') };
    expect(await pollAt(0, pages)).toEqual([url('/rss'), url('/1'), url('/2')]);
    expect(await pollAt(5, { [url('/1')]: page('/rss') })).toEqual([url('/rss'), url('/1')]);
    expect(await state()).toMatchObject({ failures: 2, url: url('/rss') });
  });
});

describe('a permanent redirect', () => {
  const moved = { status: 301, headers: { location: '/rss?token=1' } };

  test('that runs out leads back to the address that was configured', async () => {
    await pollAt(0, { [url('/rss')]: moved, [url('/rss?token=1')]: xml(['a']) });
    const gone = { [url('/rss?token=1')]: { status: 403 }, [url('/rss')]: xml(['b']) };
    expect(await pollAt(1, gone)).toEqual([url('/rss?token=1')]);
    expect((await state())?.lastError).toBe(`${url('/rss')} (asked at ${url('/rss?token=1')}): answered 403`);
    expect(await pollAt(2)).toEqual([url('/rss')]);
    expect(await taken()).toEqual(['a', 'b']);
  });

  test('whose old address is gone for good stays, by turns', async () => {
    await pollAt(0, { [url('/rss')]: moved, [url('/rss?token=1')]: xml(['a']) });
    await pollAt(1, { [url('/rss?token=1')]: { status: 503 }, [url('/rss')]: { status: 404 } });
    expect(await pollAt(2)).toEqual([url('/rss')]);
    await pollAt(3, { [url('/rss?token=1')]: xml(['b']) });
    expect(await state()).toMatchObject({ failures: 0, url: url('/rss?token=1') });
  });

  test('is looked at anew once a day, and one that ended then is forgotten', async () => {
    await pollAt(0, { [url('/rss')]: moved, [url('/rss?token=1')]: xml(['a']) });
    expect(await pollAt(10)).toEqual([url('/rss?token=1')]);
    expect(await pollAt(33, { [url('/rss')]: xml(['b']) })).toEqual([url('/rss')]);
    expect(await state()).toMatchObject({ url: url('/rss') });
  });

  test('to another place brings its old entries as backlog, and to a token of the same place does not', async () => {
    const old = rss(['b']).replace('</item>', '<pubDate>Mon, 02 Mar 2026 01:00:00 GMT</pubDate></item>');
    await pollAt(0, { [url('/rss')]: xml(['a']) });
    await pollAt(1, { [url('/rss')]: moved, [url('/rss?token=1')]: { body: old } });
    await pollAt(2, {
      [url('/rss?token=1')]: { status: 301, headers: { location: 'https://new.example/feed' } },
      'https://new.example/feed': { body: old.replaceAll('b<', 'c<').replaceAll('/b', '/c') },
    });
    const items = await Promise.all(pipeline.itemQueue.waiting.map(({ itemId }) => titles().get(itemId)));
    expect(items.map((stored) => [stored?.item.title, stored?.item.backlog ?? false])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ]);
  });
});

describe('a whole document', () => {
  test('is asked for once a day, of a server that says "unchanged" for ever', async () => {
    const constant = { headers: { etag: '"1"' }, if_none_match_304: true };
    await pollAt(0, { [url('/rss')]: { ...constant, ...xml(['a']) } });
    expect(await pollAt(6, { [url('/rss')]: { ...constant, ...xml(['b', 'a']) } })).toEqual([`${url('/rss')}+`]);
    expect(await pollAt(21)).toEqual([`${url('/rss')}+`]);
    expect(await pollAt(23)).toEqual([url('/rss')]);
    expect(await pollAt(24)).toEqual([`${url('/rss')}+`]);
    expect(await taken()).toEqual(['a', 'b']);
  });

  test('that was cut off is asked for again without validators, and its last entry waits', async () => {
    const whole = rss(['a', 'b']);
    const etag = { headers: { etag: '"2"' }, if_none_match_304: true };
    await pollAt(0, { [url('/rss')]: { ...etag, body: whole.slice(0, whole.indexOf('b</title>')) } });
    expect(await taken()).toEqual(['a']);
    expect(await pollAt(1, { [url('/rss')]: { ...etag, body: whole } })).toEqual([url('/rss')]);
    expect(await pollAt(2)).toEqual([`${url('/rss')}+`]);
    expect(await taken()).toEqual(['a', 'b']);
  });

  test('of which the connection left not one entry is a failure', async () => {
    const body = rss(['a']);
    await pollAt(0, { [url('/rss')]: { body: body.slice(0, body.indexOf('</item>')), cut: true } });
    expect(await state()).toMatchObject({ failures: 1, lastError: expect.stringContaining('cut off') });
  });
});

describe('a move that a document tells of', () => {
  const self = (to: string) => `<atom:link rel="self" href="${to}"/>`;

  test('is followed when a feed is there, and asked for there from then on', async () => {
    const head = '<itunes:new-feed-url>https://new.example/feed</itunes:new-feed-url>';
    await pollAt(0, { [url('/rss')]: xml(['a'], head), 'https://new.example/feed': xml(['a', 'b']) });
    expect(await pollAt(1)).toEqual(['https://new.example/feed']);
    expect(await taken()).toEqual(['a', 'b']);
    // Once a day the old address is asked whether it still says so.
    expect(await pollAt(30)).toEqual([url('/rss'), 'https://new.example/feed']);
    expect(await state()).toMatchObject({ url: 'https://new.example/feed', failures: 0 });
  });

  test('to where nothing is costs one request a day', async () => {
    const head = '<itunes:new-feed-url>https://new.example/feed</itunes:new-feed-url>';
    expect(await pollAt(0, { [url('/rss')]: xml(['a'], head) })).toEqual([url('/rss'), 'https://new.example/feed']);
    expect(await pollAt(1, { [url('/rss')]: xml(['b', 'a'], head) })).toEqual([url('/rss')]);
    expect(await state()).toMatchObject({ url: url('/rss'), failures: 0 });
  });

  test('by another address for itself is followed only to the same entries', async () => {
    await pollAt(0, { [url('/rss')]: xml(['a'], self('https://www.paper.example/feeds/all')) });
    expect(await pollAt(1, { [url('/rss')]: xml(['b', 'a'], self('https://other.example/x')) })).toHaveLength(2);
    expect((await state())?.url).toBe(url('/rss'));
    const stray = { 'https://else.example/x': xml(['unlike']) };
    await pollAt(2, { [url('/rss')]: xml(['c', 'b'], self('https://else.example/x')), ...stray });
    expect((await state())?.url).toBe(url('/rss'));
    const real = { 'https://new.example/x': xml(['d', 'c']) };
    await pollAt(3, { [url('/rss')]: xml(['c', 'b'], self('https://new.example/x')), ...real });
    expect((await state())?.url).toBe('https://new.example/x');
    expect(await taken()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('older pages', () => {
  const next = (path: string) => `<atom:link rel="next" href="${path}"/>`;
  const dated = (names: string[], head = '') =>
    rss(names, head).replaceAll('</item>', '<pubDate>Mon, 02 Mar 2026 07:00:00 GMT</pubDate></item>');

  test('are read back to what is known when a gap is left, and no further', async () => {
    await pollAt(0, { [url('/rss')]: { body: dated(['a']) } });
    const asked = await pollAt(20, {
      [url('/rss')]: { body: dated(['f', 'e'], next('/rss?page=2')) },
      [url('/rss?page=2')]: { body: dated(['d', 'c'], next('/rss?page=3')) },
      [url('/rss?page=3')]: { body: dated(['b', 'a'], next('/rss?page=4')) },
    });
    expect(asked).toEqual([url('/rss'), url('/rss?page=2'), url('/rss?page=3')]);
    expect((await taken()).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(await pollAt(21, { [url('/rss')]: { body: dated(['g', 'f'], next('/rss?page=2')) } })).toEqual([
      url('/rss'),
    ]);
  });

  test('of old news, and of another host, are left', async () => {
    const old = dated(['z']).replaceAll('02 Mar 2026', '02 Feb 2026');
    const asked = await pollAt(0, {
      [url('/rss')]: { body: dated(['a'], next('/rss?page=2')) },
      [url('/rss?page=2')]: { body: old.replace('<item>', `${next('/rss?page=3')}<item>`) },
    });
    expect(asked).toEqual([url('/rss'), url('/rss?page=2')]);
    const away = { body: dated(['c', 'b'], next('https://bank.example/')) };
    expect(await pollAt(1, { [url('/rss')]: away })).toEqual([url('/rss')]);
  });

  test('without end are left after ten', async () => {
    scripted.script(
      Object.fromEntries(
        [...'123456789abcdef'].map((name, index) => [
          url(`/p${index}`),
          { body: dated([name], next(`/p${index + 1}`)) },
        ]),
      ),
    );
    expect(await pollAt(0, { [url('/rss')]: { body: dated(['a0'], next('/p0')) } })).toHaveLength(11);
  });
});
