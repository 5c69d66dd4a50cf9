import { decode } from '../../text/encoding/decode.ts';
import type { Encoding } from '../../text/encoding/encoding.ts';
import type { LazyDecoder } from '../../text/encoding/lazy-decoder.ts';
import { decoded, lazyDecoder } from '../../text/encoding/lazy-decoder.ts';
import { ForwardSearch, type Haystack } from '../../text/forward-search.ts';
import { fingerprintIn, fingerprintOf } from './fingerprint.ts';

/** The text of a document that is decoded piece by piece: what need not be read is not decoded. */
export interface FeedSource {
  /** For finding mark-up: its ASCII is right, other characters need `decode`. */
  readonly markup: Haystack;
  readonly decode: LazyDecoder;
  /** Hash of a span of `markup` as it was served. */
  hash(from: number, to: number): string;
  /** A span of `markup` in a string, for reading it. Spans are asked for in order. */
  piece(from: number, to: number): SourcePart;
}

/** A span of a string. */
export interface SourcePart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Of that string. */
  readonly search: ForwardSearch;
}

/** A source over bytes in the encoding found. */
export function openSource(body: Uint8Array, { label, skip, asciiSafe }: Encoding): FeedSource {
  const bytes = Buffer.from(body.buffer, body.byteOffset + skip, body.byteLength - skip);
  if (!asciiSafe) {
    const markup = decode(bytes, label);
    const hash = (from: number, to: number): string => fingerprintOf(markup.slice(from, to));
    return { markup, decode: decoded, hash, piece: piecesOf(markup) };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hash = (from: number, to: number): string => fingerprintIn(view, from, to);
  const decodeRaw = lazyDecoder(label);
  if (bytes.length >= smallDocument) {
    const piece = (from: number, to: number): SourcePart => {
      const text = bytes.toString('latin1', from, to);
      return { text, from: 0, to: text.length, search: new ForwardSearch(text) };
    };
    return { markup: new Bytes(bytes), decode: decodeRaw, hash, piece };
  }
  const markup = bytes.toString('latin1');
  return { markup, decode: decodeRaw, hash, piece: piecesOf(markup) };
}

function piecesOf(text: string): FeedSource['piece'] {
  const search = new ForwardSearch(text);
  return (from, to) => ({ text, from, to, search });
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
