import type { Feed, FeedState } from './feed.ts';
import { isAhead } from './polling.ts';

/**
 * How a feed does, worst first, so that an outlet in trouble is told apart from one with no news:
 * - overdue: no answer for `overdueHours`, whatever the reason.
 * - failing: the last poll failed; Parley asks again by itself.
 * - late: Parley itself did not ask within `lateMinutes` after the feed was due, or its clock was ahead when it did.
 * - new: not asked yet.
 * - ok: the last poll was answered, and the next one is not late.
 */
export const healths = ['overdue', 'failing', 'late', 'new', 'ok'] as const;
export type Health = (typeof healths)[number];

/** Hours without an answer from which on a feed is overdue: past the longest pause between two polls (polling.ts). */
export const overdueHours = 6;
/** Minutes after its time from which on a poll is late: thirty runs of the schedule, so no passing delay. */
const lateMinutes = 30;

/** One feed with its health and what that is read from; instants are ISO 8601 UTC, null where there was none. */
export interface FeedHealth {
  readonly feed: Feed;
  readonly health: Health;
  readonly lastSuccess: string | null;
  readonly lastNewItem: string | null;
  readonly nextDue: string | null;
  /** Minutes from one poll to the next, as learnt from how often the feed changes. */
  readonly pollMinutes: number | null;
  /** Failures in a row. */
  readonly failures: number;
  /** HTTP status of the last answer. */
  readonly lastStatus: number | null;
  readonly lastError: string | null;
}

/** The health of every watched feed, worst first. States of feeds that are no longer watched are left out. */
export function feedHealth(feeds: readonly Feed[], states: readonly FeedState[], now: Date): readonly FeedHealth[] {
  const byId = new Map(states.map((state) => [state.feedId, state]));
  return feeds
    .map((feed) => healthOfFeed(feed, byId.get(feed.id) ?? null, now))
    .sort(
      (one, other) =>
        healths.indexOf(one.health) - healths.indexOf(other.health) ||
        one.feed.outlet.name.localeCompare(other.feed.outlet.name),
    );
}

/** How many feeds are of each health. */
export function countByHealth(feeds: readonly { readonly health: Health }[]): Readonly<Record<Health, number>> {
  const counts: Record<Health, number> = { overdue: 0, failing: 0, late: 0, new: 0, ok: 0 };
  for (const { health } of feeds) counts[health] += 1;
  return counts;
}

/** The health that a feed's state tells of; null stands for a feed without a state. */
export function healthOf(state: FeedState | null, now: Date): Health {
  if (state === null || state.lastPolled === null) return 'new';
  if (isAhead(state, now)) return 'late';
  // A feed that never answered is as old as its first poll.
  const silentSince = state.lastSuccess ?? state.firstPolled;
  if (silentSince !== undefined && millisecondsSince(silentSince, now) >= overdueHours * 3_600_000) return 'overdue';
  if (millisecondsSince(state.nextDue, now) >= lateMinutes * 60_000) return 'late';
  return state.failures > 0 ? 'failing' : 'ok';
}

function healthOfFeed(feed: Feed, state: FeedState | null, now: Date): FeedHealth {
  return {
    feed,
    health: healthOf(state, now),
    lastSuccess: state?.lastSuccess ?? null,
    lastNewItem: state?.lastNewItem ?? null,
    nextDue: state?.nextDue ?? null,
    pollMinutes: state?.pollMinutes ?? null,
    failures: state?.failures ?? 0,
    lastStatus: state?.lastStatus ?? null,
    lastError: state?.lastError ?? null,
  };
}

function millisecondsSince(instant: string, now: Date): number {
  return now.getTime() - Date.parse(instant);
}
