import { cdata, cdataEnd, ForwardSearch } from '../../text/forward-search.ts';
import type { ElementName, ElementNames } from './element-names.ts';

/** A child element as it lies in the text of its parent: nothing is decoded yet. */
export interface Element {
  readonly name: ElementName;
  /** What stands between the name and the end of the start tag. */
  readonly attributes: string;
  /** Where its inside begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  /** False when its end tag is missing. */
  readonly complete: boolean;
}

/** Most children of one element that are read: beyond it a feed is an attack or broken. */
const maxChildren = 2_000;

/**
 * The children of an element, in order. Tolerant: stray end tags, unclosed elements, bare "<", CDATA holding mark-up,
 * quotes left open. An element without an end tag ends at the next tag. Linear in the length of the text.
 * @param text holds the element's inside from `start` to `stop`
 * @param search of the text, for reading several of its elements one after the other
 */
export function childrenOf(
  text: string,
  start: number,
  stop: number,
  names: ElementNames,
  search = new ForwardSearch(text),
): Element[] {
  const children: Element[] = [];
  let before: ElementName | null = null;
  let unclosed = 0;
  let at = text.indexOf('<', start);
  while (at !== -1 && at < stop && children.length < maxChildren) {
    if (!isNameStart(text.charCodeAt(at + 1))) {
      // An end tag or a bare "<" is the usual case.
      at = text.indexOf('<', text.charCodeAt(at + 1) === 0x2f ? at + 2 : search.passOver(at, stop));
      continue;
    }
    let name = names.read(text, at + 1, before);
    before = name;
    const nameEnd = at + 1 + name.written.length;
    const tagEnd = text.charCodeAt(nameEnd) === 0x3e ? nameEnd : search.endOfTag(nameEnd, stop);
    if (tagEnd === -1 || tagEnd >= stop) break;
    const from = tagEnd + 1;
    const empty = text.charCodeAt(tagEnd - 1) === 0x2f;
    const attributes = nameEnd === tagEnd ? '' : text.slice(nameEnd, empty ? tagEnd - 1 : tagEnd);
    if (attributes !== '' && attributes.includes('xmlns')) name = names.redeclared(name, attributes);
    if (empty) {
      children.push({ name, attributes, from, to: from, complete: true });
      at = text.indexOf('<', from);
      continue;
    }
    let close = simpleEnd(text, search, name.written, from);
    if (close >= stop) close = -1;
    if (close === -1 && unclosed <= mostUnclosed) close = endTag(text, search, name.end, from, stop);
    if (close === -1) unclosed += 1;
    const to = close === -1 ? Math.min(stop, textEnd(text, search, from)) : close;
    children.push({ name, attributes, from, to, complete: close !== -1 });
    at = text.indexOf('<', close === -1 ? to : close + name.end.length);
  }
  return children;
}

/** The value of an attribute by its name as written or its local name, not decoded; null when absent. */
export function attribute(attributes: string, name: string): string | null {
  let at = attributes.indexOf(name);
  while (at !== -1) {
    const before = at === 0 ? 0x20 : attributes.charCodeAt(at - 1);
    if (before <= 0x20 || before === 0x3a || before === 0x22 || before === 0x27) {
      const equals = skipBlanks(attributes, at + name.length);
      const value =
        attributes.charCodeAt(equals) === 0x3d ? valueAt(attributes, skipBlanks(attributes, equals + 1)) : null;
      if (value !== null) return value;
    }
    at = attributes.indexOf(name, at + name.length);
  }
  return null;
}

/** A value that begins at `at`, quoted or not; null when there is none. */
function valueAt(attributes: string, at: number): string | null {
  const quote = attributes.charCodeAt(at);
  if (quote === 0x22 || quote === 0x27) {
    const end = attributes.indexOf(quote === 0x22 ? '"' : "'", at + 1);
    return attributes.slice(at + 1, Math.min(end === -1 ? attributes.length : end, at + longestAttribute));
  }
  return /^[^\s"'>]+/.exec(attributes.slice(at, at + longestAttribute))?.[0] ?? null;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

// Characters of an attribute that are read.
const longestAttribute = 4_096;

/** Whether a character can begin a name in a feed: letters, "_", and anything beyond ASCII. */
export function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80;
}

// Elements without an end tag in one text; with more, looking for end tags is given up.
const mostUnclosed = 64;

/** Index of the end tag when only text or one CDATA section stands before it, else -1: the usual case, told at once. */
function simpleEnd(text: string, search: ForwardSearch, name: string, from: number): number {
  let at = text.indexOf('<', from);
  if (at === -1) return -1;
  if (text.charCodeAt(at + 1) === 0x21) {
    if (at > from + 40 || !text.startsWith(cdata, at)) return -1;
    const end = search.find(cdataEnd, at);
    at = end === -1 ? -1 : text.indexOf('<', end);
  }
  if (at === -1 || text.charCodeAt(at + 1) !== 0x2f || !text.startsWith(name, at + 2)) return -1;
  const after = text.charCodeAt(at + 2 + name.length);
  return after === 0x3e || after <= 0x20 ? at : -1;
}

/** Index of the end tag outside CDATA, or -1. @param end "</" and the name */
function endTag(text: string, search: ForwardSearch, end: string, from: number, stop: number): number {
  let at = search.findTag(end, from);
  let open = search.find(cdata, from);
  while (at !== -1 && at < stop && open !== -1 && open < at) {
    const close = search.find(cdataEnd, open);
    // CDATA that never ends was cut: the end tag counts.
    if (close === -1) return at;
    if (close > at) at = search.findTag(end, close);
    open = text.indexOf(cdata, close);
  }
  if (at !== -1 && at < stop) return at;
  // Cut off before its ">".
  const cut = stop - end.length;
  return cut >= from && text.startsWith(end, cut) ? cut : -1;
}

/** End of the text that follows an unclosed start tag: the next tag, CDATA passed over. */
function textEnd(text: string, search: ForwardSearch, from: number): number {
  let at = text.indexOf('<', from);
  if (at !== -1 && text.startsWith(cdata, at)) {
    const end = search.find(cdataEnd, at);
    at = end === -1 ? -1 : text.indexOf('<', end);
  }
  return at === -1 ? text.length : at;
}
