import { canonicalLink } from '../collect/canonical-link.ts';
import { areAlike, covers, leadLength, type Told } from '../text/same-story.ts';
import { commonStems, stemsOf } from '../text/stems.ts';
import type { Page } from './article.ts';

/**
 * What the page that came for an article's address is: the article, by its words; likely the article, since it names
 * the address as its own or has little more than the headline; or something else, such as a bot check, a consent wall,
 * "not found" or a front page, all of which are answered with 200, in any language.
 */
export type PageIdentity = 'article' | 'likely' | 'other';

const knownLength = 600;
/** Headings that lead elsewhere, from which on a page may be a list of other articles. Half of real pages have fewer. */
const fewestTeasers = 4;
/** Share of the paragraphs that speak of the matter: half of them in 19 of 20 saved pages, one in five of a list. */
const paragraphShare = 0.5;
/** Fewer stems than this tell no article from another. */
const fewestStems = 3;
/** Characters of text from which on a page may be believed for its address, or for its headline, alone. */
const shortestText = 300;
const longText = 1500;

/** @param url where the page came from, after redirects; @param link the item's address, absolute */
export function pageIdentity(page: Page, url: string, link: string, known: readonly Told[]): PageIdentity {
  const above = placeAbove(url, link);
  if (above === 'root') return 'other';
  const isNamed = page.canonical !== null && canonicalLink(page.canonical) === canonicalLink(link);
  const likenesses = known.map((text) => likenessOf(page, text));
  const isList = page.teasers >= fewestTeasers && !(isNamed && likenesses.some(({ isSpread }) => isSpread));
  // A wall may carry the article's headline, in its head at least; the text is the article's or nothing is.
  if (likenesses.some(({ headed, shares, led }) => headed && (led || shares > 1))) return 'article';
  const headed = likenesses.some((likeness) => likeness.headed);
  if (headed && (likenesses.some(({ shares }) => shares > 0) || (isNamed && page.text.length >= longText)))
    return 'likely';
  if (above !== null || isList) return 'other';
  // Without the headline, a list may hold it as one line among others.
  if (likenesses.some(({ led, isSpread }) => led && isSpread)) return 'article';
  const isVague = known.every(({ headline, text }) => stemsOf(`${headline}\n${text}`).size < fewestStems);
  return (isNamed || isVague) && page.text.length >= shortestText ? 'likely' : 'other';
}

/** What a page has of a text that is known of the article. */
interface Likeness {
  /** Their headlines are alike. */
  readonly headed: boolean;
  /** How many of the words the page's text has. */
  readonly shares: number;
  /** The words stand where the page's text begins. */
  readonly led: boolean;
  /** The words stand all over the page's text. */
  readonly isSpread: boolean;
}

function likenessOf(page: Page, { headline, text }: Told): Likeness {
  const title = stemsOf(headline);
  const told = stemsOf(`${headline}\n${text.slice(0, knownLength)}`);
  const lead = stemsOf(`${page.headline}\n${page.text.slice(0, leadLength)}`);
  const paragraphs = page.text.split('\n\n');
  const speaking = paragraphs.filter((paragraph) => commonStems(told, stemsOf(paragraph)) > 0);
  return {
    headed: areAlike(title, stemsOf(page.headline)),
    shares: commonStems(told, stemsOf(page.text)),
    led: speaking.length > 0 && (covers(title, lead, 2) || covers(told, lead, fewestStems + 1)),
    isSpread: speaking.length >= paragraphShare * paragraphs.length,
  };
}

/** Whether an address is the root of a site, or a folder above the article's address; null when it is neither. */
function placeAbove(url: string, link: string): 'root' | 'folder' | null {
  const [found, wanted] = [pathOf(url), pathOf(link)];
  if (found === wanted) return null;
  if (found === '') return 'root';
  return wanted.startsWith(`${found}/`) ? 'folder' : null;
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : address;
}
