import { onAnyPage } from '../../languages/language-packs.ts';
import { dateInUrl, pageDate } from './dates.ts';
import type { PageFacts } from './facts.ts';
import type { ArticleMetadata } from './json-ld.ts';

/** When the article was published and last changed, ISO 8601 with the zone given. */
interface PageTimes {
  readonly published: string | null;
  readonly updated: string | null;
}

/** JSON-LD first, then meta, then marked-up times of the body, then the day in the address, then a date shown by the headline. */
export function timesOf(
  facts: PageFacts,
  schema: ArticleMetadata | null,
  url: string,
  nearby: readonly string[],
): PageTimes {
  const published =
    pageDate(schema?.published) ??
    first(publishedKeys, facts) ??
    pageDate(facts.times.find(({ name }) => /datepublished/i.test(name))?.value) ??
    bodyTime(facts) ??
    dateInUrl(url) ??
    nearby.map(pageDate).find((date) => date !== null) ??
    null;
  const updated =
    pageDate(schema?.modified) ??
    first(updatedKeys, facts) ??
    pageDate(facts.times.find(({ name }) => /datemodified/i.test(name))?.value);
  return { published, updated };
}

/** Names of those who wrote it, without "By" and addresses. */
export function authorsOf(facts: PageFacts, schema: ArticleMetadata | null): readonly string[] {
  const named = [schema?.authors ?? [], facts.authors, facts.bylines].find((list) => list.some(isName)) ?? [];
  const plain = named.filter(isName).map((name) => name.replace(by, '').trim());
  return [...new Set(plain)];
}

const by = new RegExp(`^(?:${onAnyPage((pages) => pages.by)})\\s+`, 'iu');

/** The page's canonical address, absolute; the page's own when it names none. */
export function canonicalOf(stated: string | null, facts: PageFacts, url: string): string | null {
  for (const address of [stated, facts.meta.get('og:url')]) {
    if (address === null || address === undefined) continue;
    const absolute = URL.canParse(address, url) ? new URL(address, url) : null;
    if (absolute !== null && /^https?:$/.test(absolute.protocol) && absolute.pathname !== '/') return absolute.href;
  }
  return null;
}

/** ISO 639-1, from the page's own statements. */
export function pageLanguage(facts: PageFacts, schema: ArticleMetadata | null): string | null {
  const stated = [facts.language, schema?.language, facts.meta.get('content-language'), facts.meta.get('og:locale')];
  for (const one of stated) {
    const code = /^([a-z]{2,3})(?:[-_]|$)/i.exec(one?.trim() ?? '')?.[1]?.toLowerCase();
    if (code !== undefined) return code;
  }
  return null;
}

export function sectionOf(facts: PageFacts, schema: ArticleMetadata | null): string | null {
  return schema?.section ?? facts.meta.get('article:section') ?? facts.meta.get('section') ?? null;
}

const publishedKeys = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'date_published',
  'created-date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article:published',
  'publication_date',
  'originalpublicationdate',
  'article_date_original',
  'date.release',
  'rnews:datepublished',
] as const;
const updatedKeys = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'article.updated',
  'revision_date',
] as const;

function first(keys: readonly string[], facts: PageFacts): string | null {
  for (const key of keys) {
    const date = pageDate(facts.meta.get(key));
    if (date !== null) return date;
  }
  return null;
}

function bodyTime({ times }: PageFacts): string | null {
  const named = times.find(({ name }) => /publi|posted|created|entry-date/i.test(name));
  for (const time of [named, ...times]) {
    if (time === undefined || /modif|updat/i.test(time.name)) continue;
    const date = pageDate(time.value) ?? pageDate(time.text);
    if (date !== null) return date;
  }
  return null;
}

function isName(name: string): boolean {
  return name.trim() !== '' && name.length < 120 && !/^https?:|^@|^\/|facebook\.com/i.test(name);
}
