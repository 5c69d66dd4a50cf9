import { transcode } from 'node:buffer';
import { decoderOf } from './decode.ts';

/**
 * Decodes a piece of text that was taken from bytes seen as Latin-1. Mark-up is found in such text without decoding
 * it first; only what is kept is decoded, and mostly it is ASCII.
 */
export type LazyDecoder = (raw: string) => string;

/** For text that is decoded already. */
export const decoded: LazyDecoder = (raw) => raw;

/** The decoder of an encoding in which ASCII characters are single bytes. @param label as of `Encoding` */
export function lazyDecoder(label: string): LazyDecoder {
  if (label === 'utf-8') return fromUtf8;
  const decode = decoderOf(label);
  return (raw) => (beyondAscii.test(raw) ? decode(Buffer.from(raw, 'latin1')) : raw);
}

const beyondAscii = /[^\t\n\r -~]/;

// Shorter texts decode faster in the engine; for longer ones Node's transcoder takes a third of the time.
const longText = 300;

// Room for the bytes of one text at a time; longer ones get their own.
const room = Buffer.alloc(65_536);

function fromUtf8(raw: string): string {
  if (!beyondAscii.test(raw)) return raw;
  if (raw.length > room.length) return fromBytes(Buffer.from(raw, 'latin1'));
  const length = room.write(raw, 0, 'latin1');
  return length < longText ? room.toString('utf8', 0, length) : fromBytes(room.subarray(0, length));
}

function fromBytes(bytes: Buffer): string {
  try {
    return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    // It refuses broken characters, which the engine replaces.
    return bytes.toString('utf8');
  }
}
