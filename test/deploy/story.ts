import type { Served } from '../fakes/news-server.ts';

/** What the two outlets of the deploy check publish: one event on the talks, told by both, and other news. */
export interface Story {
  readonly feeds: readonly string[];
  readonly pages: Map<string, Served>;
  readonly published: Date;
  /** What alert and page must quote word for word. */
  readonly sentence: string;
}

export const otherHeadline = 'Rovers win the cup final on penalties';

const dayName = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** The story as published then at `url`. `edition` changes the feeds' bytes, not their news. */
export function storyAt(published: Date, url: string, edition = 1): Story {
  const day = dayName.format(published);
  const sentence = `Ukrainian and Russian envoys met in Geneva on ${day} for a second day of talks on a ceasefire, brokered by the United States.`;
  const first = {
    path: '/courier/envoys-meet-in-geneva',
    headline: 'Ukraine and Russia envoys hold second day of ceasefire talks in Geneva',
    paragraphs: [
      sentence,
      'US special envoy Steve Witkoff chaired the session with Rustem Umerov, who leads the Ukrainian delegation, and Kirill Dmitriev of Russia.',
      '"We discussed the terms of a ceasefire and security guarantees for Ukraine," Umerov told reporters after the meeting with the Russian side.',
      'The delegations agreed to go on with the peace negotiations next week, the Swiss foreign ministry said.',
    ],
  };
  const second = {
    path: '/gazette/geneva-round',
    headline: 'Witkoff, Umerov and Dmitriev meet in Geneva over ceasefire in Ukraine',
    paragraphs: [
      `The peace negotiations between Ukraine and Russia went into their second day in Geneva on ${day}.`,
      'Umerov and Dmitriev sat at one table with the American envoy Witkoff to work on the text of a ceasefire, a Swiss diplomat said.',
      'Washington wants the war to end with an agreement that both Kyiv and Moscow can sign.',
    ],
  };
  const other = {
    path: '/gazette/cup-final',
    headline: otherHeadline,
    paragraphs: ['The goalkeeper saved twice before forty thousand spectators, and the town celebrated until morning.'],
  };
  const pages = new Map<string, Served>([
    ['/courier/rss.xml', feed('The Courier', [first], url, published, edition)],
    ['/gazette/rss.xml', feed('The Gazette', [second, other], url, published, edition)],
    ...[first, second, other].map((article): [string, Served] => [article.path, page(article, published)]),
  ]);
  return { feeds: [`${url}/courier/rss.xml`, `${url}/gazette/rss.xml`], pages, published, sentence };
}

interface StoryArticle {
  readonly path: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

function feed(name: string, articles: readonly StoryArticle[], url: string, published: Date, edition: number): Served {
  const items = articles.map(
    ({ path, headline, paragraphs }) =>
      `<item><title>${headline}</title><link>${url}${path}</link><guid>${url}${path}</guid><pubDate>${published.toUTCString()}</pubDate><description>${paragraphs[0]}</description></item>`,
  );
  return {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${name}</title><link>${url}/</link><description>Edition ${edition}</description><language>en</language>${items.join('')}</channel></rss>`,
  };
}

function page({ headline, paragraphs }: StoryArticle, published: Date): Served {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="article:published_time" content="${published.toISOString()}"></head><body><main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
  };
}
