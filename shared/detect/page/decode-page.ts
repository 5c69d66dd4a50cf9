import { decode } from '../../text/encoding/decode.ts';
import { detectEncoding } from '../../text/encoding/encoding.ts';

/** The text of a page's bytes, in the encoding found as for feeds. NUL characters are dropped. */
export function decodePage(body: Uint8Array, contentType: string | null): string {
  const { label, skip } = detectEncoding(body, contentType);
  const text = decode(body.subarray(skip), label);
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}
