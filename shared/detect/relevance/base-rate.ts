/**
 * Recent news that had anything to judge in it (`worthJudging`), counted over `baseRateHours`: how many items, and how
 * many of them were on the talks, as the sum of their scores from the text alone.
 */
export interface RecentNews {
  readonly judged: number;
  readonly onTalks: number;
}

/**
 * Hours of news that tell how much the talks fill the news. On the days of a summit four of five items that name the
 * parties are on the talks, in a quiet week one of twenty.
 */
export const baseRateHours = 36;

/** The feature under which the base rate contributes to a judgement. */
export const baseRateFeature = 'base-rate';

/** The share where nothing is known, counted as so many items beside the recent ones. */
const usual = { share: 0.3, items: 8 };

/** Log odds of the recent share against the usual one: 0 where the share is the usual one. */
export function baseRateOdds(recent: RecentNews): number {
  const share = shareOnTalks(recent);
  return odds(share) - odds(usual.share);
}

/** Share of the recent news that was on the talks, 0 to 1, drawn to the usual one where the news is little. */
export function shareOnTalks({ judged, onTalks }: RecentNews): number {
  return (onTalks + usual.share * usual.items) / (judged + usual.items);
}

function odds(share: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, share));
  return Math.log(bounded / (1 - bounded));
}
