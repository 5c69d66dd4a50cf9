import type { Item } from '../../collect/item.ts';
import type { Article } from '../../detect/article.ts';
import type { Mention, Verdict } from '../../detect/mention.ts';

/** Where an item stands: every item ends as judged, or its message in a dead-letter queue with the reason. */
export interface StoredItem {
  readonly item: Item;
  /** Item revision that was judged last; null until then. */
  readonly judgedRevision: number | null;
  readonly verdict: Verdict | null;
  /** When the page is to be looked at again; null when it need not be. */
  readonly revisitAt: string | null;
  /** Page looks so far, for the revisit schedule. */
  readonly looks: number;
}

/** How an item stands after a judgement. */
export interface Judged {
  readonly itemRevision: number;
  readonly revisitAt: string | null;
  readonly looks: number;
}

/** Items with the articles and mentions made of them. */
export interface Items {
  /**
   * Finds items by any of their identity keys (see `itemKeys`).
   * Returns key -> item id for those known.
   */
  known(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  get(id: string): Promise<StoredItem | null>;
  /** Adds an item under all its keys; false if its id is already there (nothing is overwritten, missing keys are added). */
  add(item: Item, keys: readonly string[]): Promise<boolean>;
  /** Replaces the item's content with a later revision; an older or equal revision changes nothing. */
  revise(item: Item): Promise<void>;
  /**
   * Keeps a revision of the article (`article.revision`, counted apart from the item's) with its mention, and then
   * marks the item as judged: sets `judgedRevision`, `verdict`, `revisitAt` and `looks`, in that order of writes.
   */
  judged(article: Article, mention: Mention, next: Judged): Promise<void>;
  /** The latest mention of an item with the article it was found in. */
  latest(itemId: string): Promise<{ article: Article; mention: Mention } | null>;
  /** Ids of items whose page is due to be looked at again, soonest first. */
  dueForRevisit(now: string, limit: number): Promise<readonly string[]>;
}
