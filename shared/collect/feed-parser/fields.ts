import type { LazyDecoder } from '../../text/encoding/lazy-decoder.ts';
import type { DeclaredEntities } from '../../text/entities.ts';
import { decodeHtmlText, decodeXmlText } from '../../text/entities.ts';
import type { ForwardSearch } from '../../text/forward-search.ts';
import { cdata, cdataEnd } from '../../text/forward-search.ts';
import { oneLine, plainText, plainTextFromRaw, plainTextFromText } from '../../text/plain-text.ts';
import type { ElementAliases } from './element-aliases.ts';
import type { ElementNames } from './element-names.ts';
import type { Namespaces, Vocabulary } from './namespaces.ts';
import { simpleValue } from './simple-value.ts';
import { isUsualAddress, webAddress } from './urls.ts';
import type { Element } from './xml-elements.ts';
import { attribute, childrenOf, isNameStart } from './xml-elements.ts';

/** What a document says once for all its entries. */
export interface Context {
  readonly family: Vocabulary;
  readonly decode: LazyDecoder;
  readonly namespaces: Namespaces;
  readonly entities: DeclaredEntities;
  readonly names: ElementNames;
  /** Absolute address that relative ones are resolved against. */
  readonly base: string;
}

/** The children of one element in order, still in the document's encoding. */
export interface Fields {
  readonly text: string;
  readonly children: readonly Element[];
  /** What the children may be, as a set of bits. */
  readonly aliases: number;
}

/**
 * Collects the children that lie in the text from `start` to `stop`.
 * @param whole leaves out those without an end
 */
export function fieldsIn(
  text: string,
  start: number,
  stop: number,
  context: Context,
  whole = false,
  search?: ForwardSearch,
): Fields {
  let children = childrenOf(text, start, stop, context.names, search);
  if (whole) children = children.filter(({ complete }) => complete);
  let found = 0;
  for (const { name } of children) found |= name.aliases;
  return { text, children, aliases: found };
}

/** The children of a child. */
export function innerFields(fields: Fields, element: Element, context: Context): Fields {
  const inside = fields.text.slice(element.from, element.to);
  return fieldsIn(inside, 0, inside.length, context);
}

/** First element of the best of the names that is present. */
export function firstOf(fields: Fields, aliases: ElementAliases): Element | null {
  if ((fields.aliases & aliases.bit) === 0) return null;
  for (const name of aliases.names) {
    for (const child of fields.children) if (child.name.canonical === name) return child;
  }
  return null;
}

/** All elements of these names, in document order. */
export function allOf(fields: Fields, aliases: ElementAliases): readonly Element[] {
  if ((fields.aliases & aliases.bit) === 0) return none;
  return fields.children.filter((child) => (child.name.aliases & aliases.bit) !== 0);
}

const none: readonly Element[] = [];

/** Inside of an element as a short value: entities read, trimmed. For dates, links, names. */
export function writtenIn(fields: Fields, element: Element, context: Context): string {
  const to = Math.min(element.to, element.from + longestValue);
  const simple = simpleValue(fields.text, element.from, to, null);
  if (simple !== null) return simple;
  const inside = htmlOf(fields.text, element.from, to, context);
  return decodeHtmlText(context.decode(inside)).trim();
}

/** Whether the inside of an element is just this text. */
export function isSame({ text }: Fields, { from, to }: Element, expected: string): boolean {
  return to - from === expected.length && text.slice(from, to) === expected;
}

/** Inside of an element as an absolute address; null when it is empty or not an address. */
export function addressIn(fields: Fields, element: Element, context: Context, base = context.base): string | null {
  const raw = fields.text.slice(element.from, element.to);
  return isUsualAddress(raw) ? raw : webAddress(writtenIn(fields, element, context), base);
}

/** An attribute's value, entities read; null when absent. */
export function attributeIn(attributes: string, name: string, context: Context): string | null {
  const value = attribute(attributes, name);
  return value === null ? null : decodeHtmlText(context.decode(value));
}

/** Plain text of an Atom text construct or an RSS text by its declared type (RFC 4287 3.1; Atom 0.3 `mode`). */
export function plainOf(fields: Fields, element: Element, context: Context, line: boolean): string {
  const { attributes, from, to } = element;
  // Only with a slash in its type, or a mode, can it be other than text.
  if (attributes === '' || !(attributes.includes('/') || attributes.includes('mode'))) {
    const simple = simpleValue(fields.text, from, to, context.decode);
    if (simple !== null) return simple;
  }
  const type = attributes === '' ? '' : (attribute(attributes, 'type')?.toLowerCase() ?? '');
  const mode = attributes === '' ? '' : (attribute(attributes, 'mode')?.toLowerCase() ?? '');
  if (mode === 'base64' || isBinary(type)) {
    const bytes = Buffer.from(htmlOf(fields.text, from, to, context), 'base64').toString('utf8');
    const plain = type === 'text/plain' ? plainTextFromText(bytes) : plainText(bytes);
    return line ? oneLine(plain) : plain;
  }
  const html = htmlOf(fields.text, from, to, context);
  const isText =
    context.family === 'atom' && mode !== 'xml' && (type === '' || type === 'text' || type === 'text/plain');
  const isPlain = isText && !isMarkup(fields.text, fields.text.indexOf('<', from), to);
  const plain = isPlain ? plainTextFromText(context.decode(html)) : plainTextFromRaw(html, context.decode);
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
