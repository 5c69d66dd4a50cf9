import { elementAliases } from './element-aliases.ts';
import type { OpenEntry, ParsedEntry } from './entry-elements.ts';
import { dateOf, isNested, openEntry, personName } from './entry-elements.ts';
import type { Context, Fields } from './fields.ts';
import { allOf, attributeIn, firstOf, innerFields, plainOf, writtenIn } from './fields.ts';
import type { Texts } from './lazy-entry.ts';
import type { XmlLink } from './rss-parser-adapter.ts';
import type { SourcePart } from './source.ts';
import { absoluteId, innerBase, webAddress } from './urls.ts';
import type { Element } from './xml-elements.ts';
import { attribute } from './xml-elements.ts';

/**
 * Reads an entry of Atom 1.0 (RFC 4287) or 0.3.
 * @param piece from its start tag to its end tag
 * @param complete false when it was cut off: then only its finished children count
 * @param faults takes what could not be read
 */
export function parseAtomEntry(
  piece: SourcePart,
  complete: boolean,
  context: Context,
  faults: Set<string>,
): ParsedEntry {
  const entry = openEntry(piece, complete, context);
  const { fields } = entry;
  const own = entry.context;
  const title = firstOf(fields, elementAliases.atomTitle);
  const id = firstOf(fields, elementAliases.atomId);
  return {
    nested: isNested(entry),
    xml: {
      title: [title === null ? '' : plainOf(fields, title, own, true)],
      link: alternateLinks(fields, own),
      id: id === null ? undefined : [absoluteId(writtenIn(fields, id, own), own.base)],
    },
    authors: authorsOf(entry),
    published: dateOf(entry, elementAliases.atomPublished, faults) ?? dateOf(entry, elementAliases.atomCreated, faults),
    updated: dateOf(entry, elementAliases.atomUpdated, faults),
    texts: (fields.aliases & textRoles) === 0 ? null : () => atomTexts(entry),
  };
}

const textRoles = elementAliases.atomSummary.bit | elementAliases.atomContent.bit;

function atomTexts(entry: OpenEntry): Texts {
  const summary = firstOf(entry.fields, elementAliases.atomSummary);
  return {
    summary: summary === null ? '' : plainOf(entry.fields, summary, entry.context, false),
    content: contentOf(entry),
  };
}

/** The link elements as rss-parser takes them: pages first, HTML before other types; files and services left out. */
export function alternateLinks(fields: Fields, context: Context): XmlLink[] {
  const found: { rank: number; link: XmlLink }[] = [];
  for (const element of allOf(fields, elementAliases.link)) {
    const rel = (attribute(element.attributes, 'rel') ?? 'alternate').toLowerCase().replace(/^.*\//, '');
    const type = attribute(element.attributes, 'type')?.toLowerCase() ?? 'text/html';
    const written = attributeIn(element.attributes, 'href', context) ?? writtenIn(fields, element, context);
    const base = innerBase(attribute(element.attributes, 'xml:base'), context.base);
    const href = webAddress(written, base);
    const rank = rel === 'alternate' ? (type.includes('html') ? 0 : 1) : (otherRelations.get(rel) ?? -1);
    if (href !== null && rank !== -1) found.push({ rank, link: { $: { rel, href } } });
  }
  found.sort((a, b) => a.rank - b.rank);
  return found.map(({ link }) => link);
}

// Relations that can stand in for a missing "alternate", best first.
const otherRelations: ReadonlyMap<string, number> = new Map([
  ['canonical', 2],
  ['related', 3],
  ['via', 4],
  ['self', 5],
]);

/** The first content that is text; of a multipart one (Atom 0.3) the last, richest part. */
function contentOf({ fields, context }: OpenEntry): string {
  const list = allOf(fields, elementAliases.atomContent);
  for (const element of list) {
    const text = plainOf(...partOf(fields, element, context), context, false);
    if (text !== '') return text;
  }
  return '';
}

function partOf(fields: Fields, element: Element, context: Context): [Fields, Element] {
  if (!attribute(element.attributes, 'type')?.startsWith('multipart/')) return [fields, element];
  const inner = innerFields(fields, element, context);
  const last = allOf(inner, elementAliases.atomPart).at(-1);
  return last === undefined ? [fields, element] : [inner, last];
}

function authorsOf({ fields, context }: OpenEntry): readonly string[] {
  const names: string[] = [];
  for (const element of allOf(fields, elementAliases.atomAuthor)) {
    const inner = innerFields(fields, element, context);
    const name = firstOf(inner, elementAliases.atomPerson);
    names.push(personName(name === null ? writtenIn(fields, element, context) : writtenIn(inner, name, context)));
  }
  for (const element of allOf(fields, elementAliases.creator))
    names.push(personName(writtenIn(fields, element, context)));
  return names.length === 1 && names[0] !== '' ? names : [...new Set(names)].filter(Boolean);
}
