/** One entry of a feed as it stood there, texts already plain. Unknown stays null; dates are ISO 8601 UTC. */
export interface Entry {
  readonly guid: string | null;
  /** Absolute address of the article page. */
  readonly link: string | null;
  readonly title: string;
  /** Short text of the entry, plain. */
  readonly summary: string;
  /** Full text where the feed carries it, plain; else empty. */
  readonly content: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
}

/** Addresses that a feed document gives of itself, absolute; null where it gives none. */
export interface DocumentLinks {
  /** Where it says that it lives (RFC 4287 4.2.7.2, JSON Feed's feed_url). */
  readonly self: string | null;
  /** The page with older entries (RFC 5005 3 and 4, JSON Feed's next_url). */
  readonly next: string | null;
  /** Where it says that it has moved to (itunes:new-feed-url). */
  readonly movedTo: string | null;
}

/** A feed document read. `faults` says what was repaired or dropped, for the feed's health. */
export interface FeedDocument {
  readonly title: string;
  readonly link: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
  /** Entries recognised as seen, for a comparison with new ones: read only where there are new ones. */
  readonly standing: readonly Entry[];
  /** Hash of each raw entry, in document order, also of those skipped as seen. */
  readonly entryHashes: readonly string[];
  /** False where the document was cut off; an entry that was cut is not among `entries`. */
  readonly complete: boolean;
  readonly links: DocumentLinks;
  readonly faults: readonly string[];
}

/** An entry that Parley has taken in: identity, origin and first sight added. */
export interface Item extends Entry {
  readonly id: string;
  readonly feedId: string;
  readonly language: string;
  /** When Parley first saw it. */
  readonly firstSeen: string;
  /** Hash of title, summary and content: tells an edited entry from a repeated one. */
  readonly contentHash: string;
  /** Counts up with each changed content. */
  readonly revision: number;
  /** The most that its last revision changed. */
  readonly change?: 'title' | 'text' | 'numbers';
  /** Stood in the feed's first document and was hours old: known news when Parley began to watch. */
  readonly backlog?: boolean;
}
