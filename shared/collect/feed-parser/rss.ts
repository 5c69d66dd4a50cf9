import { parseDate } from '../../dates/parse-date.ts';
import { elementAliases } from './element-aliases.ts';
import type { OpenEntry, ParsedEntry } from './entry-elements.ts';
import { dateOf, isNested, openEntry, personName, textsOf } from './entry-elements.ts';
import type { Context, Fields } from './fields.ts';
import { addressIn, allOf, attributeIn, firstOf, innerFields, isSame, plainOf, writtenIn } from './fields.ts';
import type { Texts } from './lazy-entry.ts';
import type { SourcePart } from './source.ts';
import { absoluteId, innerBase, webAddress } from './urls.ts';
import type { Element } from './xml-elements.ts';
import { attribute } from './xml-elements.ts';

/**
 * Reads an item of RSS 0.9x, 1.0 (RDF) or 2.0, or of CDF, with the Dublin Core, content, media, itunes and Atom
 * elements that feeds mix in.
 * @param piece from its start tag to its end tag
 * @param complete false when it was cut off: then only its finished children count
 * @param faults takes what could not be read
 */
export function parseRssItem(piece: SourcePart, complete: boolean, context: Context, faults: Set<string>): ParsedEntry {
  const item = openEntry(piece, complete, context);
  const updated = dateOf(item, elementAliases.rssUpdated, faults) ?? parseDate(attributeOf(item, 'lastmod') ?? '');
  const own = linkOf(item);
  const guid = guidOf(item, own);
  const link = own ?? (guid?.permanent === true ? webAddress(guid.value, item.context.base) : null);
  return {
    nested: isNested(item),
    xml: {
      title: [titleOf(item)],
      link: link === null ? undefined : [link],
      guid: guid === null ? undefined : [guid.value],
    },
    authors: authorsOf(item),
    published: dateOf(item, elementAliases.rssPublished, faults) ?? dateOf(item, elementAliases.rssOtherDate, faults),
    updated,
    texts: (item.fields.aliases & textRoles) === 0 ? null : () => rssTexts(item),
  };
}

const textRoles = elementAliases.rssSummary.bit | elementAliases.rssContent.bit | elementAliases.rssFallback.bit;

function rssTexts(item: OpenEntry): Texts {
  const [summary = '', more = ''] = textsOf(item, elementAliases.rssSummary);
  const fallback = summary === '' ? (textsOf(item, elementAliases.rssFallback)[0] ?? '') : '';
  return { summary: summary || fallback, content: longest(textsOf(item, elementAliases.rssContent)) ?? more };
}

/** Where an item has its text for several readers, the full one. */
function longest(texts: readonly string[]): string | undefined {
  return texts.length < 2 ? texts[0] : [...texts].sort((one, other) => other.length - one.length)[0];
}

function titleOf(item: OpenEntry): string {
  const own = firstOf(item.fields, elementAliases.title);
  if (own !== null) return plainOf(item.fields, own, item.context, true);
  const group = firstOf(item.fields, elementAliases.media);
  if (group === null) return '';
  const inner = innerFields(item.fields, group, item.context);
  const title = firstOf(inner, elementAliases.mediaTitle);
  return title === null ? '' : plainOf(inner, title, item.context, true);
}

interface Guid {
  readonly value: string;
  /** Whether it may serve as the address of the page (RSS 2.0: unless isPermaLink is false). */
  readonly permanent: boolean;
}

function guidOf(item: OpenEntry, link: string | null): Guid | null {
  const element = firstOf(item.fields, elementAliases.rssId);
  if (element === null) {
    const about = attributeOf(item, 'about');
    return about === null ? null : { value: absoluteId(about, item.context.base), permanent: true };
  }
  // Mostly it is the link once more.
  const same = link !== null && isSame(item.fields, element, link);
  const value = same ? link : writtenIn(item.fields, element, item.context);
  if (value === '') return null;
  if (same) return { value, permanent: true };
  const permanent =
    element.attributes === '' || attribute(element.attributes, 'isPermaLink')?.trim().toLowerCase() !== 'false';
  return { value: permanent ? absoluteId(value, item.context.base) : value, permanent };
}

/** The link element's text, or its href as in Atom, or the proxy's original (FeedBurner); null when none is an address. */
function linkOf(item: OpenEntry): string | null {
  const { fields, context } = item;
  for (const element of linkElements(item.fields)) {
    if (element.attributes === '') {
      const link = addressIn(fields, element, context);
      if (link !== null) return originalOf(item, link);
      continue;
    }
    const rel = attribute(element.attributes, 'rel')?.toLowerCase() ?? 'alternate';
    const written = writtenIn(fields, element, context) || attributeIn(element.attributes, 'href', context);
    if (rel !== 'alternate') continue;
    const base = innerBase(attribute(element.attributes, 'xml:base'), context.base);
    const link = webAddress(written, base);
    if (link !== null) return originalOf(item, link);
  }
  return webAddress(attributeOf(item, 'href'), context.base);
}

function linkElements(fields: Fields): readonly Element[] {
  const links = allOf(fields, elementAliases.link);
  return links.length > 0 ? links : allOf(fields, elementAliases.atomLink);
}

function originalOf({ fields, context }: OpenEntry, link: string): string {
  const original = firstOf(fields, elementAliases.originalLink);
  if (original === null || !/^https?:\/\/(?:feedproxy|feeds|rss)\./i.test(link)) return link;
  return webAddress(writtenIn(fields, original, context), context.base) ?? link;
}

function authorsOf({ fields, context }: OpenEntry): readonly string[] {
  const elements = allOf(fields, elementAliases.rssAuthor);
  if (elements.length === 0) return nobody;
  const names: string[] = [];
  for (const name of elementAliases.rssAuthor.names) {
    for (const element of elements) {
      if (element.name.canonical !== name) continue;
      const inner =
        fields.text.startsWith('<', element.from) || name === 'atom:author'
          ? innerFields(fields, element, context)
          : null;
      const named = inner === null ? null : firstOf(inner, elementAliases.rssPerson);
      names.push(
        personName(
          inner !== null && named !== null ? writtenIn(inner, named, context) : writtenIn(fields, element, context),
        ),
      );
    }
  }
  return names.length === 1 && names[0] !== '' ? names : [...new Set(names)].filter(Boolean);
}

const nobody: readonly string[] = [];

/** An attribute of the item's own tag in either case: RDF's "about", CDF's "HREF" and "LASTMOD". */
function attributeOf({ attributes, context }: OpenEntry, name: string): string | null {
  if (attributes === '') return null;
  return attributeIn(attributes, name, context) ?? attributeIn(attributes, name.toUpperCase(), context);
}
