import type { Haystack } from '../../text/forward-search.ts';
import { cdataEnd, ForwardSearch } from '../../text/forward-search.ts';
import { endOfName } from './element-names.ts';
import type { Vocabulary } from './namespaces.ts';
import { isNameStart } from './xml-elements.ts';

/** Where an entry lies in the scanned text, start and end tag included. */
interface EntrySpan {
  readonly from: number;
  readonly to: number;
  /** False when the document ends, or the next entry begins, before the end tag. */
  readonly complete: boolean;
}

/** A document cut into its entries and the rest. */
export interface EntryScan {
  /** Local name of the root in lower case: "rss", "rdf", "feed", "channel"; else the first element's; null for none. */
  readonly root: string | null;
  readonly family: Vocabulary;
  readonly entries: readonly EntrySpan[];
  /** What lies outside the entries, as spans. */
  readonly outside: readonly (readonly [number, number])[];
  /** False for a document that was cut off: the end of its root is missing. */
  readonly closed: boolean;
  readonly faults: readonly string[];
}

/** Entries beyond this many in one document are not read. */
const maxEntries = 5_000;

/** Elements that begin a feed. */
export const feedRoots: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'channel']);

/**
 * Finds the entries ("item", "entry", whatever their prefix and case) without parsing them, passing over comments
 * and CDATA. Works on any text in which mark-up is ASCII, so also on bytes seen as Latin-1. One pass.
 * @param careful true to look for entries without an end tag too: slower, and only then needed when one is met
 */
export function scanEntries(text: Haystack, careful = false): EntryScan {
  const entries: EntrySpan[] = [];
  const outside: [number, number][] = [];
  const faults: string[] = [];
  const search = new ForwardSearch(text);
  let root: string | null = null;
  let first: string | null = null;
  let kept = 0;
  let passed = 0;
  let needles: Needles = { name: '', end: '', open: '' };
  let at = text.indexOf('<', 0);
  if (/[^\s\ufeff]/.test(text.slice(0, Math.max(0, at)))) faults.push('something before the document');
  while (at !== -1) {
    if (!isNameStart(text.charCodeAt(at + 1))) {
      at = text.indexOf('<', search.passOver(at));
      continue;
    }
    const start = text.slice(at + 1, at + longestName);
    const name = start.slice(0, endOfName(start, 0));
    const nameEnd = at + 1 + name.length;
    const local = localName(name);
    if (first === null && !feedRoots.has(local)) faults.push('something before the document');
    first ??= local;
    if (root === null && feedRoots.has(local)) root = local;
    if (local !== 'item' && local !== 'entry') {
      passed += 1;
      const end = passed > maxOutside ? -1 : search.endOfTag(nameEnd);
      at = end === -1 ? -1 : text.indexOf('<', end);
      continue;
    }
    if (needles.name !== name) needles = { name, end: `</${name}`, open: `<${name}` };
    if (entries.length === maxEntries) {
      faults.push(`more than ${maxEntries} entries: the rest is left out`);
      kept = text.length;
      break;
    }
    const span = entrySpan(text, search, at, nameEnd, needles, careful);
    if (!span.complete) faults.push('an entry without its end');
    entries.push(span);
    if (at > kept) outside.push([kept, at]);
    kept = span.to;
    at = nextTag(text, span.to);
  }
  if (kept < text.length) outside.push([kept, text.length]);
  const family = root === 'feed' || (root === null && first === 'entry') ? 'atom' : 'rss';
  // Where the rest is left out on purpose, nothing says that it is not there.
  const closed = entries.length === maxEntries || isClosed(text, root, entries.at(-1));
  return { root: root ?? first, family, entries, outside, closed, faults: [...new Set(faults)] };
}

/** Whether the root ends behind the last entry, or within one whose own end is missing. */
function isClosed(text: Haystack, root: string | null, last: EntrySpan | undefined): boolean {
  const ending = root === null ? undefined : endings[root];
  if (ending === undefined) return last?.complete !== false;
  return ending.test(text.slice(Math.max(last?.from ?? 0, text.length - longestTail), text.length));
}

// Behind the end of an RSS channel nothing is left to read; in RDF the entries follow it.
const endings: Readonly<Record<string, RegExp>> = {
  rss: /<\/(?:[\w.-]{1,40}:)?(?:rss|channel)\s*>/i,
  rdf: /<\/(?:[\w.-]{1,40}:)?rdf\s*>/i,
  feed: /<\/(?:[\w.-]{1,40}:)?feed\s*>/i,
  channel: /<\/(?:[\w.-]{1,40}:)?channel\s*>/i,
};
// Caches and counters append a comment or a script.
const longestTail = 20_000;

/** What entries of one name begin and end with, made once. */
interface Needles {
  readonly name: string;
  readonly end: string;
  readonly open: string;
}

// Enough of "<![CDATA[": it begins with a rare character, which is quick to look for.
const cdataMark = '[CDAT';

/** Where the entry that begins at `at` ends: its end tag outside CDATA, or the next entry's start, or the end. */
function entrySpan(
  text: Haystack,
  search: ForwardSearch,
  at: number,
  nameEnd: number,
  needles: Needles,
  careful: boolean,
): EntrySpan {
  const tagEnd = search.endOfTag(nameEnd);
  if (tagEnd === -1) return { from: at, to: text.length, complete: false };
  if (text.charCodeAt(tagEnd - 1) === 0x2f) return { from: at, to: tagEnd + 1, complete: true };
  let from = tagEnd;
  for (;;) {
    const end = search.findTag(needles.end, from);
    const open = careful || end === -1 ? search.findTag(needles.open, from) : -1;
    const close = end === -1 || (open !== -1 && open < end) ? open : end;
    const data = search.find(cdataMark, from);
    const dataEnd = data === -1 || (close !== -1 && data > close) ? -1 : search.find(cdataEnd, data);
    if (dataEnd !== -1) {
      from = dataEnd;
      continue;
    }
    if (close === -1) return { from: at, to: text.length, complete: false };
    if (close === open) return { from: at, to: open, complete: false };
    const tail = text.indexOf('>', end);
    return { from: at, to: tail === -1 ? text.length : tail + 1, complete: tail !== -1 };
  }
}

/** The next "<", which mostly follows at once. */
function nextTag(text: Haystack, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === 0x3c ? at : text.indexOf('<', from);
}

const longestName = 61;
// Elements outside entries that are passed; a feed's own are a few dozen.
const maxOutside = 50_000;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return (colon === -1 ? name : name.slice(colon + 1)).toLowerCase();
}
