import iconv from 'iconv-lite';

/** Decodes bytes; what cannot be decoded becomes U+FFFD, nothing throws. @param label as of `Encoding` */
export function decode(bytes: Uint8Array, label: string): string {
  return decoderOf(label)(bytes);
}

/**
 * The decoder of an encoding, for texts that come one after the other. The engine's own takes Latin-1 for windows-1252
 * on some versions of Node, so that "’" becomes a control character; it is asked only for what iconv-lite lacks.
 */
export function decoderOf(label: string): (bytes: Uint8Array) => string {
  if (label === 'utf-8') return (bytes) => bufferOf(bytes).toString('utf8');
  const name = iconvNames[label] ?? label;
  if (iconv.encodingExists(name)) return (bytes) => iconv.decode(bufferOf(bytes), name, { stripBOM: false });
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const iconvNames: Readonly<Record<string, string>> = { 'x-mac-cyrillic': 'maccyrillic' };
