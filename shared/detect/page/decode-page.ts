import { decode, detectEncoding, xmlEncoding } from '../../text/encoding/encoding.ts';

/**
 * The text of a page's bytes, in the encoding found as for feeds (`detectEncoding`), with the page's own `<meta>` in
 * place of an XML declaration. NUL characters are dropped.
 */
export function decodePage(body: Uint8Array, contentType: string | null): string {
  const { label, skip } = detectEncoding(body, contentType, stated);
  const text = decode(body.subarray(skip), label);
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}

/** The charset that a `<meta>` or an XML declaration names; a script may load a file in another one. */
function stated(head: string): string | null {
  for (const [tag] of head.matchAll(/<meta\b[^<>]{0,300}/gi)) {
    const found = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(tag)?.[1];
    if (found !== undefined) return found;
  }
  return xmlEncoding(head);
}
