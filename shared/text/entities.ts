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
    const length = xmlNameLength(text, at);
    if (length !== 0) {
      out += text.slice(from, at) + (length === 5 ? '&' : xmlCharacter(text, at, length));
      from = at + length;
    } else {
      const found = rareEntity(text, at, declared);
      if (found !== null) {
        out += text.slice(from, at) + found.value;
        from = found.end;
      }
    }
    at = text.indexOf('&', from > at ? from : at + 1);
  }
  return from === 0 ? text : out + text.slice(from);
}

/** All entities of HTML, named and numeric, read once; hard spaces become plain ones. */
export function decodeHtmlText(text: string): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let out = '';
  let from = 0;
  for (; at !== -1; at = text.indexOf('&', from > at ? from : at + 1)) {
    const second = text.charCodeAt(at + 1);
    if (second !== 0x23 && !(second >= 0x41 && second <= 0x7a)) continue;
    namePattern.lastIndex = at;
    const name = namePattern.exec(text)?.[0];
    if (name === undefined) continue;
    const value = htmlEntity(name);
    if (value === name) continue;
    out += text.slice(from, at) + value;
    from = at + name.length;
  }
  return from === 0 ? text : out + text.slice(from);
}

// The longest name in HTML has 31 letters.
const namePattern = /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[xX]?[0-9a-fA-F]{1,8});?/y;

// Entities read before: feeds use a few dozen, over and over.
const known = new Map<string, string>([['&nbsp;', ' ']]);
const mostKnown = 4_000;

function htmlEntity(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const value = decodeHTML(name);
  if (known.size < mostKnown) known.set(name, value);
  return value;
}

/** Length of "&lt;", "&gt;" (4), "&amp;" (5), "&quot;" or "&apos;" (6) at `at`; 0 for any other. */
function xmlNameLength(text: string, at: number): number {
  const first = text.charCodeAt(at + 1);
  const second = text.charCodeAt(at + 2);
  if (first === 0x6c || first === 0x67) return second === 0x74 && text.charCodeAt(at + 3) === 0x3b ? 4 : 0;
  if (first === 0x61 && second === 0x6d)
    return text.charCodeAt(at + 3) === 0x70 && text.charCodeAt(at + 4) === 0x3b ? 5 : 0;
  if (first === 0x71) return text.startsWith('uot;', at + 2) ? 6 : 0;
  return first === 0x61 && text.startsWith('pos;', at + 2) ? 6 : 0;
}

function xmlCharacter(text: string, at: number, length: number): string {
  const first = text.charCodeAt(at + 1);
  if (length === 4) return first === 0x6c ? '<' : '>';
  return first === 0x71 ? '"' : "'";
}

interface Found {
  readonly value: string;
  readonly end: number;
}

/** A number that gives ASCII, or an entity of the document. */
function rareEntity(text: string, at: number, declared?: DeclaredEntities): Found | null {
  if (text.charCodeAt(at + 1) === 0x23) {
    const found = /^&#(?:[xX]0*([0-9a-fA-F]{2})|0*([0-9]{2,3}));/.exec(text.slice(at, at + 14));
    if (found === null) return null;
    const point = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16);
    return point < 0x20 || point > 0x7e ? null : { value: String.fromCharCode(point), end: at + found[0].length };
  }
  if (declared === undefined || declared.size === 0) return null;
  const end = text.slice(at + 1, at + 65).indexOf(';');
  const value = end === -1 ? undefined : declared.get(text.slice(at + 1, at + 1 + end));
  return value === undefined ? null : { value, end: at + end + 2 };
}
