import { parseDate } from '../../dates/parse-date.ts';
import { plainLine, plainText, plainTextFromText } from '../../text/plain-text.ts';
import type { DocumentLinks, Entry } from '../item.ts';
import { parseJsonText } from './json-text.ts';
import { LazyEntry } from './lazy-entry.ts';
import { webAddress } from './urls.ts';

/** What a JSON Feed says, before its entries are read. */
interface JsonFeed {
  readonly title: string;
  readonly link: string | null;
  readonly language: string | null;
  readonly items: readonly unknown[];
  readonly links: DocumentLinks;
  /** False where the document was cut off. */
  readonly complete: boolean;
}

/** Reads a JSON Feed 1.0 or 1.1 (jsonfeed.org); null when the text is JSON of another kind. Throws on broken JSON. */
export function parseJsonFeed(text: string, base: string): JsonFeed | null {
  const { value: document, complete } = parseJsonText(text);
  if (!isRecord(document)) return null;
  const { items = [] } = document;
  const claims = 'items' in document || textIn(document, 'version').includes('jsonfeed.org');
  if (!claims || !Array.isArray(items)) return null;
  return {
    title: plainLine(textIn(document, 'title')),
    link: webAddress(textIn(document, 'home_page_url'), base),
    language: textIn(document, 'language') || null,
    items,
    links: {
      self: webAddress(textIn(document, 'feed_url'), base),
      next: webAddress(textIn(document, 'next_url'), base),
      movedTo: null,
    },
    complete,
  };
}

/** Reads one item of a JSON Feed; null when it is not an object. */
export function parseJsonItem(item: unknown, base: string): Entry | null {
  if (!isRecord(item)) return null;
  const id = typeof item.id === 'number' ? String(item.id) : textIn(item, 'id');
  const authors = [item.author, ...(Array.isArray(item.authors) ? item.authors : [])];
  const names = authors.map((author) => (isRecord(author) ? plainLine(textIn(author, 'name')) : '')).filter(Boolean);
  const short = {
    guid: id === '' ? null : id,
    link: webAddress(textIn(item, 'url'), base) ?? webAddress(textIn(item, 'external_url'), base) ?? webAddress(id, id),
    title: plainLine(textIn(item, 'title')),
    authors: [...new Set(names)],
    published: parseDate(textIn(item, 'date_published')),
    updated: parseDate(textIn(item, 'date_modified')),
  };
  return new LazyEntry(short, () => {
    const html = textIn(item, 'content_html');
    const content = html === '' ? plainTextFromText(textIn(item, 'content_text')) : plainText(html);
    return { summary: plainText(textIn(item, 'summary')), content };
  });
}

function textIn(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
