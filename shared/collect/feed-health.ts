import type { Feed, FeedState } from './feed.ts';

/** Ok: polled on time. Overdue: Parley itself is late. Failing: the last poll failed. Waiting: not polled yet. */
export type FeedCondition = 'ok' | 'overdue' | 'failing' | 'waiting';

/** How one feed does: silence of an outlet is told apart from failure to read it. */
export interface FeedHealth {
  readonly feed: Feed;
  readonly condition: FeedCondition;
  readonly lastSuccess: string | null;
  readonly lastNewItem: string | null;
  readonly nextDue: string | null;
  readonly failures: number;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
}

/** Minutes after its time at which a poll counts as overdue: three runs of a ten-minute schedule. */
const graceMinutes = 30;

/** The health of every configured feed, worst first. */
export function feedHealth(feeds: readonly Feed[], states: readonly FeedState[], now: Date): readonly FeedHealth[] {
  const byId = new Map(states.map((state) => [state.feedId, state]));
  return feeds
    .map((feed) => healthOf(feed, byId.get(feed.id) ?? null, now))
    .sort(
      (one, other) =>
        order[one.condition] - order[other.condition] || one.feed.outlet.name.localeCompare(other.feed.outlet.name),
    );
}

const order: Readonly<Record<FeedCondition, number>> = { failing: 0, overdue: 1, waiting: 2, ok: 3 };

function healthOf(feed: Feed, state: FeedState | null, now: Date): FeedHealth {
  return {
    feed,
    condition: conditionOf(state, now),
    lastSuccess: state?.lastSuccess ?? null,
    lastNewItem: state?.lastNewItem ?? null,
    nextDue: state?.nextDue ?? null,
    failures: state?.failures ?? 0,
    lastStatus: state?.lastStatus ?? null,
    lastError: state?.lastError ?? null,
  };
}

function conditionOf(state: FeedState | null, now: Date): FeedCondition {
  if (state === null || state.lastPolled === null) return 'waiting';
  if (state.failures > 0) return 'failing';
  return Date.parse(state.nextDue) + graceMinutes * 60_000 < now.getTime() ? 'overdue' : 'ok';
}
