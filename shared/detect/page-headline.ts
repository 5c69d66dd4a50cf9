import { decodeHTML } from 'entities';
import type { PageFacts } from './page-facts.ts';
import type { ArticleSchema } from './page-schema.ts';
import { bare } from './page-text.ts';

const separators = [' | ', ' - ', ' – ', ' — ', ' • ', ' · ', ' :: '] as const;

/**
 * The article's headline: og:title without the site's name, unless the page's other titles overrule it. Empty only
 * when the page names none.
 */
export function headlineOf(facts: PageFacts, schema: ArticleSchema | null): string {
  const headings = facts.headings.map((heading) => heading.slice(0, longest)).filter((heading) => heading !== '');
  const shared = clean(facts.meta.get('og:title') ?? facts.meta.get('twitter:title') ?? '');
  const stated = clean(schema?.headline ?? '');
  const others = [stated, ...headings, clean(facts.title)];
  if (shared !== '') {
    const within = [...headings, stated].find((other) => other.length >= 8 && isWithSuffix(shared, other));
    if (within !== undefined && (!same(shared, stated) || endsWithSite(shared, facts, schema))) return within;
    return withoutSite(shared, facts, schema);
  }
  return others.find((other) => other !== '') ?? '';
}

/** The same title followed by a separator and more: a site's name, section or date. */
function isWithSuffix(long: string, short: string): boolean {
  if (!bare(long).startsWith(bare(short)) || same(long, short)) return false;
  const rest = long.slice(short.length);
  return /^["'”’»\s]*\s*[-–—|:：·•*ㅣ/]/u.test(rest);
}

function endsWithSite(title: string, facts: PageFacts, schema: ArticleSchema | null): boolean {
  return sites(facts, schema).some((site) => bare(title).endsWith(site));
}

function withoutSite(title: string, facts: PageFacts, schema: ArticleSchema | null): string {
  const cut = Math.max(...separators.map((separator) => title.lastIndexOf(separator)));
  if (cut < 10) return title;
  const tail = title.slice(cut + 3).trim();
  if (title.startsWith(' | ', cut) && tail.length < 40) return title.slice(0, cut).trim();
  return sites(facts, schema).includes(bare(tail)) ? title.slice(0, cut).trim() : title;
}

function sites(facts: PageFacts, schema: ArticleSchema | null): string[] {
  return [facts.meta.get('og:site_name'), facts.meta.get('application-name'), schema?.publisher]
    .map((name) => bare(name ?? ''))
    .filter((name) => name !== '');
}

/** No headline is longer; a hostile one is cut before it costs time. */
const longest = 1000;

function clean(text: string): string {
  const decoded = decodeHTML(text.slice(0, longest).replace(/<[^<>]*>/g, ''));
  return decoded
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function same(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
