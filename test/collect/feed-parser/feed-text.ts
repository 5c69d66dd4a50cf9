import { parseFeed } from '../../../shared/collect/feed-parser/parse-feed.ts';
import type { FeedDocument } from '../../../shared/collect/item.ts';

export const url = 'https://news.example.org/feeds/main.xml';

/** A document's text as read from that address; entries whose hash was seen are left out. */
export function read(text: string, seen?: ReadonlySet<string>): FeedDocument {
  return parseFeed(Buffer.from(text), { url, ...(seen && { seen }) });
}

export function rss(items: string, attributes = 'version="2.0"'): string {
  return `<rss ${attributes}><channel><title>Example</title><link>https://news.example.org/</link>${items}</channel></rss>`;
}

/** The first entry. Throws where there is none. */
export function firstOf(text: string) {
  const [entry] = read(text).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

export const plainItem = '<item><title>Talks resume</title><link>https://news.example.org/1</link></item>';
