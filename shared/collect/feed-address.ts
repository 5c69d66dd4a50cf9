import type { Feed, FeedState } from './feed.ts';
import type { DocumentLinks, Entry, FeedDocument } from './item.ts';

/**
 * Where a feed is asked for. The address that was configured is never forgotten: where redirects, a page or the feed
 * itself led may be an outage page's guess, or run out.
 */
export interface FeedRequest {
  readonly url: string;
  /** With the validators of the last answer, so that only what changed is sent. */
  readonly conditional: boolean;
  /** Whether a page there may name the feed. */
  readonly mayBePage: boolean;
}

/**
 * Hours after which a whole document is asked for, once: some servers answer 304 for ever, some redirects were
 * permanent for a day. Under 24, so that it happens about once a day whatever the hour of the polls.
 */
const wholeHours = 22;

/**
 * The requests that a poll makes, each only when the one before it failed. A feed that was learnt to live elsewhere is
 * asked for there; after a failure the configured address has its turn, and so by turns.
 */
export function requestsFor(feed: Feed, state: FeedState, now: Date): readonly FeedRequest[] {
  const whole = isWholeDue(state, now);
  // A page is looked at for a feed until one was found, and again when that one fails; never in a feed's own place.
  const mayBePage = state.lastSuccess === null || state.discovered === true;
  const there = { url: state.url, conditional: !whole, mayBePage: false };
  if (state.url === feed.url) return [{ ...there, mayBePage }];
  const configured = { url: feed.url, conditional: false, mayBePage };
  if (state.failures % 2 === 1) return [configured];
  return whole && state.discovered !== true ? [configured, there] : [there];
}

/** Whether the whole document is due. A last one in the future was written while the clock was ahead. */
function isWholeDue({ lastWhole }: FeedState, now: Date): boolean {
  if (lastWhole === undefined) return true;
  const hours = (now.getTime() - Date.parse(lastWhole)) / 3_600_000;
  return hours >= wholeHours || hours < 0;
}

interface Document {
  /** Where it was served. */
  readonly url: string;
  readonly links: DocumentLinks;
}

/** A move that a document tells of: where to, and whether it must be proved by entries that both documents have. */
interface Move {
  readonly to: string;
  readonly proved: boolean;
}

/**
 * Where a document says that its feed moved to; null for nowhere new. Its own word for a move is taken, once a day; an
 * address for itself, which many documents have wrong, only where it was another one before.
 */
export function moveOf(document: Document, feed: Feed, state: FeedState, now: Date): Move | null {
  const { movedTo, self } = document.links;
  const known = (url: string) => url === feed.url || url === document.url;
  const again = movedTo !== state.movedTo || isWholeDue(state, now);
  if (movedTo !== null && !known(movedTo) && again) return { to: movedTo, proved: false };
  const before = state.self ?? null;
  return self !== null && before !== null && self !== before && !known(self) ? { to: self, proved: true } : null;
}

/** Whether two documents have an entry in common, whatever address they give it. */
export function shareEntries(one: readonly Entry[], other: readonly Entry[]): boolean {
  const known = new Set(one.flatMap(names));
  return other.some((entry) => names(entry).some((name) => known.has(name)));
}

function names({ guid, link, title }: Entry): readonly string[] {
  return [guid, link, title].filter((name): name is string => name !== null && name !== '');
}

/** Hours back to which a gap is filled: what is older is no news (notify's policy leaves it out). */
const reachHours = 72;

/**
 * The page of older entries that is to be read (RFC 5005), or null: only where nothing of this one was known, so that
 * there is a gap, where it is not wholly of old entries, and where the same host has it.
 */
export function olderPage(document: FeedDocument, taken: Counts, url: string, now: Date): string | null {
  const { next } = document.links;
  if (next === null || taken.entries === 0 || taken.newItems < taken.entries) return null;
  if (!URL.canParse(next) || new URL(next).host !== new URL(url).host) return null;
  const dates = document.entries.flatMap(({ published, updated }) => published ?? updated ?? []).map(Date.parse);
  const youngest = Math.max(...dates);
  return dates.length > 0 && now.getTime() - youngest > reachHours * 3_600_000 ? null : next;
}

interface Counts {
  readonly entries: number;
  readonly newItems: number;
}

/** Whether two addresses are two places: a token in the query, the scheme or "www." make no other place. */
export function isElsewhere(one: string, other: string): boolean {
  return placeOf(one) !== placeOf(other);
}

function placeOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`;
}
