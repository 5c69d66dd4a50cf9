import type { FeedState } from './feed.ts';
import { hostOf } from './host.ts';

/** An order to poll a feed. */
export interface FeedMessage {
  readonly feedId: string;
  /** When the feed was due, ISO 8601: orders of one due time are one. An order without is for now, due or not. */
  readonly nextDue?: string;
  /** Where it is asked: orders for one host are worked off one after the other. */
  readonly host?: string;
}

/** The order to poll a feed that is due. */
export function feedMessage({ feedId, nextDue, url }: FeedState): FeedMessage {
  return { feedId, nextDue, host: hostOf(url) ?? feedId };
}
