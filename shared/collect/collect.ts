import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import type { Queue } from '../services/queue.ts';
import type { FeedStates } from '../services/store/feeds.ts';
import type { Items, StoredItem } from '../services/store/items.ts';
import { bringsContent, retryAfter, type Web, type WebAnswer, WebError } from '../services/web.ts';
import { sha256 } from '../text/sha256.ts';
import type { Feed, FeedState } from './feed.ts';
import { discoverFeeds } from './feed-parser/discover-feeds.ts';
import { FeedError, parseFeed } from './feed-parser/parse-feed.ts';
import { type Arrival, itemKeys, itemOf, revisionOf, sharedLinks } from './identity.ts';
import type { Entry, FeedDocument } from './item.ts';
import { failed, newFeedState, succeeded } from './polling.ts';

/** Work for the detect stage. `look` asks for another look at the page of an item judged before. */
export interface ItemMessage {
  readonly itemId: string;
  readonly look?: boolean;
}

export interface CollectServices {
  readonly web: Web;
  readonly clock: Clock;
  readonly log: Log;
  readonly feedStates: FeedStates;
  readonly items: Items;
  readonly itemQueue: Queue<ItemMessage>;
  /** Minutes between two polls of a healthy feed. */
  readonly pollMinutes: number;
}

export interface QueueDueFeedsServices {
  readonly clock: Clock;
  readonly feedStates: FeedStates;
  readonly feedQueue: Queue<{ feedId: string }>;
}

/** What a poll came to. */
export interface Poll {
  readonly outcome: 'unchanged' | 'read' | 'failed';
  readonly entries: number;
  readonly newItems: number;
  readonly revisedItems: number;
  readonly error: string | null;
}

const largestFeedBytes = 10 * 1024 * 1024;
const nothing = { entries: 0, newItems: 0, revisedItems: 0, error: null };

/**
 * Polls one feed and takes in what is new. What goes wrong with the feed ends in its state, never as an exception.
 * The state is written last: if anything dies before, the next poll reads the same entries again and finds them known.
 */
export async function collectFeed(feed: Feed, services: CollectServices): Promise<Poll> {
  const { web, clock, feedStates, log } = services;
  const state = (await feedStates.get(feed.id)) ?? newFeedState(feed);
  try {
    const answer = await web.get({
      url: state.url,
      etag: state.etag,
      lastModified: state.lastModified,
      maximumBytes: largestFeedBytes,
    });
    if (answer.status !== 304 && !bringsContent(answer)) return await recordRefusal(feed, state, answer, services);
    return await takeIn(feed, state, answer, services);
  } catch (fault) {
    if (!(fault instanceof WebError) && !(fault instanceof FeedError)) throw fault;
    log.warn('feed failed', { feed: feed.url, error: fault.message });
    await feedStates.put(failed(state, { error: fault.message, status: null, retryAfter: null }, clock.now()));
    return { ...nothing, outcome: 'failed', error: fault.message };
  }
}

/** Queues every feed that is due. Returns how many were queued. */
export async function queueDueFeeds(feeds: readonly Feed[], services: QueueDueFeedsServices): Promise<number> {
  const now = services.clock.now().toISOString();
  const states = new Map((await services.feedStates.all()).map((state) => [state.feedId, state]));
  const due = feeds.filter((feed) => (states.get(feed.id)?.nextDue ?? '') <= now);
  await services.feedQueue.send(due.map((feed) => ({ feedId: feed.id })));
  return due.length;
}

