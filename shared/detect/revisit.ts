import type { Access } from './article.ts';
import type { Verdict } from './mention.ts';

/**
 * Hours after first sight at which a page on the talks is looked at again. 19.5 % of news articles change within a
 * week, most of them in the first day.
 */
const revisitHours = [1, 6, 24, 168] as const;
/** Looks at a page that could not be reached, beyond which the feed's text stands. */
const patience = 2;

/** When to look again after `looks` looks, or null for never. Only what matters is worth another request. */
export function nextRevisit(
  firstSeen: string,
  looks: number,
  verdict: Verdict,
  access: Access,
  now: Date,
): string | null {
  const waiting = access === 'unreachable' && looks <= patience && verdict !== 'none';
  if (verdict !== 'about' && !waiting) return null;
  const start = Date.parse(firstSeen);
  const hours = revisitHours.slice(looks - 1).find((hour) => start + hour * 3_600_000 > now.getTime());
  return hours === undefined ? null : new Date(start + hours * 3_600_000).toISOString();
}
