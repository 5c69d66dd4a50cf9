/** Whose voice an outlet is in this negotiation. Sources are counted by owner and shown by side. */
export type Side = 'ukraine' | 'russia' | 'united-states' | 'europe' | 'international' | 'other';

/** A publisher. Two outlets with one owner are one independent source. */
export interface Outlet {
  readonly name: string;
  /** Registrable domain, such as "bbc.co.uk". */
  readonly domain: string;
  /** ISO 3166-1 alpha-2, lower case; "int" for international bodies. */
  readonly country: string;
  readonly owner: string;
  readonly side: Side;
  /** Owned, funded or directed by a government: labelled, and never independent of that government. */
  readonly stateAffiliated: boolean;
  /** One line: why it is watched. */
  readonly why: string;
}

/** A feed that is polled. */
export interface Feed {
  /** Stable: hash of the address as configured. */
  readonly id: string;
  readonly url: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly outlet: Outlet;
}

/** What is remembered of a feed between polls. Instants are ISO 8601 UTC. */
export interface FeedState {
  readonly feedId: string;
  /** Where it was found last: as configured, or where permanent redirects, a page or its own word led. */
  readonly url: string;
  /** Whether the configured address is a page that names it. */
  readonly discovered?: boolean;
  /** Where its document last said that it lives, and that it moved to; absent before the first document. */
  readonly self?: string | null;
  readonly movedTo?: string | null;
  /** Validators exactly as the server sent them (RFC 9110 8.8). */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Hash of the last body: the same bytes are not parsed again. */
  readonly bodyHash: string | null;
  /** Hashes of the raw entries of the last document: an entry already seen is not parsed again. */
  readonly entryHashes: readonly string[];
  readonly nextDue: string;
  /** When the feed was first asked; absent in states stored before this was kept. */
  readonly firstPolled?: string;
  readonly lastPolled: string | null;
  readonly lastSuccess: string | null;
  /** When its whole document last came, and not only the word that nothing is new. */
  readonly lastWhole?: string;
  /** When a poll last brought an item not seen before. */
  readonly lastNewItem: string | null;
  /** Mean minutes between two changes, as learnt; absent or null where it is not known yet. */
  readonly changeMinutes?: number | null;
  /** Minutes from the last answered poll to the next one, as they came out. */
  readonly pollMinutes?: number;
  /** Failures in a row; 0 when healthy. */
  readonly failures: number;
  readonly lastError: string | null;
  readonly lastStatus: number | null;
}
