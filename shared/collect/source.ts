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
  return { markup: new Bytes(bytes), charset: charsetOf(label), hash: (from, to) => hashOf(bytes.subarray(from, to)) };
}

/**
 * Fingerprint of one raw entry, as in `FeedState.entryHashes`: its length and the CRC-32 of the whole and of its second
 * half. An edit that keeps the length goes unseen once in 2^32, another entry is taken for it once in 2^64 and more;
 * a cryptographic hash would take three times as long, and most of a poll is spent here.
 */
export function hashOf(raw: Uint8Array | string): string {
  const bytes = typeof raw === 'string' ? Buffer.from(raw, 'utf8') : raw;
  const half = crc32(bytes.subarray(bytes.length >> 1));
  return `${bytes.length.toString(36)}.${crc32(bytes).toString(36)}.${half.toString(36)}`;
}

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
    return this.#bytes.toString('latin1', at, at + mark.length) === mark;
  }

  slice(from: number, to: number): string {
    return this.#bytes.toString('latin1', from, Math.min(to, this.length));
  }
}
