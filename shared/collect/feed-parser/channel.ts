import type { LazyDecoder } from '../../text/encoding/lazy-decoder.ts';
import type { DocumentLinks } from '../item.ts';
import { alternateLinks } from './atom.ts';
import { documentLinks } from './document-links.ts';
import { elementAliases } from './element-aliases.ts';
import { ElementNames } from './element-names.ts';
import type { EntryScan } from './entry-scanner.ts';
import { feedRoots } from './entry-scanner.ts';
import type { Context, Fields } from './fields.ts';
import { allOf, attributeIn, fieldsIn, firstOf, plainOf, writtenIn } from './fields.ts';
import type { Namespaces } from './namespaces.ts';
import { declareNamespaces } from './namespaces.ts';
import type { XmlFeed } from './rss-parser-adapter.ts';
import { innerBase, webAddress } from './urls.ts';
import type { Element } from './xml-elements.ts';
import { attribute, childrenOf } from './xml-elements.ts';

/** What stands around the entries: the feed's own fields for rss-parser, and what its entries inherit. */
interface Channel {
  readonly xml: XmlFeed;
  readonly language: string | null;
  readonly context: Context;
  readonly links: DocumentLinks;
}

/**
 * Reads the feed's own elements.
 * @param text the document without its entries
 * @param url address of the document
 */
export function parseChannel(text: string, scan: EntryScan, url: string, decode: LazyDecoder): Channel {
  const namespaces: Namespaces = new Map();
  let context: Context = {
    family: scan.family,
    decode,
    namespaces,
    entities: declaredEntities(text, decode),
    names: new ElementNames(namespaces, scan.family),
    base: url,
  };
  let fields: Fields = { text: '', children: [], aliases: 0 };
  let language: string | null = null;
  const open = ({ name, attributes }: Element): void => {
    declareNamespaces(attributes, namespaces);
    // What the root is named in is the feed's own vocabulary, whatever address it is given: many are wrong.
    if (!name.written.includes(':')) namespaces.delete('');
    const base = innerBase(attribute(attributes, 'xml:base'), context.base);
    context = { ...context, names: new ElementNames(namespaces, scan.family), base };
    language = attribute(attributes, 'xml:lang') ?? language;
  };
  const openRoots = (start: number): void => {
    const around = childrenOf(text, start, text.length, new ElementNames(new Map(), scan.family));
    for (const root of around) {
      if (fields.children.length > 0 || !feedRoots.has(localName(root.name.written))) continue;
      open(root);
      const inside = text.slice(root.from, root.complete ? root.to : text.length);
      fields = fieldsIn(inside, 0, inside.length, context);
      const channel = localName(root.name.written) === 'channel' ? null : firstOf(fields, elementAliases.channel);
      if (channel === null) continue;
      open(channel);
      fields = fieldsIn(inside, channel.from, channel.complete ? channel.to : inside.length, context);
    }
  };
  openRoots(0);
  // The root lies within something else: a page around it, or output of a failing script.
  if (fields.children.length === 0) openRoots(Math.max(0, text.search(rootPattern)));
  const xml = xmlFeedOf(fields, context);
  const link = xml.link?.[0];
  // A relative link in an RSS feed that another host serves is relative to the site, not to that host.
  const site = scan.family === 'rss' && context.base === url && typeof link === 'string' ? link : context.base;
  return { xml, language, context: { ...context, base: site }, links: documentLinks(fields, context) };
}

function xmlFeedOf(fields: Fields, context: Context): XmlFeed {
  const title = firstOf(fields, elementAliases.title);
  const language = firstOf(fields, elementAliases.language);
  const links = context.family === 'atom' ? alternateLinks(fields, context) : channelLinks(fields, context);
  return {
    ...(title !== null && { title: [plainOf(fields, title, context, true)] }),
    ...(language !== null && { language: [writtenIn(fields, language, context)] }),
    ...(links.length > 0 && { link: links }),
  };
}

function channelLinks(fields: Fields, context: Context): string[] {
  return allOf(fields, elementAliases.link).flatMap((element) => {
    const written = writtenIn(fields, element, context) || attributeIn(element.attributes, 'href', context);
    return webAddress(written, context.base) ?? [];
  });
}

const rootPattern = /<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)[\s>]/i;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

// Declarations in larger number than these are an entity bomb's, not a feed's.
const mostEntities = 300;

/** Entities that the document type declares, as ASCII; those built from others stay unread. */
function declaredEntities(text: string, decode: LazyDecoder): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const at = text.search(/<!DOCTYPE/i);
  if (at === -1) return found;
  const subset = decode(text.slice(at, at + 65_536));
  const declaration = /<!ENTITY\s+([\w.-]{1,60})\s+("[^"<]{0,1000}"|'[^'<]{0,1000}')\s*>/g;
  for (const [, name = '', quoted = ''] of subset.matchAll(declaration)) {
    const value = quoted.slice(1, -1);
    if (/&(?!#)/.test(value) || found.size === mostEntities) continue;
    found.set(
      name,
      value.replace(/[^ -~\s]/gu, (mark) => `&#${mark.codePointAt(0)};`),
    );
  }
  return found;
}
