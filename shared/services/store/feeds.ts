import type { FeedState } from '../../collect/feed.ts';

/** State of the feeds between polls. */
export interface FeedStates {
  get(feedId: string): Promise<FeedState | null>;
  /** All states, of any feed ever polled. */
  all(): Promise<readonly FeedState[]>;
  put(state: FeedState): Promise<void>;
}
