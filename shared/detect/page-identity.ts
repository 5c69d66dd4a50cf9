import { canonicalLink } from '../collect/identity.ts';
import { commonStems, stemsOf } from '../text/stems.ts';
import type { Page } from './article.ts';

/**
 * What the page that came for an article's address is: the article, by its words; likely the article, since it names
 * the address as its own or has little more than the headline; or something else, such as a bot check, a consent wall,
 * "not found" or a front page, all of which are answered with 200, in any language.
 */
export type PageIdentity = 'article' | 'likely' | 'other';

/** What is known of the article: from its feed, or from an earlier visit. */
export interface KnownText {
  readonly headline: string;
  readonly text: string;
}

/** Share of a headline's stems that are enough. Of 127 saved pages 123 have it; of their pairs one in 600. */
const headlineShare = 0.5;
/** The same of the longer headline: the two words of a section's name stand in many headlines. */
const longHeadlineShare = 1 / 3;
/** Share of the headline's stems in a text's lead, or of all that is known in lead and headline. */
const leadShare = 0.4;
const leadLength = 1000;
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
export function pageIdentity(page: Page, url: string, link: string, known: readonly KnownText[]): PageIdentity {
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
  if (likenesses.some(({ led }) => led)) return 'article';
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

function likenessOf(page: Page, { headline, text }: KnownText): Likeness {
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

/** Whether two texts tell of one thing, as two versions of one article do: by headlines, or one's headline in the other. */
export function isSameStory(one: KnownText, other: KnownText): boolean {
  const [head, otherHead] = [stemsOf(one.headline), stemsOf(other.headline)];
  if (areAlike(head, otherHead)) return true;
  const lead = stemsOf(`${one.headline}\n${one.text.slice(0, leadLength)}`);
  const otherLead = stemsOf(`${other.headline}\n${other.text.slice(0, leadLength)}`);
  return covers(head, otherLead, 2) || covers(otherHead, lead, 2);
}

/** Whether two headlines are alike: one may be the shorter. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = commonStems(one, other);
  if (common === 0 || common < Math.min(2, one.size)) return false;
  const [smaller, larger] = one.size < other.size ? [one.size, other.size] : [other.size, one.size];
  return common / smaller >= headlineShare && common / larger >= longHeadlineShare;
}

/** Whether enough of the wanted stems are found, and so many at least. */
function covers(wanted: ReadonlySet<string>, found: ReadonlySet<string>, least: number): boolean {
  const common = commonStems(wanted, found);
  return common >= least && common / wanted.size >= leadShare;
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
