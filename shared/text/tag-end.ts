/**
 * Index of the ">" that ends a start tag, those inside quoted values passed over; of the last character before the
 * next "<" when the tag is broken off; -1 when the text ends first.
 * @param stop where the text ends
 */
export function endOfTag(text: string, at: number, stop = text.length): number {
  const next = text.indexOf('<', at);
  const close = text.slice(at, next === -1 || next > stop ? stop : next).indexOf('>');
  if (close !== -1) {
    const last = text.charCodeAt(at + close - (text.charCodeAt(at + close - 1) === 0x2f ? 2 : 1));
    // Behind a quote it ends the tag; anything else needs a closer look.
    if (close === 0 || last === 0x22 || last === 0x27) return at + close;
  }
  return carefulEnd(text, at, stop);
}

function carefulEnd(text: string, at: number, stop: number): number {
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
