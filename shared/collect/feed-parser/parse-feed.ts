import { decode } from '../../text/encoding/decode.ts';
import { detectEncoding } from '../../text/encoding/encoding.ts';
import type { Entry, FeedDocument } from '../item.ts';
import { readAtomEntry } from './atom.ts';
import { readChannel } from './channel.ts';
import type { ReadEntry } from './entry-elements.ts';
import { feedRoots, scanDocument } from './entry-scanner.ts';
import { FeedError } from './feed-error.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readJsonFeed, readJsonItem } from './json-feed.ts';
import { startOfJson } from './json-text.ts';
import { LazyEntry } from './lazy-entry.ts';
import { readRssItem } from './rss.ts';
import type { ParsedItem } from './rss-parser-adapter.ts';
import { parseAtomShape, parseRssShape } from './rss-parser-adapter.ts';
import type { FeedSource } from './source.ts';
import { openSource } from './source.ts';

export { FeedError } from './feed-error.ts';

/** How a document is read. */
export interface ReadOptions {
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
export const defaultMaxBytes = 16 * 1024 * 1024;

/**
 * Reads a feed document of any kind: RSS 0.90-2.0, RDF, CDF, Atom 0.3 and 1.0, JSON Feed, in any encoding, whole or
 * broken. Entries whose raw hash is in `seen` are left out of `entries`; their hashes stay. What was repaired is
 * in `faults`. Takes time linear in the bytes.
 * @throws FeedError when the body is no feed at all
 */
export function parseFeed(body: Uint8Array, options: ReadOptions): FeedDocument {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const faults = new Set<string>();
  if (body.length > maxBytes) faults.add(`longer than ${maxBytes} bytes: cut off there`);
  const bytes = body.length > maxBytes ? body.subarray(0, maxBytes) : body;
  const encoding = detectEncoding(bytes, options.contentType ?? null);
  for (const fault of encoding.faults) faults.add(fault);
  const source = openSource(bytes, encoding);
  if (startOfJson(source.markup.slice(0, 1_000)) !== -1) {
    return readJson(decode(bytes.subarray(encoding.skip), encoding.label), options, faults);
  }
  return readXml(source, options, faults, false);
}

function readXml(source: FeedSource, options: ReadOptions, faults: Set<string>, careful: boolean): FeedDocument {
  const scan = scanDocument(source.markup, careful);
  if (scan.root === null || (!feedRoots.has(scan.root) && (scan.entries.length === 0 || scan.root === 'html'))) {
    throw new FeedError(options.url, source.markup.slice(0, 2_000));
  }
  for (const fault of scan.faults) faults.add(fault);
  const outside = scan.outside.map(([from, to]) => source.markup.slice(from, to)).join('');
  const head = readChannel(outside, scan, options.url, source.charset);
  const entryHashes: string[] = [];
  const read: ReadEntry[] = [];
  const readEntry = scan.family === 'atom' ? readAtomEntry : readRssItem;
  for (const { from, to, complete } of scan.entries) {
    // The last entry of a document that was cut off: the next poll brings it whole.
    if (!complete && !scan.closed && to === source.markup.length) break;
    const hash = source.hash(from, to);
    entryHashes.push(hash);
    if (options.seen?.has(hash) === true) continue;
    const entry = readEntry(source.piece(from, to), complete, head.context, faults);
    if (entry.nested && !careful) return readXml(source, options, faults, true);
    if (complete || isUsable(entry)) read.push(entry);
  }
  const shaped = read.map((entry) => entry.shaped);
  const made = scan.family === 'atom' ? parseAtomShape(head.shaped, shaped) : parseRssShape(head.shaped, shaped);
  return {
    title: made.title ?? '',
    link: made.link ?? null,
    language: made.language ?? head.language,
    entries: read.map((entry, index) => entryOf(entry, made.items[index] ?? {})),
    entryHashes,
    complete: scan.closed,
    links: head.links,
    faults: [...faults],
  };
}

/** An entry without its end is worth taking when it can be told which article it is. */
function isUsable({ shaped }: ReadEntry): boolean {
  const { title, link, guid, id } = shaped;
  return title[0] !== '' && (link?.[0] !== undefined || guid !== undefined || id !== undefined);
}

function entryOf({ texts, authors, published, updated }: ReadEntry, item: ParsedItem): Entry {
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

function readJson(text: string, options: ReadOptions, faults: Set<string>): FeedDocument {
  const feed = parseJson(text, options.url);
  if (feed === null) throw new FeedError(options.url, text);
  const entryHashes: string[] = [];
  const entries: Entry[] = [];
  for (const item of feed.items) {
    const hash = fingerprintOf(JSON.stringify(item) ?? '');
    entryHashes.push(hash);
    const entry = options.seen?.has(hash) === true ? null : readJsonItem(item, options.url);
    if (entry !== null) entries.push(entry);
  }
  const { title, link, language, links, complete } = feed;
  return { title, link, language, entries, entryHashes, complete, links, faults: [...faults] };
}

function parseJson(text: string, url: string) {
  try {
    return readJsonFeed(text, url);
  } catch {
    throw new FeedError(url, text);
  }
}
