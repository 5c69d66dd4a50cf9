import { hash } from 'node:crypto';
import type { Charset } from './charset.ts';
import { charsetOf, decoded } from './charset.ts';
import type { Encoding } from './encoding.ts';
import { decode } from './encoding.ts';

/** The text of a document that is decoded piece by piece: what need not be read is not decoded. */
export interface Source {
  /** For finding mark-up: its ASCII is right, other characters need `charset`. */
  readonly markup: string;
  readonly charset: Charset;
  /** Hash of a span of `markup` as it was served: 16 characters of base64, 96 bits of SHA-1. */
  hash(from: number, to: number): string;
}

/** A source over bytes in the encoding found. */
export function openSource(body: Uint8Array, { label, skip, asciiSafe }: Encoding): Source {
  const bytes = Buffer.from(body.buffer, body.byteOffset + skip, body.byteLength - skip);
  if (!asciiSafe) {
    const markup = decode(bytes, label);
    return { markup, charset: decoded, hash: (from, to) => hashOf(markup.slice(from, to)) };
  }
  const markup = bytes.toString('latin1');
  return { markup, charset: charsetOf(label), hash: (from, to) => hashOf(bytes.subarray(from, to)) };
}

/** Hash of one raw entry, as in `FeedState.entryHashes`. */
export function hashOf(raw: Uint8Array | string): string {
  return hash('sha1', raw, 'base64').slice(0, 16);
}
