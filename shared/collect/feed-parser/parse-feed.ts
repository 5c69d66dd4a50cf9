import { decode } from '../../text/encoding/decode.ts';
import { detectEncoding } from '../../text/encoding/encoding.ts';
import type { Entry, FeedDocument } from '../item.ts';
import { parseAtomEntry } from './atom.ts';
import { parseChannel } from './channel.ts';
import type { ParsedEntry } from './entry-elements.ts';
import { feedRoots, scanEntries } from './entry-scanner.ts';
import { FeedError } from './feed-error.ts';
import { fingerprintOf } from './fingerprint.ts';
import { parseJsonFeed, parseJsonItem } from './json-feed.ts';
import { startOfJson } from './json-text.ts';
import { LazyEntry } from './lazy-entry.ts';
import { parseRssItem } from './rss.ts';
import type { ParserItem } from './rss-parser-adapter.ts';
import { buildAtomFeed, buildRssFeed } from './rss-parser-adapter.ts';
import type { FeedSource } from './source.ts';
import { openSource } from './source.ts';

export { FeedError } from './feed-error.ts';

/** How a document is read. */
interface ParseOptions {
  /** Address it was fetched from, after redirects: relative addresses are resolved against it. */
  readonly url: string;
  /** The Content-Type header as served. */
  readonly contentType?: string | null;
  /** Hashes of the raw entries of the last poll: these entries are recognised and not parsed. */
  readonly seen?: ReadonlySet<string>;
  /** Bytes that are read; what lies beyond is treated as cut off. */
  readonly maxBytes?: number;
}

/** Bytes of a document that are read unless told otherwise. The largest feeds watched are under 3 MB. */
const defaultMaxBytes = 16 * 1024 * 1024;

/**
 * Reads a feed document of any kind: RSS 0.90-2.0, RDF, CDF, Atom 0.3 and 1.0, JSON Feed, in any encoding, whole or
 * broken. Entries whose raw hash is in `seen` are left out of `entries`; their hashes stay. What was repaired is
 * in `faults`. Takes time linear in the bytes.
 * @throws FeedError when the body is not a feed
 */
export function parseFeed(body: Uint8Array, options: ParseOptions): FeedDocument {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const faults = new Set<string>();
  if (body.length > maxBytes) faults.add(`longer than ${maxBytes} bytes: cut off there`);
  const bytes = body.length > maxBytes ? body.subarray(0, maxBytes) : body;
  const encoding = detectEncoding(bytes, options.contentType ?? null);
  for (const fault of encoding.faults) faults.add(fault);
  const source = openSource(bytes, encoding);
  if (startOfJson(source.markup.slice(0, 1_000)) !== -1) {
    return parseJsonDocument(decode(bytes.subarray(encoding.skip), encoding.label), options, faults);
  }
  return parseXml(source, options, faults, false);
}

function parseXml(source: FeedSource, options: ParseOptions, faults: Set<string>, careful: boolean): FeedDocument {
  const scan = scanEntries(source.markup, careful);
  if (scan.root === null || (!feedRoots.has(scan.root) && (scan.entries.length === 0 || scan.root === 'html'))) {
    throw new FeedError(options.url, source.markup.slice(0, 2_000));
  }
  for (const fault of scan.faults) faults.add(fault);
  const outside = scan.outside.map(([from, to]) => source.markup.slice(from, to)).join('');
  const head = parseChannel(outside, scan, options.url, source.decode);
  const entryHashes: string[] = [];
  const read: ParsedEntry[] = [];
  const passed: (readonly [number, number])[] = [];
  const readEntry = scan.family === 'atom' ? parseAtomEntry : parseRssItem;
  for (const { from, to, complete } of scan.entries) {
    // The last entry of a document that was cut off: the next poll brings it whole.
    if (!complete && !scan.closed && to === source.markup.length) break;
    const hash = source.hash(from, to);
    entryHashes.push(hash);
    if (options.seen?.has(hash) === true) {
      passed.push([from, to]);
      continue;
    }
    const entry = readEntry(source.piece(from, to), complete, head.context, faults);
    if (entry.nested && !careful) return parseXml(source, options, faults, true);
    if (complete || isUsable(entry)) read.push(entry);
  }
  // Where nothing is new there is nothing to compare them with.
  const standing = read.length === 0 ? [] : passed.map(([from, to]) => source.piece(from, to));
  const known = standing.map((piece) => readEntry(piece, true, head.context, faults));
  const items = [...read, ...known].map((entry) => entry.xml);
  const made = scan.family === 'atom' ? buildAtomFeed(head.xml, items) : buildRssFeed(head.xml, items);
  const all = [...read, ...known].map((entry, index) => entryOf(entry, made.items[index] ?? {}));
  return {
    title: made.title ?? '',
    link: made.link ?? null,
    language: made.language ?? head.language,
    entries: all.slice(0, read.length),
    standing: all.slice(read.length),
    entryHashes,
    complete: scan.closed,
    links: head.links,
    faults: [...faults],
  };
}

/** An entry without its end is worth taking when it can be told which article it is. */
function isUsable({ xml }: ParsedEntry): boolean {
  const { title, link, guid, id } = xml;
  return title[0] !== '' && (link?.[0] !== undefined || guid !== undefined || id !== undefined);
}

function entryOf({ texts, authors, published, updated }: ParsedEntry, item: ParserItem): Entry {
  const guid = item.guid ?? item.id ?? null;
  const short = {
    guid,
    link: item.link ?? (guid !== null && /^https?:\/\/./i.test(guid) && item.id !== undefined ? guid : null),
    title: item.title ?? '',
    authors,
    published,
    updated,
  };
  return texts === null ? { ...short, summary: '', content: '' } : new LazyEntry(short, texts);
}

function parseJsonDocument(text: string, options: ParseOptions, faults: Set<string>): FeedDocument {
  const feed = parseJson(text, options.url);
  if (feed === null) throw new FeedError(options.url, text);
  const entryHashes: string[] = [];
  const entries: Entry[] = [];
  const standing: Entry[] = [];
  for (const item of feed.items) {
    const hash = fingerprintOf(JSON.stringify(item) ?? '');
    entryHashes.push(hash);
    const entry = parseJsonItem(item, options.url);
    if (entry !== null) (options.seen?.has(hash) === true ? standing : entries).push(entry);
  }
  const { title, link, language, links, complete } = feed;
  return { title, link, language, entries, standing, entryHashes, complete, links, faults: [...faults] };
}

function parseJson(text: string, url: string) {
  try {
    return parseJsonFeed(text, url);
  } catch {
    throw new FeedError(url, text);
  }
}
