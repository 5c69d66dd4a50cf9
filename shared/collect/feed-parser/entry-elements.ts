import { parseFixedLayoutDate } from '../../dates/fixed-layout-date.ts';
import { parseDate } from '../../dates/parse-date.ts';
import { plainLine } from '../../text/plain-text.ts';
import { type ElementAliases, elementAliases } from './element-aliases.ts';
import { ElementNames, endOfName } from './element-names.ts';
import type { Context, Fields } from './fields.ts';
import { allOf, fieldsIn, plainOf, writtenIn } from './fields.ts';
import type { Texts } from './lazy-entry.ts';
import { declareNamespaces } from './namespaces.ts';
import type { XmlItem } from './rss-parser-adapter.ts';
import type { SourcePart } from './source.ts';
import { innerBase } from './urls.ts';
import { attribute } from './xml-elements.ts';

/** An entry: the short fields for rss-parser, and what goes around it. */
export interface ParsedEntry {
  /** Another entry begins inside: this one's end tag is missing. */
  readonly nested: boolean;
  readonly xml: XmlItem;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  /** Reads the long texts, which go around rss-parser; null when the entry has none. */
  readonly texts: (() => Texts) | null;
}

/** An entry's start tag and children. */
export interface OpenEntry {
  readonly attributes: string;
  readonly fields: Fields;
  /** The document's context with the entry's own base and namespaces. */
  readonly context: Context;
}

/** Opens an entry that lies in `piece` from its start tag to its end tag, unless it is not complete. */
export function openEntry({ text, from, to, search }: SourcePart, complete: boolean, context: Context): OpenEntry {
  const nameEnd = endOfName(text, from + 1);
  const tagEnd = text.charCodeAt(nameEnd) === 0x3e ? nameEnd : search.endOfTag(nameEnd, to);
  const attributes = tagEnd === -1 || tagEnd === nameEnd ? '' : text.slice(nameEnd, tagEnd);
  const own = attributes === '' ? context : entryContext(attributes, context);
  const start = tagEnd === -1 ? to : tagEnd + 1;
  return { attributes, context: own, fields: fieldsIn(text, start, to, own, !complete, search) };
}

/** Whether an entry holds another. */
export function isNested({ fields }: OpenEntry): boolean {
  return (fields.aliases & elementAliases.entry.bit) !== 0;
}

/** The latest written of several date elements that can be read: later ones overrule (as Python's feedparser has it). */
export function dateOf({ fields, context }: OpenEntry, aliases: ElementAliases, faults: Set<string>): string | null {
  if ((fields.aliases & aliases.bit) === 0) return null;
  for (let index = fields.children.length - 1; index >= 0; index -= 1) {
    const element = fields.children[index];
    if (element === undefined || (element.name.aliases & aliases.bit) === 0) continue;
    const quick = parseFixedLayoutDate(fields.text.slice(element.from, element.to));
    if (quick !== null) return quick;
    const value = writtenIn(fields, element, context);
    const date = parseDate(value);
    if (date !== null) return date;
    if (value !== '') faults.add(`a date that cannot be read: "${value.slice(0, 60)}"`);
  }
  return null;
}

/** Plain texts of the elements of these names in document order, repeated ones once. */
export function textsOf({ fields, context }: OpenEntry, aliases: ElementAliases): string[] {
  const texts = allOf(fields, aliases).map((element) => plainOf(fields, element, context, false));
  return texts.length < 2 ? texts.filter(Boolean) : [...new Set(texts)].filter(Boolean);
}

/** A person's name from "Name", "mail (Name)" or "Name <mail>"; a bare address stays. */
export function personName(written: string): string {
  if (simpleName.test(written)) return written;
  const found =
    /^\s*[^\s@()]{1,100}@[^\s()]{1,200}\s*\(([^)]{1,200})\)\s*$/.exec(written) ??
    /^([^<@]{1,200})<[^<>]*@[^<>]*>\s*$/.exec(written);
  return plainLine(found?.[1] ?? written);
}

function entryContext(attributes: string, context: Context): Context {
  const base = attributes.includes('base') ? attribute(attributes, 'xml:base') : null;
  const declares = attributes.includes('xmlns');
  if (base === null && !declares) return context;
  const namespaces = declares ? new Map(context.namespaces) : context.namespaces;
  if (declares) declareNamespaces(attributes, namespaces);
  const names = declares ? new ElementNames(namespaces, context.family) : context.names;
  return { ...context, namespaces, names, base: innerBase(base, context.base) };
}

const simpleName = /^[A-Za-z'.-]+(?: [A-Za-z'.-]+)*$/;
