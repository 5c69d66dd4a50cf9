import { defaultPollMinutes } from '../names.ts';
import type { Feed, FeedState } from './feed.ts';

/** The schedule looks every minute at what is due; half of that in hand keeps a feed from slipping to the next look. */
const graceMilliseconds = 30_000;
/** A failing feed is asked again after 10, 20, 40 ... minutes, but at least every six hours. */
const longestPauseMinutes = 360;

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

/** The state after a poll that was answered, whether or not anything was new. */
export function succeeded(state: FeedState, status: number, now: Date, pollMinutes: number): FeedState {
  const at = now.toISOString();
  const next = new Date(now.getTime() + pollMinutes * 60_000 - graceMilliseconds).toISOString();
  return {
    ...state,
    nextDue: next,
    firstPolled: state.firstPolled ?? at,
    lastPolled: at,
    lastSuccess: at,
    failures: 0,
    lastError: null,
    lastStatus: status,
  };
}

/**
 * The state after a poll that failed: the pause doubles with each failure in a row, and is never shorter than the
 * server asked for (Retry-After, RFC 9110 10.2.3).
 */
export function failed(
  state: FeedState,
  failure: { error: string; status: number | null; retryAfter: Date | null },
  now: Date,
): FeedState {
  const at = now.toISOString();
  const failures = state.failures + 1;
  const pause = Math.min(defaultPollMinutes * 2 ** failures, longestPauseMinutes) * 60_000;
  const next = Math.max(now.getTime() + pause, failure.retryAfter?.getTime() ?? 0);
  return {
    ...state,
    nextDue: new Date(next).toISOString(),
    // A state stored before the first poll was kept begins to count at the poll before this one.
    firstPolled: state.firstPolled ?? state.lastPolled ?? at,
    lastPolled: at,
    failures,
    lastError: failure.error,
    lastStatus: failure.status,
  };
}
