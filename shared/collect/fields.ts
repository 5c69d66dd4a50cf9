import type { Charset } from './charset.ts';
import type { Element } from './element.ts';
import { attribute, eachChild, isNameStart } from './element.ts';
import type { DeclaredEntities } from './entity.ts';
import { decodeHtmlText, decodeXmlText } from './entity.ts';
import { cdata, cdataEnd } from './marks.ts';
import type { Family, Namespaces } from './namespaces.ts';
import { canonicalName, declareNamespaces } from './namespaces.ts';
import { oneLine, plainFromText, plainRaw, plainText } from './text.ts';

/** What a document says once for all its entries. */
export interface Context {
  readonly family: Family;
  readonly charset: Charset;
  readonly namespaces: Namespaces;
  readonly entities: DeclaredEntities;
  /** Canonical names by written ones: the same few come again in every entry. */
  readonly names: Map<string, string>;
  /** Absolute address that relative ones are resolved against. */
  readonly base: string;
}

/** The children of one element in order, still in the document's encoding. */
export interface Fields {
  readonly text: string;
  readonly children: readonly Element[];
}

/** Collects the children under their canonical names. When `whole`, those without an end are left out. */
export function readFields(text: string, start: number, context: Context, whole = false): Fields {
  const children: Element[] = [];
  eachChild(text, start, (child) => {
    if (whole && !child.complete) return;
    child.name = nameOf(child, context);
    children.push(child);
  });
  return { text, children };
}

/** The children of a child. */
export function innerFields(fields: Fields, element: Element, context: Context): Fields {
  return readFields(fields.text.slice(element.from, element.to), 0, context);
}

/** First element of the first of these names that is present. */
export function firstOf(fields: Fields, names: readonly string[]): Element | null {
  for (const name of names) {
    for (const child of fields.children) if (child.name === name) return child;
  }
  return null;
}

/** All elements of these names, in document order. */
export function allOf(fields: Fields, names: readonly string[]): Element[] {
  return fields.children.filter((child) => names.includes(child.name));
}

/** Inside of an element as a short value: entities read, trimmed. For dates, links, names. */
export function writtenIn(fields: Fields, element: Element, context: Context): string {
  const to = Math.min(element.to, element.from + longestValue);
  const inside = htmlOf(fields.text, element.from, to, context);
  return decodeHtmlText(context.charset(inside)).trim();
}

/** An attribute's value, entities read; null when absent. */
export function attributeIn(attributes: string, name: string, context: Context): string | null {
  const value = attribute(attributes, name);
  return value === null ? null : decodeHtmlText(context.charset(value));
}

/** Plain text of an Atom text construct or an RSS text by its declared type (RFC 4287 3.1; Atom 0.3 `mode`). */
export function plainOf(fields: Fields, element: Element, context: Context, line: boolean): string {
  const { attributes, from, to } = element;
  const type = attributes === '' ? '' : (attribute(attributes, 'type')?.toLowerCase() ?? '');
  const mode = attributes === '' ? '' : (attribute(attributes, 'mode')?.toLowerCase() ?? '');
  if (mode === 'base64' || isBinary(type)) {
    const bytes = Buffer.from(htmlOf(fields.text, from, to, context), 'base64').toString('utf8');
    const plain = type === 'text/plain' ? plainFromText(bytes) : plainText(bytes);
    return line ? oneLine(plain) : plain;
  }
  const html = htmlOf(fields.text, from, to, context);
  const isText =
    context.family === 'atom' && mode !== 'xml' && (type === '' || type === 'text' || type === 'text/plain');
  const isPlain = isText && !isMarkup(fields.text, fields.text.indexOf('<', from), to);
  const plain = isPlain ? plainFromText(context.charset(html)) : plainRaw(html, context.charset);
  return line ? oneLine(plain) : plain;
}

// Characters of a date, address or name that are read.
const longestValue = 8_192;

/** Inside of an element as HTML: escaping undone, CDATA opened; markup written as such stays as it is. */
function htmlOf(text: string, from: number, to: number, context: Context): string {
  const open = text.indexOf('<', from);
  if (open === -1 || open >= to) return decodeXmlText(text.slice(from, to), context.entities);
  if (isMarkup(text, open, to)) return text.slice(from, to);
  const inside = text.slice(from, to);
  if (text.startsWith(cdata, open) && inside.endsWith(cdataEnd) && inside.indexOf(cdataEnd) === inside.length - 3) {
    const before = decodeXmlText(text.slice(from, open), context.entities);
    return before + text.slice(open + cdata.length, to - cdataEnd.length);
  }
  return openCdata(inside, context.entities);
}

/** Text in which CDATA sections and escaped text alternate. */
function openCdata(inside: string, declared: DeclaredEntities): string {
  let out = '';
  let from = 0;
  for (let at = inside.indexOf(cdata); at !== -1; at = inside.indexOf(cdata, from)) {
    const end = inside.indexOf(cdataEnd, at + cdata.length);
    out += decodeXmlText(inside.slice(from, at), declared);
    out += inside.slice(at + cdata.length, end === -1 ? inside.length : end);
    from = end === -1 ? inside.length : end + cdataEnd.length;
  }
  return out + decodeXmlText(inside.slice(from), declared);
}

/** Whether the first "<" inside, at `open`, begins an element: then the inside is markup, not escaped nor in CDATA. */
function isMarkup(text: string, open: number, to: number): boolean {
  return open !== -1 && open < to - 1 && isNameStart(text.charCodeAt(open + 1));
}

/** Types whose content is base64 (RFC 4287 4.1.3.3: neither text, XML nor one of the three words). */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/xml|html|multipart/.test(type);
}

function nameOf({ name, attributes }: Element, context: Context): string {
  const declares = attributes.includes('xmlns');
  const key = declares ? `${name} ${attributes}` : name;
  const known = context.names.get(key);
  if (known !== undefined) return known;
  const namespaces = declares ? new Map(context.namespaces) : context.namespaces;
  if (declares) declareNamespaces(attributes, namespaces);
  const canonical = canonicalName(name, namespaces, context.family);
  if (context.names.size < mostNames && key.length < 1_000) context.names.set(key, canonical);
  return canonical;
}

const mostNames = 1_000;
