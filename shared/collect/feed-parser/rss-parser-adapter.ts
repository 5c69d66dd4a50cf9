import Parser from 'rss-parser';

/** A link element in the shape that rss-parser's XML front end gives it: "$" holds the attributes. */
export interface ShapedLink {
  readonly $: { readonly rel: string; readonly href: string };
}

/** An entry in that shape: a list of values by element name. */
export interface ShapedItem {
  readonly title: readonly string[];
  readonly link?: readonly (string | ShapedLink)[] | undefined;
  readonly guid?: readonly string[] | undefined;
  readonly id?: readonly string[] | undefined;
}

/** A feed's own elements in that shape. */
export interface ShapedFeed {
  readonly title?: readonly string[];
  readonly link?: readonly (string | ShapedLink)[];
  readonly language?: readonly string[];
}

/** What rss-parser makes of a document. */
export interface ParsedFeed {
  readonly title?: string;
  readonly link?: string;
  readonly language?: string;
  readonly items: readonly ParsedItem[];
}

/** What rss-parser makes of an entry. */
export interface ParsedItem {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly id?: string;
}

/**
 * Has rss-parser interpret a document that Parley's tolerant front end has read. Its own front end is strict, slow and
 * blind to encodings and namespaces; long texts stay out too, since its snippets take quadratic
 * time, and dates, since one that it cannot read costs it the feed.
 */
export function parseAtomShape(feed: ShapedFeed, entry: readonly ShapedItem[]): ParsedFeed {
  return interpreter.buildAtomFeed({ feed: { ...feed, entry } });
}

/** The same for RSS of any version. */
export function parseRssShape(channel: ShapedFeed, items: readonly ShapedItem[]): ParsedFeed {
  const feed = interpreter.buildRSS(channel, []);
  return { ...feed, items: items.map((item) => interpreter.parseItemRss(item, rssFields)) };
}

// Of the seventeen fields that it copies by default the front end gives it these; the guid it takes in any case.
const rssFields = ['title', 'link'];

// The builders behind parseString. They take what its XML front end makes; parseString itself would add a promise
// and refuse RSS without a version.
interface Interpreter {
  buildAtomFeed(document: { readonly feed: ShapedFeed & { readonly entry: readonly ShapedItem[] } }): ParsedFeed;
  buildRSS(channel: ShapedFeed, items: readonly ShapedItem[]): ParsedFeed;
  parseItemRss(item: ShapedItem, fields: readonly string[]): ParsedItem;
}

const interpreter = new Parser({ customFields: { feed: ['language'] } }) as unknown as Interpreter;
