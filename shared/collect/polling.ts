import { defaultPollMinutes } from '../names.ts';
import type { Feed, FeedState } from './feed.ts';

/** The schedule looks every minute at what is due; half of that in hand keeps a feed from slipping to the next look. */
const graceMilliseconds = 30_000;
/** A failing feed is asked again after 10, 20, 40 ... minutes, but at least every six hours. */
const longestPauseMinutes = 360;
/** No server is left alone for longer, whatever it asks for: some say "a year", and mean nothing by it. */
const longestWait = 24 * 3_600_000;
/** By how much the clocks of two machines may differ. */
const clockSlip = 60_000;

/**
 * Whether a feed is to be asked now; null stands for one that never was. A last poll in the future, or a wait longer
 * than any, was written while the clock was ahead.
 */
export function isDue(state: FeedState | null, now: Date): boolean {
  if (state === null) return true;
  const wait = Date.parse(state.nextDue) - now.getTime();
  return wait <= 0 || wait > longestWait + clockSlip || isAhead(state, now);
}

/** Whether the last poll was written while the clock was ahead. */
export function isAhead({ lastPolled }: FeedState, now: Date): boolean {
  return lastPolled !== null && Date.parse(lastPolled) > now.getTime() + clockSlip;
}

/** The state of a feed that was never polled: due at once. */
export function newFeedState(feed: Feed): FeedState {
  return {
    feedId: feed.id,
    url: feed.url,
    etag: null,
    lastModified: null,
    bodyHash: null,
    entryHashes: [],
    nextDue: new Date(0).toISOString(),
    lastPolled: null,
    lastSuccess: null,
    lastNewItem: null,
    failures: 0,
    lastError: null,
    lastStatus: null,
  };
}

/**
 * The state after a poll that was answered, whether or not anything was new. `notBefore` is when the server asked to be
 * left alone until, which holds up to a day.
 */
export function succeeded(
  state: FeedState,
  status: number,
  now: Date,
  pollMinutes: number,
  notBefore: Date | null = null,
): FeedState {
  const at = now.toISOString();
  const asked = Math.min(notBefore?.getTime() ?? 0, now.getTime() + longestWait);
  const next = Math.max(now.getTime() + pollMinutes * 60_000 - graceMilliseconds, asked);
  return {
    ...state,
    nextDue: new Date(next).toISOString(),
    pollMinutes,
    firstPolled: earliest(state.firstPolled ?? at, at),
    lastPolled: at,
    lastSuccess: at,
    failures: 0,
    lastError: null,
    lastStatus: status,
  };
}

/**
 * The state after a poll that failed: the pause doubles with each failure in a row, and is never shorter than the
 * server asked for (Retry-After, RFC 9110 10.2.3), up to a day.
 */
export function failed(
  state: FeedState,
  failure: { error: string; status: number | null; retryAfter: Date | null },
  now: Date,
): FeedState {
  const at = now.toISOString();
  const failures = state.failures + 1;
  const pause = Math.min(defaultPollMinutes * 2 ** failures, longestPauseMinutes) * 60_000;
  const asked = Math.min(failure.retryAfter?.getTime() ?? 0, now.getTime() + longestWait);
  const next = Math.max(now.getTime() + pause, asked);
  return {
    ...state,
    nextDue: new Date(next).toISOString(),
    // A state stored before the first poll was kept begins to count at the poll before this one.
    firstPolled: earliest(state.firstPolled ?? state.lastPolled ?? at, at),
    lastPolled: at,
    failures,
    lastError: failure.error,
    lastStatus: failure.status,
  };
}

/** Of two instants in ISO 8601 UTC, whose order is that of their texts. */
function earliest(one: string, other: string): string {
  return one < other ? one : other;
}
