import { Readable, type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export const acceptedEncodings = 'gzip, br, deflate';

/** A content coding that was not asked for and cannot be undone. */
export class UnknownEncodingError extends Error {
  constructor(encoding: string) {
    super(`the answer is coded as "${encoding}", which was not asked for`);
    this.name = 'UnknownEncodingError';
  }
}

/** A body that is larger than what the caller takes. */
export class TooLargeError extends Error {
  constructor(bytes: number) {
    super(`the answer is larger than ${bytes} bytes`);
    this.name = 'TooLargeError';
  }
}

/** Whole; or as far as the caller's limit; or as far as it came before it broke off. */
export type BodyEnd = 'whole' | 'limit' | 'broken';

interface Body {
  readonly bytes: Uint8Array;
  readonly end: BodyEnd;
}

/** How much of a body is read, and whether a part of one that is larger, or that breaks off, is worth having. */
export interface BodyLimits {
  readonly maximumBytes: number;
  readonly partial: boolean;
}

/**
 * Reads a body to its end with its content codings undone. The bytes tell how they are coded and the header only helps:
 * gzip comes without its header and plain text comes under one, and some servers name a charset there. Stops as soon as
 * the decoded bytes pass the limit, so that a small body that unfolds to gigabytes costs no more than the limit.
 * Throws `TooLargeError`, or what broke it off, unless a part will do. A coded body that ends early without the
 * connection breaking is taken as far as it goes, as browsers do.
 */
export async function readBody(body: Readable, encoding: string, limits: BodyLimits): Promise<Body> {
  let read = await gather(body, limits);
  const stated = codingsOf(encoding);
  let layers = 0;
  for (let coding = nextCoding(read.bytes, stated); coding !== null; coding = nextCoding(read.bytes, stated)) {
    layers += 1;
    // More than one coding is unheard of; a long list of them is an attack.
    if (layers > mostLayers) throw new UnknownEncodingError(encoding);
    const plain = await undo(coding, read.bytes, limits);
    if (plain !== null) read = { bytes: plain.bytes, end: read.end === 'whole' ? plain.end : read.end };
  }
  return read;
}

type Coding = 'gzip' | 'br' | 'deflate';

const mostLayers = 2;

/** The codings that the header names, the outermost first (RFC 9110 8.4). */
function codingsOf(encoding: string): string[] {
  const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
  return codings.reverse();
}

/** What the bytes, or the header, say must be undone next; null when they are plain. Takes from `stated`. */
function nextCoding(bytes: Uint8Array, stated: string[]): Coding | null {
  if (startsWith(bytes, gzipMark)) {
    if (/^(x-)?gzip$/.test(stated[0] ?? '')) stated.shift();
    return 'gzip';
  }
  for (let named = stated.shift(); named !== undefined; named = stated.shift()) {
    if (startsWith(bytes, zstandardMark)) throw new UnknownEncodingError(named || 'zstd');
    if (bytes.length > 0 && (named === 'br' || named === 'deflate')) return named;
  }
  return null;
}

// RFC 1952 2.3.1 with the one method there is; RFC 8878 3.1.1.
const gzipMark = [0x1f, 0x8b, 0x08];
const zstandardMark = [0x28, 0xb5, 0x2f, 0xfd];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The bytes as they were sent. */
async function gather(body: Readable, limits: BodyLimits): Promise<Body> {
  const collector = collecting(limits.maximumBytes);
  try {
    await pipeline(body, collector.stream);
    return { bytes: collector.bytes(), end: 'whole' };
  } catch (error) {
    return partOf(error, collector, limits, isBroken(error));
  }
}

/** One coding undone; null when nothing of the bytes was coded so. */
async function undo(coding: Coding, bytes: Uint8Array, limits: BodyLimits): Promise<Body | null> {
  const collector = collecting(limits.maximumBytes);
  try {
    await pipeline(Readable.from([bytes]), decoder(coding, bytes[0] ?? 0), collector.stream);
    return { bytes: collector.bytes(), end: 'whole' };
  } catch (error) {
    if (coding !== 'gzip' && collector.size() === 0) return null;
    return partOf(error, collector, limits, true);
  }
}

function partOf(error: unknown, collector: Collector, { partial }: BodyLimits, isEnd: boolean): Body {
  if (!partial || collector.size() === 0) throw error;
  if (error instanceof TooLargeError) return { bytes: collector.bytes(), end: 'limit' };
  if (!isEnd) throw error;
  return { bytes: collector.bytes(), end: 'broken' };
}

/** The host ended the connection, or what it sent is not HTTP any more. A time-out is none of these. */
function isBroken(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^(UND_ERR_SOCKET|ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)$/.test(code);
}

function decoder(coding: Coding, head: number): Transform {
  const flush = { finishFlush: constants.Z_SYNC_FLUSH };
  if (coding === 'gzip') return createGunzip(flush);
  if (coding === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  // "deflate" is sent with and without its zlib header (RFC 1950 2.2).
  return (head & 15) === 8 ? createInflate(flush) : createInflateRaw(flush);
}

interface Collector {
  readonly stream: Writable;
  size(): number;
  /** At most the limit. */
  bytes(): Uint8Array;
}

function collecting(maximumBytes: number): Collector {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      size += chunk.length;
      done(size > maximumBytes ? new TooLargeError(maximumBytes) : null);
    },
  });
  return { stream, size: () => size, bytes: () => Buffer.concat(chunks).subarray(0, maximumBytes) };
}
