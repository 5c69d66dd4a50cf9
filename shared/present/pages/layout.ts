import { Markup, markup, type Piece } from '../../text/safe-html.ts';
import { sha256 } from '../../text/sha256.ts';
import { addressOf, formats } from '../formats/formats.ts';
import { style } from './style.ts';

/** What a page is made of beside the frame that all share. */
interface PageParts {
  readonly title: string;
  readonly current: 'timeline' | 'feeds' | null;
  readonly main: Piece;
}

/** CSP source of the one inline style sheet (CSP Level 3, 8.1): no other style and no script can run. */
export const styleSource = `'sha256-${sha256(style, 'base64')}'`;

/** A whole HTML document. */
export function page({ title, current, main }: PageParts): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon}">
${subscriptions.map(({ href, type }) => markup`<link rel="alternate" type="${type}" title="Parley: developments" href="${href}">\n`)}${new Markup(`<style>${style}</style>`)}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="site"><div class="wide">
<a class="name" href="/">Parley</a>
<span class="motto">The US–Russia–Ukraine talks, each development once, in the words of those who report it</span>
<nav aria-label="Site">${link('/', 'Timeline', current === 'timeline')}${link('/feeds', 'Feeds', current === 'feeds')}${subscriptions.map(({ href, text }) => link(href, text, false))}</nav>
</div></header>
<main id="main" class="wide">
${main}
</main>
<footer class="site"><div class="wide">Sentences are quoted word for word from the linked reports. Owners are counted, not feeds: the text of an agency counts once, whoever reprints it, and so do all state outlets of one government. State-affiliated outlets are labelled. All times are UTC. Data: ${dataLinks.map(({ href, text }, index) => [index > 0 && ', ', link(href, text, false)])}.</div></footer>
</body>
</html>
`.html;
}

/** The timeline as data, from the table of formats: all that a browser can do something with. */
const dataLinks = formats.flatMap((format) =>
  format.linkText === null ? [] : [{ href: addressOf(format), text: format.linkText, format }],
);

/** Those with an address of their own, which a feed reader finds in the head of every page. */
const subscriptions = dataLinks
  .filter(({ format }) => format.path !== null)
  .map(({ href, text, format }) => ({ href, text, type: format.contentType.split(';')[0] ?? '' }));

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#7a3414"/><path d="M4 4h8v6H8l-3 3v-3H4z" fill="#fbfaf6"/></svg>',
  );

function link(href: string, text: string, current: boolean): Markup {
  return current ? markup`<a href="${href}" aria-current="page">${text}</a>` : markup`<a href="${href}">${text}</a>`;
}
