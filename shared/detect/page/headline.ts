import { decodeHTML } from 'entities';
import { withoutInvisible } from '../../text/invisible.ts';
import type { Blocks } from './blocks.ts';
import { comparable } from './compare-text.ts';
import type { PageFacts } from './facts.ts';
import type { ArticleMetadata } from './json-ld.ts';
import { besides, siteNames, withoutSite } from './site-name.ts';

/**
 * The article's headline without the site's name: what the head shares with other sites (og:title) or states of the
 * article (schema.org), where the page shows it as a heading; where the two differ, the one that is shown. Empty only
 * when the page names none.
 */
export function headlineOf(facts: PageFacts, schema: ArticleMetadata | null, page: Blocks, url: string): string {
  const sites = siteNames(facts, schema, url);
  const title = withoutSite(clean(facts.title), sites);
  const social = clean(facts.meta.get('og:title') ?? facts.meta.get('twitter:title') ?? '');
  const shared = mended(withoutSite(social, sites), title);
  const stated = withoutSite(clean(schema?.headline ?? ''), sites);
  const shown = shownHeadings(facts, page, sites);
  const isShown = (text: string): boolean => text !== '' && shown.all.has(comparable(text));

  if (isShown(shared)) return shared;
  if (isShown(stated)) return shared === '' || !isSameSaid(stated, shared) ? stated : shared;
  if (shared === '' && stated === '') return withoutHead(shown.first, title, sites);
  if (shared !== '' && comparable(shared) === comparable(stated)) return shared;
  const heading = nearest(shown.first, [shared, stated, title]);
  if (heading !== null && shared !== '') {
    if (besides(shared, heading) !== null) return heading;
    if (wordsOf(heading).size >= 3 && similarity(heading, shared) < leastSimilar) return heading;
  }
  if (shared === '' || stated === '') return shared || stated;
  if (besides(shared, stated) !== null) return stated;
  return shown.first.length === 0 && !isSameSaid(stated, shared) ? stated : shared;
}

/** Share of common words from which two headlines are one that was edited, below which they are two. */
const leastSimilar = 0.5;
/** Share of the shorter one's words from which a heading is on the same matter as the head's titles. */
const related = 0.4;
/** No headline is longer; a hostile one is cut before it costs time. */
const longest = 1000;

interface Shown {
  /** Texts of `<h1>` that a reader sees, the site's name left out. */
  readonly first: readonly string[];
  /** Bare texts of those and of lower headings. */
  readonly all: ReadonlySet<string>;
}

/** Headings outside of chrome. A first heading may be of several blocks: then the first of them tells. */
function shownHeadings(facts: PageFacts, { blocks, areas }: Blocks, sites: ReadonlySet<string>): Shown {
  const all = new Set<string>();
  const starts: string[] = [];
  for (const block of blocks) {
    if (!/^h[1-3]$/.test(block.tag)) continue;
    let at = block.area;
    while (at > 0 && areas[at]?.verdict !== 'suspect') at = areas[at]?.parent ?? 0;
    if (at > 0) continue;
    const text = comparable(block.text);
    if (block.tag === 'h1') starts.push(text);
    else if (text.length >= 8) all.add(text);
  }
  const first = facts.headings.map(clean).filter((heading) => {
    const text = comparable(heading);
    return text.length > 1 && !sites.has(text) && starts.some((start) => start !== '' && text.startsWith(start));
  });
  for (const heading of first) all.add(comparable(heading));
  return { first, all };
}

/** A headline with a kicker before it, or edited by some words, is no other headline. */
function isSameSaid(stated: string, shared: string): boolean {
  if (comparable(shared).length >= 15 && comparable(stated).endsWith(comparable(shared))) return true;
  return besides(shared, stated) === null && similarity(stated, shared) >= leastSimilar;
}

/** og:title ends at a quotation mark that was not escaped; the title goes on. */
function mended(shared: string, title: string): string {
  return shared !== '' && title.startsWith(shared) && /^\s*["“„«]/.test(title.slice(shared.length)) ? title : shared;
}

/** For a page whose head says nothing: the heading that its title names, unless that is the site's name. */
function withoutHead(first: readonly string[], title: string, sites: ReadonlySet<string>): string {
  if (title === '') return first[0] ?? '';
  const heading = nearest(first, [title], 0.5);
  if (heading === null) return first.length === 1 ? (first[0] ?? title) : title;
  const rest = title.toLowerCase().endsWith(heading.toLowerCase()) ? besides(title, heading) : null;
  return rest === null || sites.has(comparable(rest)) || rest.length < 8 ? heading : rest.trim();
}

/** The heading that has most words in common with one of the titles; null when none has enough. */
function nearest(headings: readonly string[], titles: readonly string[], least = related): string | null {
  let best: string | null = null;
  let most = least;
  for (const heading of headings) {
    const own = wordsOf(heading);
    for (const title of titles) {
      const other = wordsOf(title);
      const common = commonWords(own, other) / Math.max(1, Math.min(own.size, other.size));
      if (common > most || (best === null && common === most)) {
        best = heading;
        most = common;
      }
    }
  }
  return best;
}

function similarity(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const common = commonWords(one, other);
  return common / Math.max(1, one.size + other.size - common);
}

function commonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function clean(text: string): string {
  const decoded = decodeHTML(text.slice(0, longest).replace(/<[^<>]*>/g, ''));
  return withoutInvisible(decoded).replace(/\s+/g, ' ').trim();
}
