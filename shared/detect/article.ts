import type { RevisionChange } from './revision.ts';

/** How far a page could be read. */
/** `other`: another page came in the article's place, such as a bot check or "not found" with a status of 200. */
export type Access = 'open' | 'paywall' | 'consent' | 'other' | 'robots' | 'unreachable';

/** One entry of a live blog. */
export interface LiveEntry {
  readonly headline: string;
  /** ISO 8601 with the zone given, else UTC. */
  readonly published: string | null;
  readonly text: string;
}

/** What an article page says of itself. Unknown stays null; dates are ISO 8601 with the zone given, else UTC. */
export interface Page {
  readonly headline: string;
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly section: string | null;
  /** Canonical address, absolute; AMP and mobile twins name their desktop page. */
  readonly canonical: string | null;
  /** Wire agency credited by the page. */
  readonly wire: string | null;
  readonly access: 'open' | 'paywall' | 'consent';
  /** Headings beneath the first that are links: a front page is made of them. */
  readonly teasers: number;
  /** The dated entries of a live blog; absent on other pages. */
  readonly entries?: readonly LiveEntry[];
}

/** A dated revision of an item's page, or of the feed's own text where the page could not be read. */
export interface Article {
  readonly itemId: string;
  readonly revision: number;
  readonly source: 'page' | 'feed';
  readonly access: Access;
  readonly headline: string;
  readonly text: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly canonical: string | null;
  readonly wire: string | null;
  readonly fetchedAt: string;
  readonly textHash: string;
  /** What the last edit changed, where one was seen. */
  readonly edit?: RevisionChange;
}
