import iconv from 'iconv-lite';

/** Decodes bytes; what cannot be decoded becomes U+FFFD, nothing throws. @param label as of `Encoding` */
export function decode(bytes: Uint8Array, label: string): string {
  return decoderOf(label)(bytes);
}

/** The decoder of an encoding, for texts that come one after the other. */
export function decoderOf(label: string): (bytes: Uint8Array) => string {
  if (label === 'utf-8') return (bytes) => bufferOf(bytes).toString('utf8');
  if (iconvAlone.test(label)) return (bytes) => iconv.decode(bufferOf(bytes), label, { stripBOM: false });
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

// The engine's decoder is two to four times as fast, but lacks UTF-32, and on some versions of Node takes Latin-1 for
// windows-1252, so that "’" becomes a control character (https://github.com/nodejs/node/issues/56542).
const iconvAlone = /^(?:utf-32|windows-1252)/;

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
