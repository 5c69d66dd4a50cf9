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

/** A feed document read. `faults` says what was repaired or dropped, for the feed's health. */
export interface FeedDocument {
  readonly title: string;
  readonly link: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
  /** Hash of each raw entry, in document order, also of those skipped as seen. */
  readonly entryHashes: readonly string[];
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
  /** Stood in the feed's first document and was hours old: known news when Parley began to watch. */
  readonly backlog?: boolean;
}
