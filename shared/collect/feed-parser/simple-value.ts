import type { LazyDecoder } from '../../text/encoding/lazy-decoder.ts';
import { cdata, cdataEnd } from '../../text/forward-search.ts';
import { collapseWhiteSpace } from '../../text/white-space.ts';

/**
 * The inside of an element without the white space around it, in its CDATA or without, when nothing in it needs work
 * but the decoding of characters beyond ASCII: no mark-up, entities, control characters or doubled spaces. Most titles,
 * addresses, dates and names are such. Null for any other, and for an empty one.
 * @param decode decodes and tidies them; without it they are work too
 */
export function simpleValue(text: string, from: number, to: number, decode: LazyDecoder | null): string | null {
  let start = skipBlanks(text, from, to);
  let end = skipBlanksBack(text, start, to);
  if (text.charCodeAt(start) === 0x3c) {
    if (!text.startsWith(cdata, start) || !text.startsWith(cdataEnd, end - cdataEnd.length)) return null;
    start = skipBlanks(text, start + cdata.length, end);
    end = skipBlanksBack(text, start, end - cdataEnd.length);
  }
  if (start >= end) return null;
  let beyond = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x3e && code < 0x7f) continue;
    if (code > 0x7f) {
      if (decode === null) return null;
      beyond = true;
      continue;
    }
    if (code < 0x20 || code === 0x7f || code === 0x26 || code === 0x3c || code === 0x3e) return null;
    if (code === 0x20 && text.charCodeAt(at + 1) === 0x20) return null;
  }
  const value = text.slice(start, end);
  return beyond && decode !== null ? collapseWhiteSpace(decode(value)) : value;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

function skipBlanksBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text.charCodeAt(at - 1) <= 0x20) at -= 1;
  return at;
}
