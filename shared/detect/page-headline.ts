import type { PageFacts } from './page-facts.ts';
import type { ArticleSchema } from './page-schema.ts';

/**
 * The article's headline: og:title without the site's name, unless the page's other titles overrule it. Empty only
 * when the page names none.
 */
export function headlineOf(facts: PageFacts, schema: ArticleSchema | null): string {
  const headings = facts.headings.filter((heading) => heading !== '');
  const shared = clean(facts.meta.get('og:title') ?? facts.meta.get('twitter:title') ?? '');
  const stated = clean(schema?.headline ?? '');
  const others = [stated, ...headings, clean(facts.title)];
  if (shared !== '') {
    if (stated !== '' && same(shared, stated)) return shared;
    const within = [stated, ...headings].find((other) => other.length >= 8 && isWithSuffix(shared, other));
    if (within !== undefined) return within;
    return withoutSite(shared, facts);
  }
  return others.find((other) => other !== '') ?? '';
}

/** The same title followed by a separator and more: a site's name, section or date. */
function isWithSuffix(long: string, short: string): boolean {
  if (!bare(long).startsWith(bare(short)) || same(long, short)) return false;
  const rest = long.slice(short.length);
  return /^["'”’»\s]*\s*[-–—|:：·•*ㅣ/]/u.test(rest);
}

function withoutSite(title: string, facts: PageFacts): string {
  const site = facts.meta.get('og:site_name') ?? '';
  const cut = Math.max(
    ...[' | ', ' - ', ' – ', ' — ', ' • ', ' · ', ' :: '].map((separator) => title.lastIndexOf(separator)),
  );
  if (cut < 10) return title;
  const tail = title.slice(cut + 3).trim();
  if (title.slice(cut, cut + 3) === ' | ' && tail.length < 40) return title.slice(0, cut).trim();
  return site !== '' && bare(tail) === bare(site) ? title.slice(0, cut).trim() : title;
}

function clean(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp;)?quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function same(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
