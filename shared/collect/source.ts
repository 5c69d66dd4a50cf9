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
 * Fingerprint of one raw entry, as in `FeedState.entryHashes`: its length and 32 bits. An edit that keeps the length
 * goes unseen once in 2^32, one within a word of eight bytes never; a new entry is taken for one of a hundred old ones
 * of several hundred lengths once in 10^10.
 */
export function hashOf(raw: Uint8Array | string): string {
  const bytes = typeof raw === 'string' ? Buffer.from(raw, 'utf8') : raw;
  return hashIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength);
}

/**
 * The same for a span of bytes. Most of a poll is spent here: two lanes of multiplication and rotation, as fast as
 * the memory and without the fee of a call into native code, which for a short entry is more than the hash.
 */
function hashIn(view: DataView, from: number, to: number): string {
  let [a, b, c, d] = [1, 2, 3, 4];
  let at = from;
  for (; at + 16 <= to; at += 16) {
    a = Math.imul(((a << 13) | (a >>> 19)) ^ view.getInt32(at, true), prime);
    b = Math.imul(((b << 13) | (b >>> 19)) ^ view.getInt32(at + 4, true), prime);
    c = Math.imul(((c << 13) | (c >>> 19)) ^ view.getInt32(at + 8, true), prime);
    d = Math.imul(((d << 13) | (d >>> 19)) ^ view.getInt32(at + 12, true), prime);
  }
  for (; at < to; at += 1) a = Math.imul(((a << 13) | (a >>> 19)) ^ view.getUint8(at), prime);
  for (const lane of [b, c, d]) a = Math.imul(((a << 13) | (a >>> 19)) ^ (lane ^ (lane >>> 15)), prime);
  return `${to - from}.${a ^ (a >>> 15)}`;
}

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
