import type { Access } from './article.ts';
import type { Verdict } from './mention.ts';

/**
 * Hours after first sight at which a page on the talks is visited again. 19.5 % of news articles change within a
 * week, most of them in the first day.
 */
const revisitHours = [1, 6, 24, 168] as const;
/** Visits to a page that cannot be had, after which the feed's text is kept. */
const mostFailedVisits = 2;
/** Hours after which a page that seems to be off the talks is looked at once more. */
const doubtHours = 1;

/** When to confirm that an article is no longer on the talks, ISO 8601. */
export function doubtRevisit(now: Date): string {
  return new Date(now.getTime() + doubtHours * 3_600_000).toISOString();
}

/**
 * When to visit the page again after so many visits, ISO 8601; null for never. Only what is on the talks is worth
 * another request.
 */
export function nextRevisit(
  firstSeen: string,
  visits: number,
  verdict: Verdict,
  access: Access,
  now: Date,
): string | null {
  // Another page in the article's place says nothing of it: what the feed's few words left open is asked again.
  const missed = access === 'other' || (access === 'unreachable' && verdict !== 'none');
  if (verdict !== 'about' && !(missed && visits <= mostFailedVisits)) return null;
  // What was first seen in the future was seen while the clock was ahead.
  const start = Math.min(Date.parse(firstSeen), now.getTime());
  const hours = revisitHours.slice(visits - 1).find((hour) => start + hour * 3_600_000 > now.getTime());
  return hours === undefined ? null : new Date(start + hours * 3_600_000).toISOString();
}
