import type { Access } from './article.ts';
import type { Verdict } from './mention.ts';

/**
 * Hours after first sight at which a page on the talks is visited again. 19.5 % of news articles change within a
 * week, most of them in the first day.
 */
const revisitHours = [1, 6, 24, 168] as const;
/** Visits to a page that cannot be reached, after which the feed's text is kept. */
const mostFailedVisits = 2;

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
  const retried = access === 'unreachable' && visits <= mostFailedVisits && verdict !== 'none';
  if (verdict !== 'about' && !retried) return null;
  const start = Date.parse(firstSeen);
  const hours = revisitHours.slice(visits - 1).find((hour) => start + hour * 3_600_000 > now.getTime());
  return hours === undefined ? null : new Date(start + hours * 3_600_000).toISOString();
}