async function takeIn(feed: Feed, state: FeedState, answer: WebAnswer, services: CollectServices): Promise<Poll> {
  const now = services.clock.now();
  const bodyHash = answer.status === 304 ? state.bodyHash : sha256(answer.body);
  const validated = {
    ...succeeded(state, answer.status, now, services.pollMinutes),
    url: answer.permanentUrl,
    etag: answer.headers.etag ?? (answer.status === 304 ? state.etag : null),
    lastModified: answer.headers['last-modified'] ?? (answer.status === 304 ? state.lastModified : null),
  };
  if (bodyHash === state.bodyHash) {
    await services.feedStates.put(validated);
    return { ...nothing, outcome: 'unchanged' };
  }
  const document = readOrDiscover(answer, state);
  if (typeof document === 'string') return followDiscovery(feed, state, document, services);
  const { language } = document;
  const arrival = { firstSeen: now.toISOString(), language, firstDocument: state.lastSuccess === null };
  const taken = await takeEntries(feed, document, arrival, services);
  await services.feedStates.put({
    ...validated,
    bodyHash,
    entryHashes: document.entryHashes,
    lastNewItem: taken.newItems > 0 ? now.toISOString() : state.lastNewItem,
  });
  return { ...taken, outcome: 'read', error: null };
}

/** The document, or, where a page was given as a feed, the address of the feed that the page names. */
function readOrDiscover(answer: WebAnswer, state: FeedState): FeedDocument | string {
  try {
    const contentType = answer.headers['content-type'] ?? null;
    return parseFeed(answer.body, { url: answer.url, contentType, seen: new Set(state.entryHashes) });
  } catch (fault) {
    const [found] = discoverFeeds(new TextDecoder().decode(answer.body), answer.url);
    if (found === undefined || found === state.url) throw fault;
    return found;
  }
}

async function followDiscovery(feed: Feed, state: FeedState, url: string, services: CollectServices): Promise<Poll> {
  services.log.info('page given as a feed: following the feed it names', { feed: feed.url, url });
  await services.feedStates.put({ ...state, url, etag: null, lastModified: null });
  return collectFeed(feed, services);
}

async function takeEntries(feed: Feed, document: FeedDocument, arrival: Arrival, services: CollectServices) {
  const { items, itemQueue } = services;
  const shared = sharedLinks(document.entries);
  const keyed = document.entries.map((entry) => ({ entry, keys: itemKeys(entry, feed, shared) }));
  const known = await items.known(keyed.flatMap(({ keys }) => keys));
  const messages: ItemMessage[] = [];
  let newItems = 0;
  let revisedItems = 0;
  for (const { entry, keys } of keyed) {
    const knownId = keys.map((key) => known.get(key)).find((id) => id !== undefined);
    const id = knownId ?? keys[0] ?? '';
    const stored = knownId === undefined ? null : await items.get(knownId);
    // An item known by one key is added again under the others, so that it is found by any of them next time.
    const complete = keys.every((key) => known.get(key) === id);
    const fresh = !complete && (await items.add(stored?.item ?? itemOf(entry, feed, id, arrival), keys));
    if (fresh) newItems += 1;
    const outcome = fresh ? 'new' : await reviseItem(id, stored ?? (await items.get(id)), entry, feed, services);
    if (outcome === 'revised') revisedItems += 1;
    if (outcome !== 'done') messages.push({ itemId: id });
  }
  await itemQueue.send(messages);
  return { entries: document.entryHashes.length, newItems, revisedItems };
}

/** An item seen before: revised if its own feed changed it, pending if its message may have been lost, else done. */
async function reviseItem(
  id: string,
  stored: StoredItem | null,
  entry: Entry,
  feed: Feed,
  { items }: CollectServices,
): Promise<'revised' | 'pending' | 'done'> {
  if (stored === null) throw new Error(`Item ${id} has an identity key but no row; delete the key to take it in anew`);
  const revision = stored.item.feedId === feed.id ? revisionOf(stored.item, entry) : null;
  if (revision !== null) {
    await items.revise(revision);
    return 'revised';
  }
  return stored.judgedRevision === stored.item.revision ? 'done' : 'pending';
}

async function recordRefusal(
  feed: Feed,
  state: FeedState,
  answer: WebAnswer,
  { feedStates, clock, log }: CollectServices,
): Promise<Poll> {
  const now = clock.now();
  const error = `${feed.url}: answered ${answer.status}`;
  log.warn('feed failed', { feed: feed.url, status: answer.status });
  await feedStates.put(
    failed(state, { error, status: answer.status, retryAfter: retryAfter(answer.headers, now) }, now),
  );
  return { ...nothing, outcome: 'failed', error };
}
