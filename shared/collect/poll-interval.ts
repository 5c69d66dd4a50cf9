import type { FeedState } from './feed.ts';

/** Minutes between two polls: what is the least, for a feed that changes all the time, and the most, for a quiet one. */
interface PollBounds {
  readonly fastest: number;
  readonly slowest: number;
}

/** While the talks fill the news, a minute counts, and a quiet feed may be where a meeting is announced. */
const whileTalksAreOn: PollBounds = { fastest: 2, slowest: 15 };
const slowestOtherwise = 60;
/** How much the latest gap between two changes counts in the mean of all before it. */
const latestShare = 0.3;

/** The bounds of the moment; `pollMinutes` is the least while the talks are not on, and then the most of the least. */
export function pollBounds(talksAreOn: boolean, pollMinutes: number): PollBounds {
  if (!talksAreOn) return { fastest: pollMinutes, slowest: Math.max(pollMinutes, slowestOtherwise) };
  const { fastest, slowest } = whileTalksAreOn;
  return { fastest: Math.min(fastest, pollMinutes), slowest: Math.max(slowest, pollMinutes) };
}

/**
 * Mean minutes between two changes of a feed, learnt poll by poll; null at its first poll. A feed that has been silent
 * for longer than its mean changes less often than thought.
 */
export function learntChangeMinutes(
  { changeMinutes = null, lastNewItem, firstPolled }: Pick<FeedState, 'changeMinutes' | 'lastNewItem' | 'firstPolled'>,
  hasNew: boolean,
  now: Date,
): number | null {
  const since = lastNewItem ?? firstPolled;
  if (since === undefined) return changeMinutes;
  const gap = Math.max(0, now.getTime() - Date.parse(since)) / 60_000;
  if (!hasNew) return Math.max(changeMinutes ?? 0, gap / 2);
  return changeMinutes === null ? gap : (1 - latestShare) * changeMinutes + latestShare * gap;
}

/**
 * Whole minutes until the next poll: half of the mean gap between two changes, so that a change is seen after a quarter
 * of it, within the bounds. Never sooner than the answer stays fresh (Cache-Control max-age less Age, RFC 9111 4.2),
 * up to the slowest: a server that says "a day" of everything means nothing by it.
 */
export function pollInterval(
  changeMinutes: number | null,
  { fastest, slowest }: PollBounds,
  headers: Readonly<Record<string, string>>,
): number {
  const wanted = changeMinutes === null ? fastest : Math.min(slowest, Math.max(fastest, changeMinutes / 2));
  return Math.ceil(Math.max(wanted, Math.min(slowest, freshMinutes(headers))));
}

function freshMinutes(headers: Readonly<Record<string, string>>): number {
  const maximumAge = headers['cache-control']?.match(/(?:^|[,\s])max-age\s*=\s*"?(\d{1,9})/i)?.[1];
  const age = headers.age?.match(/^\s*(\d{1,9})\s*$/)?.[1];
  return Math.max(0, Number(maximumAge ?? 0) - Number(age ?? 0)) / 60;
}
