import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Share of the characters beyond ASCII that are whole when bytes are read as UTF-8; null when there are none beyond
 * ASCII. One broken at the very end, where a document was cut, does not count. Of a long document that is not UTF-8 the
 * beginning is read.
 */
export function utf8Share(body: Uint8Array): number | null {
  if (isUtf8(body)) return isAscii(body) ? null : 1;
  const text = new TextDecoder('utf-8').decode(body.subarray(0, longestRead));
  let beyond = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    beyond += 1;
    if (code === 0xfffd) broken += 1;
  }
  if (text.endsWith('\ufffd') && beyond > 1) broken -= 1;
  return 1 - broken / beyond;
}

// What tells a document with a few broken characters from one in another encoding, in bytes.
const longestRead = 262_144;
