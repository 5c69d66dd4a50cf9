import iconv from 'iconv-lite';

/**
 * The text of a page's bytes: a byte order mark decides, then the charset of the HTTP header, then the page's own
 * `<meta>` in the first 2,048 bytes (the HTML Standard's prescan looks at 1,024; pages with long comments exceed it).
 * Undeclared bytes that are no UTF-8 are taken as windows-1252, the HTML Standard's fallback, or as windows-1251 where
 * most of their letters are Cyrillic there. NUL characters are dropped.
 */
export function decodePage(body: Uint8Array, contentType: string | null): string {
  const charset = markOf(body) ?? charsetIn(contentType) ?? stated(headOf(body)) ?? guess(body);
  const name = aliases[charset.toLowerCase()] ?? charset;
  const text = iconv.encodingExists(name)
    ? iconv.decode(Buffer.from(body.buffer, body.byteOffset, body.byteLength), name)
    : new TextDecoder().decode(body);
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}

/** Labels that the Encoding Standard reads as their superset (https://encoding.spec.whatwg.org/#names-and-labels). */
const aliases: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
};

function markOf(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : null;
}

function charsetIn(text: string | null): string | null {
  const found = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text ?? '')?.[1] ?? null;
  if (found === null) return null;
  return aliases[found.toLowerCase()] !== undefined || iconv.encodingExists(found) ? found : null;
}

/** The charset of a `<meta>` or XML declaration; a script may load a file in another one. */
function stated(head: string): string | null {
  for (const [tag] of head.matchAll(/<(?:meta|\?xml)\b[^<>]{0,300}/gi)) {
    const found = charsetIn(tag.replace(/^<\?xml\b.*?\bencoding\s*=/i, 'charset='));
    if (found !== null) return found;
  }
  return null;
}

function headOf(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 2048)).toString('latin1');
}

function guess(body: Uint8Array): string {
  const sample = body.subarray(0, 100_000);
  const decoded = new TextDecoder().decode(sample);
  const broken = decoded.split('\ufffd').length - 1;
  if (broken <= 1) return 'utf-8';
  const words: readonly string[] = iconv.decode(Buffer.from(sample), 'windows-1251').match(/[а-яё]{3,}/gi) ?? [];
  const cyrillic = words.join('').length;
  return cyrillic > sample.length * 0.05 ? 'windows-1251' : 'windows-1252';
}
