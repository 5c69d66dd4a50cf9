import { readDate } from './dates.ts';
import { attribute, endOfName, endOfTag } from './element.ts';
import type { Context, Fields } from './fields.ts';
import { allOf, plainOf, readFields, writtenIn } from './fields.ts';
import type { ShapedItem } from './interpreter.ts';
import { innerBase } from './links.ts';
import { declareNamespaces } from './namespaces.ts';
import { plainLine } from './text.ts';

/** An entry read: the short fields in the shape rss-parser takes, and what is held out of it. */
export interface ReadEntry {
  /** Another entry begins inside: this one's end tag is missing. */
  readonly nested: boolean;
  readonly shaped: ShapedItem;
  readonly held: Held;
}

/** What goes around rss-parser: long texts, and what it would lose. */
export interface Held {
  readonly summary: string;
  readonly content: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
}

/** An entry's start tag and children. */
export interface OpenEntry {
  readonly attributes: string;
  readonly fields: Fields;
  /** The document's context with the entry's own base and namespaces. */
  readonly context: Context;
}

/** Opens an entry. @param text from its start tag to its end tag; @param complete false when it was cut off. */
export function openEntry(text: string, complete: boolean, context: Context): OpenEntry {
  const nameEnd = endOfName(text, 1);
  const tagEnd = endOfTag(text, nameEnd);
  const attributes = tagEnd === -1 ? '' : text.slice(nameEnd, tagEnd);
  const own = entryContext(attributes, context);
  const start = tagEnd === -1 ? text.length : tagEnd + 1;
  return { attributes, context: own, fields: readFields(text, start, own, !complete) };
}

/** Whether an entry holds another. */
export function isNested({ fields }: OpenEntry): boolean {
  return fields.children.some(({ name }) => name === 'item' || name === 'entry');
}

/** The latest written of several date elements that can be read: later ones overrule (as Python's feedparser has it). */
export function dateOf({ fields, context }: OpenEntry, names: readonly string[], faults: Set<string>): string | null {
  for (let index = fields.children.length - 1; index >= 0; index -= 1) {
    const element = fields.children[index];
    if (element === undefined || !names.includes(element.name)) continue;
    const value = writtenIn(fields, element, context);
    const date = readDate(value);
    if (date !== null) return date;
    if (value !== '') faults.add(`a date that cannot be read: "${value.slice(0, 60)}"`);
  }
  return null;
}

/** Plain texts of the elements of these names in document order, repeated ones once. */
export function textsOf({ fields, context }: OpenEntry, names: readonly string[]): string[] {
  const texts = allOf(fields, names).map((element) => plainOf(fields, element, context, false));
  return texts.length < 2 ? texts.filter(Boolean) : [...new Set(texts)].filter(Boolean);
}

/** A person's name from "Name", "mail (Name)" or "Name <mail>"; a bare address stays. */
export function personName(written: string): string {
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
  const names = declares ? new Map<string, string>() : context.names;
  return { ...context, namespaces, names, base: innerBase(base, context.base) };
}
