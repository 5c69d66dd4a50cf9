import { escapeMarkup } from './escape-markup.ts';
import type { SampleOutlet } from './sample-outlet.ts';
import type { PublishedStory } from './stories.ts';

/** Words around the article, which a reader of pages must leave out. */
const chrome: Readonly<Record<SampleOutlet['language'], readonly [string, string, string]>> = {
  en: ['Home', 'Sign up for our morning newsletter', 'Read also'],
  de: ['Startseite', 'Unser Newsletter am Morgen', 'Lesen Sie auch'],
  ru: ['Главная', 'Подпишитесь на нашу рассылку', 'Читайте также'],
  uk: ['Головна', 'Підпишіться на нашу розсилку', 'Читайте також'],
};

/** The page of a story as it stands at `now` (epoch ms), with what pages have around their text. */
export function pageHtml(
  sample: SampleOutlet,
  story: PublishedStory,
  related: readonly PublishedStory[],
  origin: string,
  now: number,
): string {
  const { outlet, language, behavior } = sample;
  const edited = story.edit !== undefined && Date.parse(story.edit.at) <= now ? story.edit : null;
  const headline = edited?.headline ?? story.headline;
  const paragraphs = [story.lead, ...(edited?.body ?? story.body)];
  const [home, newsletter, also] = chrome[language];
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: story.at,
    dateModified: edited?.at ?? story.at,
    author: { '@type': 'Organization', name: story.wire ?? outlet.name },
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
    mainEntityOfPage: `${origin}${story.path}`,
  };
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="${behavior.charset ?? 'utf-8'}">
<title>${escapeMarkup(headline)} | ${escapeMarkup(outlet.name)}</title>
<link rel="canonical" href="${origin}${story.path}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeMarkup(headline)}">
<meta property="og:description" content="${escapeMarkup(story.lead)}">
<meta property="article:published_time" content="${story.at}">
<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
<style>body{font:1rem/1.5 serif;max-width:40rem;margin:0 auto;padding:1rem}</style>
</head>
<body>
<header class="site-header"><a href="/">${escapeMarkup(outlet.name)}</a><nav><ul><li><a href="/">${home}</a></li></ul></nav></header>
<main>
<article>
<h1>${escapeMarkup(headline)}</h1>
<p class="byline">${escapeMarkup(story.wire ?? outlet.name)} · <time datetime="${story.at}">${story.at.slice(0, 16).replace('T', ' ')}</time></p>
<div class="article-body">
${paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n')}
</div>
</article>
<aside class="newsletter"><h2>${newsletter}</h2><form><input type="email" name="email"><button>OK</button></form></aside>
<aside class="related"><h2>${also}</h2><ul>
${related.map((item) => `<li><a href="${item.path}">${escapeMarkup(item.headline)}</a></li>`).join('\n')}
</ul></aside>
</main>
<footer><p>Invented for Parley's demo: neither this outlet nor this article exists.</p></footer>
</body>
</html>
`;
}
