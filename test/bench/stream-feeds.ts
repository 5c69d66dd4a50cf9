import { fresh, type Served } from './feed-bodies.ts';

/** An entry as it stood in a feed. */
export interface StreamRow {
  readonly feed: string;
  readonly link: string;
  readonly title: string;
  readonly description: string | null;
  readonly published: string;
}

/** Renders recorded entries to RSS 2.0 as they would have been served, the latest 40 of each feed, newest first. */
export function feedsOfStream(rows: readonly StreamRow[]): Served[] {
  const byFeed = new Map<string, StreamRow[]>();
  for (const row of rows) byFeed.set(row.feed, [...(byFeed.get(row.feed) ?? []), row]);
  return [...byFeed].flatMap(([name, list]) => {
    const latest = list.slice(-42).toReversed();
    const count = Math.min(40, latest.length - 2);
    if (count < 10) return [];
    const body = (from: number): Buffer => Buffer.from(render(name, latest.slice(from, from + count)));
    return [{ name, contentType: 'application/rss+xml; charset=utf-8', first: body(fresh(count)), second: body(0) }];
  });
}

function render(name: string, rows: readonly StreamRow[]): string {
  const items = rows.map(
    ({ link, title, description, published }) => `<item>
<title>${escaped(title)}</title>
<link>${escaped(link)}</link>
<guid isPermaLink="true">${escaped(link)}</guid>
<pubDate>${new Date(published).toUTCString()}</pubDate>
<description><![CDATA[${(description ?? '').replaceAll(']]>', '')}]]></description>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${escaped(name)}</title><link>${escaped(name)}</link>
${items.join('\n')}
</channel></rss>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
