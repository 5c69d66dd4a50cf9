import { decodeHTML } from 'entities';

/** Entities that a document declares for itself: name to ASCII text. Never expanded within one another. */
export type DeclaredEntities = ReadonlyMap<string, string>;

/**
 * Undoes the escaping of XML text, once, where that gives ASCII: the five names of XML, numbers, and what the document
 * declares. Works on text still in the document's encoding. All other entities are HTML's too and stay for
 * `decodeHtmlText`.
 */
export function decodeXmlText(text: string, declared?: DeclaredEntities): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let out = '';
  let from = 0;
  while (at !== -1) {
    const found = xmlEntity(text, at, declared);
    if (found === null) {
      at = text.indexOf('&', at + 1);
      continue;
    }
    out += text.slice(from, at) + found.value;
    from = found.end;
    at = text.indexOf('&', from);
  }
  return from === 0 ? text : out + text.slice(from);
}

/** All entities of HTML, named and numeric, read once. */
export function decodeHtmlText(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

interface Found {
  readonly value: string;
  readonly end: number;
}

function xmlEntity(text: string, at: number, declared?: DeclaredEntities): Found | null {
  switch (text.charCodeAt(at + 1)) {
    case 0x6c: // l
      if (text.startsWith('lt;', at + 1)) return { value: '<', end: at + 4 };
      break;
    case 0x67: // g
      if (text.startsWith('gt;', at + 1)) return { value: '>', end: at + 4 };
      break;
    case 0x61: // a
      if (text.startsWith('amp;', at + 1)) return { value: '&', end: at + 5 };
      if (text.startsWith('apos;', at + 1)) return { value: "'", end: at + 6 };
      break;
    case 0x71: // q
      if (text.startsWith('quot;', at + 1)) return { value: '"', end: at + 6 };
      break;
    case 0x23: // #
      return numericEntity(text, at);
  }
  if (declared === undefined || declared.size === 0) return null;
  const end = text.slice(at + 1, at + 65).indexOf(';');
  const value = end === -1 ? undefined : declared.get(text.slice(at + 1, at + 1 + end));
  return value === undefined ? null : { value, end: at + end + 2 };
}

function numericEntity(text: string, at: number): Found | null {
  const found = /^&#(?:[xX]([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));?/.exec(text.slice(at, at + 14));
  if (found === null) return null;
  const point = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16);
  if (point < 0x20 || point > 0x7e) return null;
  return { value: String.fromCharCode(point), end: at + found[0].length };
}
