/**
 * Fingerprint of one raw entry, as in `FeedState.entryHashes`: 48 bits in eight characters. An edit goes unseen once
 * in 10^14; a new entry is taken for one of a hundred old ones once in 10^12.
 */
export function fingerprintOf(raw: string): string {
  const bytes = Buffer.from(raw, 'utf8');
  return fingerprintIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength);
}

/**
 * Fingerprint of a span of bytes, mixed as MurmurHash 3 does (its x86 variant of 128 bits: four lanes of 32, of which
 * 48 bits are kept). Most of a poll is spent here: a call into native code would cost more than the hash of a short
 * entry, and a plain multiplication for each word overlooks edits in two places.
 */
export function fingerprintIn(view: DataView, from: number, to: number): string {
  let a = (to - from) | 0;
  let b = a ^ 0x1b873593;
  let c = a ^ 0x38b34ae5;
  let d = a ^ 0x21e7ab1d;
  let at = from;
  for (; at + 16 <= to; at += 16) {
    a = mixed(a, view.getInt32(at, true), b);
    b = mixed(b, view.getInt32(at + 4, true), c);
    c = mixed(c, view.getInt32(at + 8, true), d);
    d = mixed(d, view.getInt32(at + 12, true), a);
  }
  for (; at + 4 <= to; at += 4) a = mixed(a, view.getInt32(at, true), b);
  for (; at < to; at += 1) b = mixed(b, view.getUint8(at), c);
  const first = settled(a ^ settled(b ^ settled(c ^ settled(d))));
  const second = settled(Math.imul(a, 5) + Math.imul(b, 9) + Math.imul(c, 17) + Math.imul(d, 33));
  return pairOf(first >>> 20) + pairOf(first >>> 8) + pairOf(second >>> 20) + pairOf(second >>> 8);
}

/** A lane with a word taken in, and the lane beside it. */
function mixed(lane: number, word: number, other: number): number {
  const scrambled = Math.imul(word, 0x239b961b);
  const taken = lane ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x2b0e9789);
  return (Math.imul(((taken << 13) | (taken >>> 19)) + other, 5) + 0x561ccd1b) | 0;
}

/** A lane of which every bit depends on every bit. */
function settled(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x45ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0x42b2ae35);
  return twice ^ (twice >>> 16);
}

/** The lowest twelve bits as two characters. */
function pairOf(bits: number): string {
  return pairs[bits & 4_095] ?? '';
}

// Made once: joining them takes a fraction of the time that writing a number takes, and up to twelve characters the
// engine keeps in one piece.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_0123456789';
const pairs = Array.from({ length: 4_096 }, (_, index) => letters.charAt(index >> 6) + letters.charAt(index & 63));
