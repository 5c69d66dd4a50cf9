import { crc32 } from 'node:zlib';
import type { Charset } from './charset.ts';
import { charsetOf, decoded } from './charset.ts';
import type { Encoding } from './encoding.ts';
import { decode } from './encoding.ts';
import type { Haystack } from './marks.ts';

/** The text of a document that is decoded piece by piece: what need not be read is not decoded. */
export interface Source {
  /** For finding mark-up: its ASCII is right, other characters need `charset`. */
  readonly markup: Haystack;
  readonly charset: Charset;
  /** Hash of a span of `markup` as it was served. */
  hash(from: number, to: number): string;
}

/** A source over bytes in the encoding found. */
export function openSource(body: Uint8Array, { label, skip, asciiSafe }: Encoding): Source {
  const bytes = Buffer.from(body.buffer, body.byteOffset + skip, body.byteLength - skip);
  if (!asciiSafe) {
    const markup = decode(bytes, label);
    return { markup, charset: decoded, hash: (from, to) => hashOf(markup.slice(from, to)) };
  }
  const markup = bytes.length < smallDocument ? bytes.toString('latin1') : new Bytes(bytes);
  return { markup, charset: charsetOf(label), hash: (from, to) => hashOf(bytes.subarray(from, to)) };
}

/**
 * Fingerprint of one raw entry, as in `FeedState.entryHashes`: its length and its CRC-32. An edit that keeps the length
 * goes unseen once in 2^32; a new entry is taken for one of a hundred old ones of several hundred lengths once in 10^10.
 * A cryptographic hash takes three times as long, and most of a poll is spent here.
 */
export function hashOf(raw: Uint8Array | string): string {
  const bytes = typeof raw === 'string' ? Buffer.from(raw, 'utf8') : raw;
  return `${bytes.length.toString(36)}.${crc32(bytes).toString(36)}`;
}

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
