import { defaultPollMinutes } from '../names.ts';
import type { Feed, FeedState } from './feed.ts';

/** The schedule looks every minute at what is due; half of that in hand keeps a feed from slipping to the next look. */
const graceMilliseconds = 30_000;
/** A failing feed is asked again after 10, 20, 40 ... minutes, but at least every six hours. */
const longestPauseMinutes = 360;
/** A feed that has brought no answer for so many hours is overdue and raises the alarm. */
export const overdueHours = 6;

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
  return { ...state, nextDue: next, lastPolled: at, lastSuccess: at, failures: 0, lastError: null, lastStatus: status };
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
  const failures = state.failures + 1;
  const pause = Math.min(defaultPollMinutes * 2 ** failures, longestPauseMinutes) * 60_000;
  const next = Math.max(now.getTime() + pause, failure.retryAfter?.getTime() ?? 0);
  return {
    ...state,
    nextDue: new Date(next).toISOString(),
    lastPolled: now.toISOString(),
    failures,
    lastError: failure.error,
    lastStatus: failure.status,
  };
}

/** Whether a feed is healthy, failing, overdue, or was never asked: silence is told apart from failure. */
export function healthOf(state: FeedState | null, now: Date): 'new' | 'ok' | 'failing' | 'overdue' {
  if (state === null || state.lastPolled === null) return 'new';
  // A feed that never answered has no last success: six failures in a row span more than five hours.
  if (state.lastSuccess === null) return state.failures < 6 ? 'failing' : 'overdue';
  if (now.getTime() - Date.parse(state.lastSuccess) > overdueHours * 3_600_000) return 'overdue';
  return state.failures > 0 ? 'failing' : 'ok';
}
