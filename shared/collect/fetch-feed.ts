import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import { bringsContent, retryAfter, type Web, type WebAnswer, WebError, type WebRequest } from '../services/web.ts';
import { sha256 } from '../text/sha256.ts';
import type { Feed, FeedState } from './feed.ts';
import { type FeedRequest, moveOf, requestsFor, shareEntries } from './feed-address.ts';
import { discoverFeeds } from './feed-parser/discover-feeds.ts';
import { FeedError, parseFeed } from './feed-parser/parse-feed.ts';
import type { FeedDocument } from './item.ts';

interface FetchServices {
  readonly web: Web;
  readonly clock: Clock;
  readonly log: Log;
}

/** Why a feed could not be read, in a sentence for its health. */
interface FetchFailure {
  readonly outcome: 'failed';
  readonly error: string;
  readonly status: number | null;
  readonly retryAfter: Date | null;
}

/** A feed that answered, and where it was found. */
export interface Fetched {
  readonly outcome: 'read' | 'unchanged';
  readonly answer: WebAnswer;
  /** The feed's own document last, before it the one that told of the move to it; none where it is unchanged. */
  readonly documents: readonly FeedDocument[];
  readonly bodyHash: string | null;
  /** Whether the whole document came, and not the word that nothing is new. */
  readonly whole: boolean;
  /** Whether a page named it. */
  readonly discovered: boolean;
}

const largestFeedBytes = 10 * 1024 * 1024;
/** From the page that was configured to its feed, and one page between them. */
const mostPages = 2;

/**
 * Asks for a feed where it was found last, or where it was configured (`requestsFor`), follows the page or the move
 * that leads to another address, and reads what comes there. What goes wrong is a value, never an exception.
 */
export async function fetchFeed(
  feed: Feed,
  state: FeedState,
  services: FetchServices,
): Promise<Fetched | FetchFailure> {
  let last: FetchFailure = { outcome: 'failed', error: `${feed.url}: not asked`, status: null, retryAfter: null };
  for (const request of requestsFor(feed, state, services.clock.now())) {
    try {
      const fetched = await ask(request, feed, state, services);
      if (fetched.outcome !== 'failed') return await followMove(fetched, feed, state, services);
      last = fetched;
    } catch (fault) {
      if (!isExpected(fault)) throw fault;
      last = { outcome: 'failed', error: fault.message, status: null, retryAfter: null };
    }
  }
  return last;
}

/** Reads a page of older entries (RFC 5005); null when it cannot be had. */
export async function fetchOlder(url: string, { web, log }: FetchServices): Promise<FeedDocument | null> {
  try {
    const answer = await web.get(part(url));
    return bringsContent(answer) ? documentOf(answer, []) : null;
  } catch (fault) {
    if (!isExpected(fault)) throw fault;
    log.info('older entries unreachable', { url, error: fault.message });
    return null;
  }
}

async function ask(
  { url, conditional, mayBePage }: FeedRequest,
  feed: Feed,
  state: FeedState,
  services: FetchServices,
): Promise<Fetched | FetchFailure> {
  const { etag, lastModified } = state;
  const answer = await services.web.get(conditional ? { ...part(url), etag, lastModified } : part(url));
  const discovered = url !== feed.url && state.discovered === true;
  const validated = conditional && (etag !== null || lastModified !== null);
  if (answer.status === 304 && validated) return { ...unchanged, answer, whole: false, discovered };
  return read(answer, { feed, state, discovered, pages: mayBePage ? mostPages : 0 }, services);
}

interface Search {
  readonly feed: Feed;
  readonly state: FeedState;
  readonly discovered: boolean;
  /** How many pages may still be followed to the feed that they name. */
  readonly pages: number;
}

const unchanged = { outcome: 'unchanged', documents: [], bodyHash: null } as const;

async function read(answer: WebAnswer, search: Search, services: FetchServices): Promise<Fetched | FetchFailure> {
  const { feed, state, discovered, pages } = search;
  if (!bringsContent(answer)) {
    const where = answer.url === feed.url ? feed.url : `${feed.url} (asked at ${answer.url})`;
    const wait = retryAfter(answer.headers, services.clock.now());
    return { outcome: 'failed', error: `${where}: answered ${answer.status}`, status: answer.status, retryAfter: wait };
  }
  const bodyHash = sha256(answer.body);
  if (bodyHash === state.bodyHash) return { ...unchanged, answer, whole: true, discovered };
  try {
    const documents = [documentOf(answer, state.entryHashes)];
    return { outcome: 'read', answer, documents, bodyHash, whole: true, discovered };
  } catch (fault) {
    const [named] = pages === 0 ? [] : discoverFeeds(new TextDecoder().decode(answer.body), answer.url);
    if (!(fault instanceof FeedError) || named === undefined || named === feed.url) throw fault;
    services.log.info('page given as a feed: following the feed it names', { feed: feed.url, named });
    const next = await services.web.get(part(named));
    return read(next, { ...search, discovered: true, pages: pages - 1 }, services);
  }
}

/** The document read; of one that was cut off, what came. Throws a `FeedError` where not one whole entry did. */
function documentOf(answer: WebAnswer, seen: readonly string[]): FeedDocument {
  const contentType = answer.headers['content-type'] ?? null;
  const document = parseFeed(answer.body, { url: answer.url, contentType, seen: new Set(seen) });
  if (document.complete || document.entryHashes.length > 0) return document;
  throw new WebError('network', answer.url, 'cut off before the end of its first entry');
}

/** Goes where the document says that the feed moved to, if a feed is there; else stays. */
async function followMove(fetched: Fetched, feed: Feed, state: FeedState, services: FetchServices): Promise<Fetched> {
  const [document] = fetched.documents;
  if (document === undefined) return fetched;
  const { url } = fetched.answer;
  const move = moveOf({ url, links: document.links }, feed, state, services.clock.now());
  if (move === null) return fetched;
  try {
    const answer = await services.web.get(part(move.to));
    if (!bringsContent(answer)) return fetched;
    const moved = documentOf(answer, move.proved ? [] : state.entryHashes);
    if (move.proved && !shareEntries(documentOf(fetched.answer, []).entries, moved.entries)) return fetched;
    services.log.info('feed moved', { feed: feed.url, to: move.to });
    return { ...fetched, answer, documents: [document, moved], bodyHash: sha256(answer.body) };
  } catch (fault) {
    if (!isExpected(fault)) throw fault;
    services.log.info('feed stays: nothing to read where it says it moved to', {
      feed: feed.url,
      error: fault.message,
    });
    return fetched;
  }
}

function part(url: string): WebRequest {
  return { url, maximumBytes: largestFeedBytes, partial: true };
}

function isExpected(fault: unknown): fault is WebError | FeedError {
  return fault instanceof WebError || fault instanceof FeedError;
}
