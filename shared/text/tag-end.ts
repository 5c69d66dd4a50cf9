import type { Haystack } from './forward-search.ts';

/**
 * Index of the ">" that ends a start tag, those inside quoted values passed over; of the last character before the
 * next "<" when the tag is broken off; -1 when the text ends first. A quote that never closes quotes nothing.
 * @param at within the tag, outside of its values
 * @param stop where the text ends
 */
export function endOfTag(text: Haystack, at: number, stop = text.length): number {
  let quote = 0;
  let quoted = -1;
  let before = 0;
  const limit = Math.min(stop, at + longestTag);
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
  if (quoted !== -1 || limit === stop) return quoted;
  const end = text.indexOf('>', limit);
  return end < stop ? end : -1;
}

const longestTag = 8_192;
