import type { Element } from './element.ts';
import { attribute, eachChild } from './element.ts';
import type { DeclaredEntities } from './entity.ts';
import { decodeHtmlText, decodeXmlText } from './entity.ts';
import { cdata, cdataEnd } from './marks.ts';
import type { Family, Namespaces } from './namespaces.ts';
import { canonicalName, declareNamespaces } from './namespaces.ts';
import { plainFromText, plainLine, plainText } from './text.ts';

/** What a document says once for all its entries. */
export interface Context {
  readonly family: Family;
  readonly namespaces: Namespaces;
  readonly entities: DeclaredEntities;
  /** Canonical names by written ones: the same few come again in every entry. */
  readonly names: Map<string, string>;
  /** Absolute address that relative ones are resolved against. */
  readonly base: string;
}

/** The children of one element by canonical name, each list in order; `order` holds the names as they came. */
export interface Fields {
  readonly text: string;
  readonly byName: Map<string, Element[]>;
}

/** Collects the children whose canonical name is wanted. An incomplete child is left out when `whole` asks for it. */
export function readFields(text: string, start: number, context: Context, whole = false): Fields {
  const byName = new Map<string, Element[]>();
  eachChild(text, start, (child) => {
    if (whole && !child.complete) return;
    const name = nameOf(child, context);
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [child]);
    else list.push(child);
  });
  return { text, byName };
}

/** The children of a child. */
export function innerFields(fields: Fields, element: Element, context: Context): Fields {
  return readFields(fields.text.slice(element.from, element.to), 0, context);
}

/** First element of the first of these names that is present. */
export function firstOf(fields: Fields, names: readonly string[]): Element | null {
  for (const name of names) {
    const found = fields.byName.get(name)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** Inside of an element as a value: markup left out of account, entities read, trimmed. For dates, links, names. */
export function writtenIn(fields: Fields, element: Element, context: Context): string {
  const long = element.to - element.from > longestValue;
  const short = long ? { ...element, to: element.from + longestValue } : element;
  return decodeHtmlText(htmlOf(fields, short, context)).trim();
}

/** Inside of an element as HTML: escaping undone, CDATA opened; markup written as such stays as it is. */
export function htmlOf(fields: Fields, element: Element, context: Context): string {
  const { text } = fields;
  const inside = text.slice(element.from, element.to);
  const open = inside.indexOf('<');
  if (open === -1) return decodeXmlText(inside, context.entities);
  if (!inside.startsWith(cdata, open) && isMarkup(inside, open)) return inside;
  return openCdata(inside, context);
}

/** Plain text of an Atom text construct or an RSS text by its declared type (RFC 4287 3.1; Atom 0.3 `mode`). */
export function plainOf(fields: Fields, element: Element, context: Context, line: boolean): string {
  const raw = attribute(element.attributes, 'type')?.toLowerCase() ?? '';
  const mode = attribute(element.attributes, 'mode')?.toLowerCase() ?? '';
  const read = line ? plainLine : plainText;
  if (mode === 'base64' || isBinary(raw)) {
    const decoded = Buffer.from(writtenIn(fields, element, context), 'base64').toString('utf8');
    return raw === 'text/plain' ? plainFromText(decoded) : read(decoded);
  }
  const html = htmlOf(fields, element, context);
  const isText = context.family === 'atom' && (raw === '' || raw === 'text' || raw === 'text/plain');
  if (!isText || mode === 'xml' || html.length === 0 || hasInlineMarkup(fields, element)) return read(html);
  const plain = plainFromText(decodeHtmlText(html));
  return line ? plain.replace(/\n/g, ' ') : plain;
}

// Characters of a date, address or name that are read.
const longestValue = 8_192;

function nameOf(child: Element, context: Context): string {
  if (child.attributes.includes('xmlns')) {
    const own = new Map(context.namespaces);
    declareNamespaces(child.attributes, own);
    return canonicalName(child.name, own, context.family);
  }
  const known = context.names.get(child.name);
  if (known !== undefined) return known;
  const name = canonicalName(child.name, context.namespaces, context.family);
  if (context.names.size < 1_000) context.names.set(child.name, name);
  return name;
}

/** Types whose content is base64 (Atom 1.0 4.1.3.3: neither text, XML nor one of the three words). */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/xml|html|multipart/.test(type);
}

function hasInlineMarkup(fields: Fields, element: Element): boolean {
  const at = fields.text.indexOf('<', element.from);
  return at !== -1 && at < element.to && !fields.text.startsWith(cdata, at) && isMarkup(fields.text, at);
}

function isMarkup(text: string, at: number): boolean {
  return /^<[a-z/]/i.test(text.slice(at, at + 2));
}

/** Text in which CDATA sections and escaped text alternate. */
function openCdata(inside: string, context: Context): string {
  let out = '';
  let from = 0;
  for (let at = inside.indexOf(cdata); at !== -1; at = inside.indexOf(cdata, from)) {
    const end = inside.indexOf(cdataEnd, at + cdata.length);
    out += decodeXmlText(inside.slice(from, at), context.entities);
    out += inside.slice(at + cdata.length, end === -1 ? inside.length : end);
    from = end === -1 ? inside.length : end + cdataEnd.length;
  }
  return out + decodeXmlText(inside.slice(from), context.entities);
}
