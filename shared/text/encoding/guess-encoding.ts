import { isUtf8 } from 'node:buffer';

/**
 * Whether bytes are UTF-8, or UTF-8 with a few broken characters (feeds are cut in the middle of one, or paste one in).
 * @param tolerance broken characters allowed as a share of those beyond ASCII
 */
export function looksUtf8(body: Uint8Array, tolerance = 0): boolean {
  if (isUtf8(body)) return true;
  if (tolerance === 0) return false;
  const text = new TextDecoder('utf-8').decode(body);
  let beyond = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    beyond += 1;
    if (code === 0xfffd) broken += 1;
  }
  // One broken character at the very end is a cut, not another encoding.
  return broken <= Math.max(beyond * tolerance, text.endsWith('\ufffd') && beyond > 1 ? 1 : 0);
}

/** The likeliest encoding of bytes that are not UTF-8 and say nothing: the one whose letters look most like words. */
export function sniffEncoding(body: Uint8Array): string {
  const sample = body.subarray(0, 65_536);
  if (countBeyond(sample) < fewest) return 'windows-1252';
  if (sample.includes(0x1b)) return 'iso-2022-jp';
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [label, likely] of candidates) {
    const score = wordLikeness(new TextDecoder(label).decode(sample), likely);
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}

// With fewer bytes beyond ASCII than this nothing can be told, and the Web's default stands (WHATWG Encoding 4.2).
const fewest = 8;

function countBeyond(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}

// In Western languages no word has three such letters in a row.
const western = /[à-öø-ÿ‘’“”–—…ß€«»\u00a0]/g;

// Each candidate with the characters that running text in it is mostly made of: lower case, or the commonest block.
const candidates: readonly (readonly [string, RegExp])[] = [
  ['windows-1252', western],
  ['windows-1251', /[а-яёіїєґ«»–—]/g],
  ['koi8-r', /[а-яё]/g],
  ['ibm866', /[а-яё]/g],
  ['shift_jis', /[\u3040-\u30ff\u4e00-\u9fff]/g],
  ['euc-jp', /[\u3040-\u30ff\u4e00-\u9fff]/g],
  ['gb18030', /[\u4e00-\u9fff，。]/g],
  ['big5', /[\u4e00-\u9fff，。]/g],
  ['euc-kr', /[\uac00-\ud7a3]/g],
];

/** Share of the characters beyond ASCII that are likely ones; broken ones and capitals inside words count against. */
function wordLikeness(text: string, likely: RegExp): number {
  const beyond = (text.match(/[^\0-\x7f]/g) ?? []).length;
  if (beyond === 0) return 0;
  const good = (text.match(likely) ?? []).length;
  const broken = (text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff\uff61-\uff9f\u2500-\u259f]/g) ?? []).length;
  const runs = likely === western ? (text.match(/[À-ÿ]{3}/g) ?? []).length : 0;
  const inside = (text.match(/\p{Ll}\p{Lu}/gu) ?? []).length;
  return (good - 3 * broken - 2 * inside - 4 * runs) / beyond;
}
