import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import type { Queue } from '../services/queue.ts';
import type { FeedStates } from '../services/store/feeds.ts';
import { type RecentNewsCounts, talksAreOn } from '../services/store/recent-news.ts';
import { retryAfter, type Web } from '../services/web.ts';
import type { Feed, FeedState } from './feed.ts';
import { isElsewhere, olderPage } from './feed-address.ts';
import { type FeedMessage, feedMessage } from './feed-message.ts';
import { type Fetched, fetchFeed, fetchOlder } from './fetch-feed.ts';
import { learntChangeMinutes, pollBounds, pollInterval } from './poll-interval.ts';
import { failed, isDue, newFeedState, succeeded } from './polling.ts';
import { type Taken, type TakeServices, takeEntries } from './take-entries.ts';

export type { ItemMessage } from './item-message.ts';

export interface CollectServices extends TakeServices {
  readonly web: Web;
  readonly clock: Clock;
  readonly log: Log;
  readonly feedStates: FeedStates;
  readonly recentNews: Pick<RecentNewsCounts, 'recent'>;
  /** Minutes between two polls of a feed that changes all the time, while the talks are not on. */
  readonly pollMinutes: number;
}

export interface QueueDueFeedsServices {
  readonly clock: Clock;
  readonly feedStates: FeedStates;
  readonly feedQueue: Queue<FeedMessage>;
}

/** What a poll came to. */
interface Poll extends Taken {
  /** "not-due": an order given again meanwhile; nobody was asked. */
  readonly outcome: 'unchanged' | 'read' | 'failed' | 'not-due';
  readonly error: string | null;
}

const nothing = { entries: 0, newItems: 0, revisedItems: 0, error: null };

/**
 * Polls one feed and takes in what is new. What goes wrong with the feed ends in its state, never as an exception.
 * The state is written last: if anything dies before, the next poll reads the same entries again and finds them known.
 * An order whose feed was polled meanwhile polls nothing; past the deadline no more pages of older entries are read.
 */
export async function collectFeed(
  feed: Feed,
  services: CollectServices,
  { order, deadline }: { order?: FeedMessage; deadline?: Date } = {},
): Promise<Poll> {
  const { clock, feedStates, log } = services;
  const state = (await feedStates.get(feed.id)) ?? newFeedState(feed);
  if (order?.nextDue !== undefined && !isDue(state, clock.now())) return { ...nothing, outcome: 'not-due' };
  const fetched = await fetchFeed(feed, state, services);
  if (fetched.outcome === 'failed') {
    const { error } = fetched;
    log.warn('feed failed', { feed: feed.url, error });
    await feedStates.put(failed(state, fetched, clock.now()));
    return { ...nothing, outcome: 'failed', error };
  }
  const taken = await takeIn(feed, state, fetched, services, deadline ?? null);
  const bounds = pollBounds(await talksAreOn(services.recentNews, clock.now()), services.pollMinutes);
  await feedStates.put(stateAfter(state, fetched, taken.newItems > 0, { now: clock.now(), bounds }));
  return { ...taken, outcome: fetched.outcome, error: null };
}

/** Queues every feed that is due. Returns how many were queued. */
export async function queueDueFeeds(feeds: readonly Feed[], services: QueueDueFeedsServices): Promise<number> {
  const now = services.clock.now();
  const states = new Map((await services.feedStates.all()).map((state) => [state.feedId, state]));
  const due = feeds.filter((feed) => isDue(states.get(feed.id) ?? null, now));
  await services.feedQueue.send(due.map((feed) => feedMessage(states.get(feed.id) ?? newFeedState(feed))));
  return due.length;
}

/** The state after a feed was found: where, and what is needed to ask it for news alone the next time. */
function stateAfter(
  state: FeedState,
  fetched: Fetched,
  hasNew: boolean,
  { now, bounds }: { now: Date; bounds: ReturnType<typeof pollBounds> },
): FeedState {
  const { answer, whole, discovered } = fetched;
  const changeMinutes = learntChangeMinutes(state, hasNew, now);
  const minutes = pollInterval(changeMinutes, bounds, answer.headers);
  const at = now.toISOString();
  const found = {
    ...succeeded(state, answer.status, now, minutes, retryAfter(answer.headers, now)),
    changeMinutes,
    url: answer.permanentUrl,
    discovered,
    ...(whole ? { lastWhole: at } : {}),
    etag: answer.headers.etag ?? (whole ? null : state.etag),
    lastModified: answer.headers['last-modified'] ?? (whole ? null : state.lastModified),
  };
  const document = fetched.documents.at(-1);
  if (document === undefined) return found;
  const read = {
    ...found,
    entryHashes: document.entryHashes,
    self: document.links.self,
    movedTo: fetched.documents[0]?.links.movedTo ?? null,
    lastNewItem: hasNew ? at : state.lastNewItem,
  };
  // What was cut off is asked for again as a whole; what is cut off by Parley itself is all that it wants.
  const kept = document.complete || answer.bodyEnd === 'limit';
  return kept ? { ...read, bodyHash: fetched.bodyHash } : { ...read, bodyHash: null, etag: null, lastModified: null };
}

/** Takes in the entries of all documents that came, and of older pages where a gap is left to what is known. */
async function takeIn(
  feed: Feed,
  state: FeedState,
  fetched: Fetched,
  services: CollectServices,
  deadline: Date | null,
): Promise<Taken> {
  const { url, permanentUrl } = fetched.answer;
  const elsewhere = isElsewhere(permanentUrl, state.url) && isElsewhere(permanentUrl, feed.url);
  const firstSight = {
    firstSeen: services.clock.now().toISOString(),
    // What another address brings may be its archive: it was known to some before Parley came there.
    firstDocument: state.lastSuccess === null || elsewhere,
    older: false,
  };
  let total: Taken = { entries: 0, newItems: 0, revisedItems: 0 };
  let last = total;
  for (const document of fetched.documents) {
    last = await takeEntries(feed, document, firstSight, services);
    total = sum(total, last);
  }
  let document = fetched.documents.at(-1) ?? null;
  for (let pages = 0; document !== null && pages < mostOlderPages; pages += 1) {
    if (deadline !== null && services.clock.now() >= deadline) break;
    const next = olderPage(document, last, url, services.clock.now());
    document = next === null ? null : await fetchOlder(next, services);
    if (document === null) break;
    last = await takeEntries(feed, document, { ...firstSight, older: true }, services);
    total = sum(total, last);
  }
  return total;
}

/** Pages of older entries that are read at most: a feed that brings fifty entries an hour shows ten of them a day. */
const mostOlderPages = 10;

function sum(one: Taken, other: Taken): Taken {
  return {
    entries: one.entries + other.entries,
    newItems: one.newItems + other.newItems,
    revisedItems: one.revisedItems + other.revisedItems,
  };
}
