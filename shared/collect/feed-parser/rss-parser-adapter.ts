import Parser from 'rss-parser';

/** A link element as rss-parser takes it from xml2js: "$" holds the attributes. */
export interface XmlLink {
  readonly $: { readonly rel: string; readonly href: string };
}

/** An entry as rss-parser takes it from xml2js: a list of values by element name. */
export interface XmlItem {
  readonly title: readonly string[];
  readonly link?: readonly (string | XmlLink)[] | undefined;
  readonly guid?: readonly string[] | undefined;
  readonly id?: readonly string[] | undefined;
}

/** The feed's own elements as rss-parser takes them from xml2js. */
export interface XmlFeed {
  readonly title?: readonly string[];
  readonly link?: readonly (string | XmlLink)[];
  readonly language?: readonly string[];
}

/** What rss-parser makes of a document. */
interface ParserOutput {
  readonly title?: string;
  readonly link?: string;
  readonly language?: string;
  readonly items: readonly ParserItem[];
}

/** What rss-parser makes of an entry. */
export interface ParserItem {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly id?: string;
}

/**
 * Has rss-parser build an Atom feed of elements that Parley's own tolerant front end has read. Its `parseString` would
 * read them with xml2js, which is strict, slow and blind to encodings and namespaces. Long texts stay out of it too,
 * since its snippets take quadratic time, and dates, since one that it cannot read costs it the feed
 * (.github/decisions/own-feed-reader-around-rss-parser.md).
 */
export function buildAtomFeed(feed: XmlFeed, entry: readonly XmlItem[]): ParserOutput {
  return builders.buildAtomFeed({ feed: { ...feed, entry } });
}

/** Has rss-parser build an RSS feed, of any version, of elements read as those of `buildAtomFeed` are. */
export function buildRssFeed(channel: XmlFeed, items: readonly XmlItem[]): ParserOutput {
  const feed = builders.buildRSS(channel, []);
  return { ...feed, items: items.map((item) => builders.parseItemRss(item, rssFields)) };
}

// Of the seventeen fields that it copies by default the front end gives it these; the guid it takes in any case.
const rssFields = ['title', 'link'];

// The methods behind `parseString`, which its types leave out. A test holds them to what `parseString` itself makes.
interface FeedBuilders {
  buildAtomFeed(document: { readonly feed: XmlFeed & { readonly entry: readonly XmlItem[] } }): ParserOutput;
  buildRSS(channel: XmlFeed, items: readonly XmlItem[]): ParserOutput;
  parseItemRss(item: XmlItem, fields: readonly string[]): ParserItem;
}

const builders = new Parser({ customFields: { feed: ['language'] } }) as unknown as FeedBuilders;
