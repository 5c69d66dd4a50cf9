import type { Web } from '../../shared/services/web.ts';

/** A web that holds one feed, at whatever address it is asked for, of entries published shortly before; no pages. */
export function webOfFeed(entries: readonly { title: string; summary: string }[]): Web {
  const items = entries.map(
    ({ title, summary }, index) =>
      `<item><title>${title}</title><link>https://news.example.org/${index}</link><guid>${index}</guid><pubDate>Mon, 05 Jan 2026 11:40:00 GMT</pubDate><description>${summary}</description></item>`,
  );
  const feed = `<rss version="2.0"><channel><title>News</title><link>https://news.example.org/</link><language>en</language>${items.join('')}</channel></rss>`;
  return {
    allowed: async () => true,
    async get({ url }) {
      const isFeed = url.endsWith('.xml');
      return {
        status: isFeed ? 200 : 404,
        url,
        permanentUrl: url,
        headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
        body: new TextEncoder().encode(isFeed ? feed : ''),
        bodyEnd: 'whole',
      };
    },
  };
}
