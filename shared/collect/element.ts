import { cdata, cdataEnd, Marks } from './marks.ts';

/** A child element as it lies in the text of its parent: nothing is decoded yet. */
export interface Element {
  /** Name as written; who collects children may put another, such as the canonical one. */
  name: string;
  /** What stands between the name and the end of the start tag. */
  readonly attributes: string;
  /** Where its inside begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  /** False when its end tag is missing. */
  readonly complete: boolean;
}

/** Most children of one element that are read: beyond it a feed is an attack or broken. */
export const maxChildren = 2_000;

/**
 * The children of an element, in order. Tolerant: stray end tags, unclosed elements, bare "<", CDATA holding mark-up,
 * quotes left open. An element without an end tag ends at the next tag. Linear in the length of the text.
 * @param text holds the element's inside from `start` to its end
 * @param visit called for each child
 */
export function eachChild(text: string, start: number, visit: (child: Element) => void): void {
  const marks = new Marks(text);
  let unclosed = 0;
  let at = text.indexOf('<', start);
  for (let count = 0; at !== -1 && count < maxChildren; ) {
    if (!isNameStart(text.charCodeAt(at + 1))) {
      at = text.indexOf('<', marks.passOver(at));
      continue;
    }
    count += 1;
    const nameEnd = endOfName(text, at + 1);
    const tagEnd = text.charCodeAt(nameEnd) === 0x3e ? nameEnd : endOfTag(text, nameEnd);
    if (tagEnd === -1) return;
    const name = text.slice(at + 1, nameEnd);
    const from = tagEnd + 1;
    if (text.charCodeAt(tagEnd - 1) === 0x2f) {
      visit({ name, attributes: text.slice(nameEnd, tagEnd - 1), from, to: from, complete: true });
      at = text.indexOf('<', from);
      continue;
    }
    const attributes = nameEnd === tagEnd ? '' : text.slice(nameEnd, tagEnd);
    let close = simpleEnd(text, name, from);
    if (close === -1 && unclosed <= mostUnclosed) close = endTag(text, marks, name, from);
    if (close === -1) unclosed += 1;
    const to = close === -1 ? textEnd(text, from) : close;
    visit({ name, attributes, from, to, complete: close !== -1 });
    at = text.indexOf('<', close === -1 ? to : close + 2);
  }
}

/** The value of an attribute by its name as written or its local name, not decoded; null when absent. */
export function attribute(attributes: string, name: string): string | null {
  let at = attributes.indexOf(name);
  while (at !== -1) {
    const before = at === 0 ? 0x20 : attributes.charCodeAt(at - 1);
    if (before <= 0x20 || before === 0x3a || before === 0x22 || before === 0x27) {
      const rest = attributes.slice(at + name.length, at + name.length + 4_096);
      const found = /^\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s"'>]+))/.exec(rest);
      if (found !== null) return found[1] ?? found[2] ?? found[3] ?? '';
    }
    at = attributes.indexOf(name, at + name.length);
  }
  return null;
}

/** Where the name that starts at `at` ends. */
export function endOfName(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code <= 0x20 || code === 0x3e || code === 0x2f || code === 0x3c) return end;
  }
  return end;
}

/**
 * Index of the ">" that ends a start tag, those inside quoted values passed over; of the last character before the
 * next "<" when the tag is broken off; -1 when the text ends first.
 */
export function endOfTag(text: string, at: number): number {
  const next = text.indexOf('<', at);
  const close = text.slice(at, next === -1 ? text.length : next).indexOf('>');
  if (close !== -1) {
    const last = text.charCodeAt(at + close - (text.charCodeAt(at + close - 1) === 0x2f ? 2 : 1));
    // Behind a quote it ends the tag; anything else needs a closer look.
    if (close === 0 || last === 0x22 || last === 0x27) return at + close;
  }
  return carefulEnd(text, at);
}

function carefulEnd(text: string, at: number): number {
  let quote = 0;
  let quoted = -1;
  let before = 0;
  const limit = Math.min(text.length, at + longestTag);
  for (let end = at; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (quote !== 0) {
      if (code === quote) quote = 0;
      else if (code === 0x3e && quoted === -1) quoted = end;
    } else if (code === 0x3e) return end;
    else if (code === 0x3c) return end - 1;
    // Only after "=" does a quote begin a value; anywhere else it is a slip.
    else if ((code === 0x22 || code === 0x27) && before === 0x3d) quote = code;
    if (code > 0x20) before = code;
  }
  return quoted === -1 ? text.indexOf('>', limit) : quoted;
}

/** Whether a character can begin a name in a feed: letters, "_", and anything beyond ASCII. */
export function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80;
}

const longestTag = 8_192;
// Elements without an end tag in one text; with more, looking for end tags is given up.
const mostUnclosed = 64;

/** Index of the end tag when only text or one CDATA section stands before it, else -1: the usual case, told at once. */
function simpleEnd(text: string, name: string, from: number): number {
  let at = text.indexOf('<', from);
  if (at === -1) return -1;
  if (text.charCodeAt(at + 1) === 0x21) {
    if (at > from + 40 || !text.startsWith(cdata, at)) return -1;
    const end = text.indexOf(cdataEnd, at);
    at = end === -1 ? -1 : text.indexOf('<', end);
  }
  if (at === -1 || text.charCodeAt(at + 1) !== 0x2f || !text.startsWith(name, at + 2)) return -1;
  const after = text.charCodeAt(at + 2 + name.length);
  return after === 0x3e || after <= 0x20 ? at : -1;
}

/** Index of "</name" outside CDATA, or -1. */
function endTag(text: string, marks: Marks, name: string, from: number): number {
  let at = marks.findTag(`</${name}`, from);
  let open = marks.find(cdata, from);
  while (at !== -1 && open !== -1 && open < at) {
    const close = marks.find(cdataEnd, open);
    // CDATA that never ends was cut: the end tag counts.
    if (close === -1) return at;
    if (close > at) at = marks.findTag(`</${name}`, close);
    open = text.indexOf(cdata, close);
  }
  return at;
}

/** End of the text that follows an unclosed start tag: the next tag, CDATA passed over. */
function textEnd(text: string, from: number): number {
  let at = text.indexOf('<', from);
  if (at !== -1 && text.startsWith(cdata, at)) {
    const end = text.indexOf(cdataEnd, at);
    at = end === -1 ? -1 : text.indexOf('<', end);
  }
  return at === -1 ? text.length : at;
}
