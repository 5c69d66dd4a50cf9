import { readDate } from './dates.ts';
import type { Element } from './element.ts';
import { attribute } from './element.ts';
import type { OpenEntry, ReadEntry } from './entry.ts';
import { dateOf, isNested, openEntry, personName, textsOf } from './entry.ts';
import type { Context, Fields } from './fields.ts';
import { allOf, attributeIn, firstOf, innerFields, plainOf, writtenIn } from './fields.ts';
import type { ShapedItem } from './interpreter.ts';
import { absoluteId, innerBase, webAddress } from './links.ts';

/**
 * Reads an item of RSS 0.9x, 1.0 (RDF) or 2.0, or of CDF, with the Dublin Core, content, media, itunes and Atom
 * elements that feeds mix in.
 * @param text the item from its start tag to its end tag
 * @param complete false when it was cut off: then only its finished children count
 * @param faults takes what could not be read
 */
export function readRssItem(text: string, complete: boolean, context: Context, faults: Set<string>): ReadEntry {
  const item = openEntry(text, complete, context);
  const [summary = '', more = ''] = textsOf(item, summaryNames);
  const content = textsOf(item, contentNames)[0] ?? more;
  const fallback = summary === '' ? textsOf(item, ['atom:summary', 'media:description', 'itunes:subtitle'])[0] : '';
  const published = dateOf(item, publishedNames, faults) ?? dateOf(item, otherDateNames, faults);
  const updated = dateOf(item, updatedNames, faults) ?? readDate(attributeOf(item, 'lastmod') ?? '');
  const guid = guidOf(item);
  const link = linkOf(item) ?? (guid?.permanent === true ? webAddress(guid.value, item.context.base) : null);
  const shaped: ShapedItem = {
    title: [titleOf(item)],
    ...(link !== null && { link: [link] }),
    ...(guid !== null && { guid: [guid.value] }),
  };
  return {
    nested: isNested(item),
    shaped,
    held: { summary: summary || (fallback ?? ''), content, authors: authorsOf(item), published, updated },
  };
}

const summaryNames = ['description', 'summary', 'dc:description', 'itunes:summary', 'abstract'];
const contentNames = ['content:encoded', 'fullitem', 'body', 'xhtml:body', 'xhtml:div', 'atom:content', 'content'];
const publishedNames = ['pubdate', 'published', 'issued', 'dcterms:issued', 'dcterms:available', 'atom:published'];
const otherDateNames = ['dc:date', 'date', 'created', 'dcterms:created'];
const authorNames = ['author', 'dc:creator', 'dc:author', 'itunes:author', 'atom:author'];
const updatedNames = ['updated', 'modified', 'dcterms:modified', 'atom:updated', 'lastbuilddate'];

function titleOf(item: OpenEntry): string {
  const own = firstOf(item.fields, ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title']);
  if (own !== null) return plainOf(item.fields, own, item.context, true);
  const group = firstOf(item.fields, ['media:group', 'media:content']);
  if (group === null) return '';
  const inner = innerFields(item.fields, group, item.context);
  const title = firstOf(inner, ['media:title']);
  return title === null ? '' : plainOf(inner, title, item.context, true);
}

interface Guid {
  readonly value: string;
  /** Whether it may serve as the address of the page (RSS 2.0: unless isPermaLink is false). */
  readonly permanent: boolean;
}

function guidOf(item: OpenEntry): Guid | null {
  const element = firstOf(item.fields, ['guid', 'id', 'atom:id']);
  if (element === null) {
    const about = attributeOf(item, 'about');
    return about === null ? null : { value: absoluteId(about, item.context.base), permanent: true };
  }
  const value = writtenIn(item.fields, element, item.context);
  if (value === '') return null;
  const permanent = attribute(element.attributes, 'isPermaLink')?.trim().toLowerCase() !== 'false';
  return { value: permanent ? absoluteId(value, item.context.base) : value, permanent };
}

/** The link element's text, or its href as in Atom, or the proxy's original (FeedBurner); null when none is an address. */
function linkOf(item: OpenEntry): string | null {
  const { fields, context } = item;
  for (const element of linkElements(item.fields)) {
    if (element.attributes === '') {
      const link = webAddress(writtenIn(fields, element, context), context.base);
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

function linkElements(fields: Fields): Element[] {
  const links = allOf(fields, ['link']);
  return links.length > 0 ? links : allOf(fields, ['atom:link']);
}

function originalOf({ fields, context }: OpenEntry, link: string): string {
  const original = firstOf(fields, ['feedburner:origlink']);
  if (original === null || !/^https?:\/\/(?:feedproxy|feeds|rss)\./i.test(link)) return link;
  return webAddress(writtenIn(fields, original, context), context.base) ?? link;
}

function authorsOf({ fields, context }: OpenEntry): string[] {
  const names: string[] = [];
  for (const name of authorNames) {
    for (const element of fields.children) {
      if (element.name !== name) continue;
      const inner =
        fields.text.startsWith('<', element.from) || name === 'atom:author'
          ? innerFields(fields, element, context)
          : null;
      const named = inner === null ? null : firstOf(inner, ['name', 'atom:name']);
      names.push(
        personName(
          inner !== null && named !== null ? writtenIn(inner, named, context) : writtenIn(fields, element, context),
        ),
      );
    }
  }
  return names.length === 0 ? names : [...new Set(names)].filter(Boolean);
}

/** An attribute of the item's own tag in either case: RDF's "about", CDF's "HREF" and "LASTMOD". */
function attributeOf({ attributes, context }: OpenEntry, name: string): string | null {
  if (attributes === '') return null;
  return attributeIn(attributes, name, context) ?? attributeIn(attributes, name.toUpperCase(), context);
}
