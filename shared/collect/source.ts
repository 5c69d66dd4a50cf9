import { createHash } from 'node:crypto';
import type { Encoding } from './encoding.ts';
import { decode } from './encoding.ts';

/** The text of a document that is decoded piece by piece: what need not be read is not decoded. */
export interface Source {
  /** For finding mark-up, whose ASCII is right in it; other characters may not be decoded. */
  readonly markup: string;
  /** Text of a span of `markup`. */
  read(from: number, to: number): string;
  /** Text of several spans joined. */
  readAll(spans: readonly (readonly [number, number])[]): string;
  /** Hash of a span as it was served: 16 characters of base64, 96 bits of SHA-1. */
  hash(from: number, to: number): string;
}

/** A source over bytes in the encoding found. */
export function openSource(body: Uint8Array, { label, skip, asciiSafe }: Encoding): Source {
  const bytes = Buffer.from(body.buffer, body.byteOffset + skip, body.byteLength - skip);
  if (!asciiSafe) return decodedSource(decode(bytes, label));
  const markup = bytes.toString('latin1');
  const read = (from: number, to: number): string =>
    label === 'utf-8' ? bytes.toString('utf8', from, to) : decode(bytes.subarray(from, to), label);
  return {
    markup,
    read,
    readAll(spans) {
      const joined = spans.map(([from, to]) => markup.slice(from, to)).join('');
      if (!/[^ -~\s]/.test(joined)) return joined;
      return label === 'utf-8'
        ? Buffer.from(joined, 'latin1').toString('utf8')
        : decode(Buffer.from(joined, 'latin1'), label);
    },
    hash: (from, to) => hashOf(bytes.subarray(from, to)),
  };
}

/** Hash of one raw entry, as in `FeedState.entryHashes`. */
export function hashOf(raw: Uint8Array | string): string {
  return createHash('sha1').update(raw).digest('base64').slice(0, 16);
}

function decodedSource(text: string): Source {
  return {
    markup: text,
    read: (from, to) => text.slice(from, to),
    readAll: (spans) => spans.map(([from, to]) => text.slice(from, to)).join(''),
    hash: (from, to) => hashOf(text.slice(from, to)),
  };
}
