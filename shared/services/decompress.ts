import { once } from 'node:events';
import { type Readable, type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export const acceptedEncodings = 'gzip, br, deflate';

/** The content coding of an answer that is none of those asked for. */
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

/**
 * Reads a body to its end with its content codings undone. Stops as soon as the decoded bytes pass the limit, so a
 * small body that unfolds to gigabytes costs no more than the limit: then throws `TooLargeError`, or returns the
 * bytes up to the limit with 'cut'. A body that ends early is taken as far as it goes, as browsers do.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  maximumBytes: number,
  whenLarger: 'fail' | 'cut',
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const collector = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      size += chunk.length;
      done(size > maximumBytes ? new TooLargeError(maximumBytes) : null);
    },
  });
  try {
    await decode(body, codingsOf(encoding), collector);
  } catch (error) {
    if (!(error instanceof TooLargeError) || whenLarger === 'fail') throw error;
  }
  const whole = Buffer.concat(chunks);
  return whole.subarray(0, Math.min(whole.length, maximumBytes));
}

/** Codings in the order they were applied (RFC 9110 8.4). */
function codingsOf(encoding: string): readonly string[] {
  const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
  return codings.filter((coding) => coding !== '' && coding !== 'identity');
}

async function decode(body: Readable, codings: readonly string[], collector: Writable): Promise<void> {
  // More than one coding is unheard of; a long list of them is an attack.
  if (codings.length > 2) throw new UnknownEncodingError(codings.join(', '));
  const [outermost, ...inner] = [...codings].reverse();
  if (outermost === undefined) return pipeline(body, collector);
  const head = outermost === 'deflate' ? await firstByte(body) : null;
  const decoders = [decoder(outermost, head), ...inner.map((coding) => decoder(coding, null))];
  return pipeline([body, ...decoders, collector]);
}

/** Peeks at the first byte: "deflate" is sent with and without its zlib header. */
async function firstByte(body: Readable): Promise<number | null> {
  await once(body, 'readable');
  const chunk: unknown = body.read();
  if (!(chunk instanceof Uint8Array)) return null;
  body.unshift(chunk);
  return chunk[0] ?? null;
}

function decoder(coding: string, head: number | null): Transform {
  const flush = { finishFlush: constants.Z_SYNC_FLUSH };
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(flush);
  if (coding === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (coding === 'deflate') return head !== null && (head & 15) !== 8 ? createInflateRaw(flush) : createInflate(flush);
  throw new UnknownEncodingError(coding);
}
