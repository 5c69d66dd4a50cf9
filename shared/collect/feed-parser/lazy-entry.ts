import type { Entry } from '../item.ts';

/** The long texts of an entry, plain. */
export interface Texts {
  readonly summary: string;
  readonly content: string;
}

/**
 * An entry whose long texts are made plain when one of them is first asked for: most of the time that reading takes
 * goes there, and an entry that turns out to be known is spared it. It keeps the text of the document until then.
 */
export class LazyEntry implements Entry {
  readonly guid: string | null;
  readonly link: string | null;
  readonly title: string;
  declare readonly summary: string;
  declare readonly content: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  #texts: Texts | (() => Texts);

  constructor(short: Omit<Entry, keyof Texts>, texts: () => Texts) {
    this.guid = short.guid;
    this.link = short.link;
    this.title = short.title;
    this.authors = short.authors;
    this.published = short.published;
    this.updated = short.updated;
    this.#texts = texts;
    // Properties of its own, so that the entry can be copied, compared and written as the plain data that it is; with
    // descriptors shared by all entries, which the engine takes several times faster than getters of a literal.
    Object.defineProperty(this, 'summary', LazyEntry.#summary);
    Object.defineProperty(this, 'content', LazyEntry.#content);
  }

  static readonly #summary: ThisType<LazyEntry> & PropertyDescriptor = {
    enumerable: true,
    get() {
      return this.#read().summary;
    },
  };

  static readonly #content: ThisType<LazyEntry> & PropertyDescriptor = {
    enumerable: true,
    get() {
      return this.#read().content;
    },
  };

  #read(): Texts {
    if (typeof this.#texts === 'function') this.#texts = this.#texts();
    return this.#texts;
  }
}
