import type { Feed, Outlet } from '../feed.ts';
import type { Item } from '../item.ts';
import { feedOf, outlets } from './outlets.ts';

/** The feeds that are watched, with what is known of their outlets. */
export interface FeedCatalog {
  readonly feeds: readonly Feed[];
  /** Null for a feed that is no longer watched. */
  byId(feedId: string): Feed | null;
  /** The outlet of an item, also when its feed has been taken off the list since: then by its link. */
  outletOf(item: Pick<Item, 'feedId' | 'link'>): Outlet;
}

/**
 * The catalog of the given feed addresses, or of the built-in outlets if there are none. An address that the built-in
 * list knows keeps its owner and side. Throws for an address that is not an http or https URL.
 */
export function feedCatalog(addresses: readonly string[] = []): FeedCatalog {
  const builtIn = new Map(outlets.map((feed) => [feed.url, feed]));
  const feeds = addresses.length === 0 ? outlets : addresses.map((url) => builtIn.get(url) ?? feedOf(url));
  const watched = new Map(feeds.map((feed) => [feed.id, feed]));
  const known = new Map([...outlets, ...feeds].map((feed) => [feed.id, feed]));
  return {
    feeds,
    byId: (feedId) => watched.get(feedId) ?? null,
    outletOf: ({ feedId, link }) => (known.get(feedId) ?? feedOf(link ?? 'https://unknown.invalid/')).outlet,
  };
}
