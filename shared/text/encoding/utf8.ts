import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Share of the characters beyond ASCII that are whole when bytes are read as UTF-8; null when there are none beyond
 * ASCII. One that the end of the document cuts does not count. Of bytes that are not all UTF-8 the first thousand
 * such characters are judged.
 */
export function utf8Share(body: Uint8Array): number | null {
  if (isUtf8(body)) return isAscii(body) ? null : 1;
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < body.length && whole + broken < mostJudged; at += 1) {
    const lead = body[at] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (at + more >= body.length && whole > 0) break;
    if (lead >= 0xc2 && lead < 0xf5 && continues(body, at + 1, more)) {
      whole += 1;
      at += more;
    } else broken += 1;
  }
  return whole / Math.max(1, whole + broken);
}

const mostJudged = 1_000;

/** Whether so many bytes from `at` go on with a character. */
function continues(body: Uint8Array, at: number, count: number): boolean {
  for (let next = at; next < at + count; next += 1) {
    const byte = body[next] ?? 0;
    if (byte < 0x80 || byte >= 0xc0) return false;
  }
  return true;
}
