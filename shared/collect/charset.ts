import { transcode } from 'node:buffer';
import { decode } from './encoding.ts';

/**
 * Decodes a piece of text that was taken from bytes seen as Latin-1. Mark-up is found in such text without decoding
 * it first; only what is kept is decoded, and mostly it is ASCII.
 */
export type Charset = (raw: string) => string;

/** For text that is decoded already. */
export const decoded: Charset = (raw) => raw;

/** The decoder of an encoding in which ASCII characters are single bytes. @param label as of `Encoding` */
export function charsetOf(label: string): Charset {
  if (label === 'utf-8') return fromUtf8;
  return (raw) => (beyondAscii.test(raw) ? decode(Buffer.from(raw, 'latin1'), label) : raw);
}

const beyondAscii = /[^\t\n\r -~]/;

// Shorter texts decode faster in the engine; for longer ones Node's transcoder takes a third of the time.
const longText = 300;

function fromUtf8(raw: string): string {
  if (!beyondAscii.test(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  if (bytes.length < longText) return bytes.toString('utf8');
  try {
    return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    // It refuses broken characters, which the engine replaces.
    return bytes.toString('utf8');
  }
}
