import type { Charset } from './charset.ts';
import { charsetOf, decoded } from './charset.ts';
import type { Encoding } from './encoding.ts';
import { decode } from './encoding.ts';
import { type Haystack, Marks } from './marks.ts';

/** The text of a document that is decoded piece by piece: what need not be read is not decoded. */
export interface Source {
  /** For finding mark-up: its ASCII is right, other characters need `charset`. */
  readonly markup: Haystack;
  readonly charset: Charset;
  /** Hash of a span of `markup` as it was served. */
  hash(from: number, to: number): string;
  /** A span of `markup` in a string, for reading it. Spans are asked for in order. */
  piece(from: number, to: number): Piece;
}

/** A span of a string. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Of the string when it holds all pieces. */
  readonly marks: Marks | undefined;
}

/** A source over bytes in the encoding found. */
export function openSource(body: Uint8Array, { label, skip, asciiSafe }: Encoding): Source {
  const bytes = Buffer.from(body.buffer, body.byteOffset + skip, body.byteLength - skip);
  if (!asciiSafe) {
    const markup = decode(bytes, label);
    const hash = (from: number, to: number): string => hashOf(markup.slice(from, to));
    return { markup, charset: decoded, hash, piece: piecesOf(markup) };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hash = (from: number, to: number): string => hashIn(view, from, to);
  const charset = charsetOf(label);
  if (bytes.length >= smallDocument) {
    const piece = (from: number, to: number): Piece => ({
      text: bytes.toString('latin1', from, to),
      from: 0,
      to: to - from,
      marks: undefined,
    });
    return { markup: new Bytes(bytes), charset, hash, piece };
  }
  const markup = bytes.toString('latin1');
  return { markup, charset, hash, piece: piecesOf(markup) };
}

function piecesOf(text: string): Source['piece'] {
  const marks = new Marks(text);
  return (from, to) => ({ text, from, to, marks });
}

/**
 * Fingerprint of one raw entry, as in `FeedState.entryHashes`: 43 bits. An edit goes unseen once in 10^13; a new entry
 * is taken for one of a hundred old ones once in 10^11.
 */
export function hashOf(raw: Uint8Array | string): string {
  const bytes = typeof raw === 'string' ? Buffer.from(raw, 'utf8') : raw;
  return hashIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength);
}

/**
 * The same for a span of bytes. Most of a poll is spent here: four lanes of multiplication and rotation, side by side,
 * without the fee of a call into native code, which for a short entry is more than the hash.
 */
function hashIn(view: DataView, from: number, to: number): string {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  let at = from;
  for (; at + 16 <= to; at += 16) {
    a = mixed(a, view.getInt32(at, true));
    b = mixed(b, view.getInt32(at + 4, true));
    c = mixed(c, view.getInt32(at + 8, true));
    d = mixed(d, view.getInt32(at + 12, true));
  }
  for (; at < to; at += 1) a = mixed(a, view.getUint8(at));
  a = folded(folded(folded(a, b), c), d);
  return String((a ^ (a >>> 15)) >>> 1) + (pairs[folded(mixed(d, to - from), a) >>> 20] ?? '');
}

function folded(lane: number, other: number): number {
  return mixed(lane, other ^ (other >>> 15));
}

function mixed(lane: number, word: number): number {
  return Math.imul(((lane << 13) | (lane >>> 19)) ^ word, prime);
}

// Twelve bits as two letters. With a number below 2^31 that is twelve characters at most, which the engine joins and
// compares much faster than more.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_0123456789';
const pairs = Array.from({ length: 4_096 }, (_, index) => letters.charAt(index >> 6) + letters.charAt(index & 63));

// Odd, so that multiplying loses nothing, and below 2^31, so that all stay integers.
const prime = 0x42b2ae35;

// Below this a string of the document costs less than searching the bytes, where each search has its fee.
const smallDocument = 100_000;

/** Bytes in which marks are found natively, without a string of the whole document. */
class Bytes implements Haystack {
  readonly length: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.length = bytes.length;
  }

  charCodeAt(at: number): number {
    return this.#bytes[at] ?? Number.NaN;
  }

  indexOf(mark: string, from: number): number {
    return this.#bytes.indexOf(mark, from, 'latin1');
  }

  startsWith(mark: string, at: number): boolean {
    for (let index = 0; index < mark.length; index += 1) {
      if (this.#bytes[at + index] !== mark.charCodeAt(index)) return false;
    }
    return true;
  }

  slice(from: number, to: number): string {
    return this.#bytes.toString('latin1', from, Math.min(to, this.length));
  }
}
