import { decodeHTML } from 'entities';

/** What schema.org JSON-LD says of the article. Unknown stays null. */
export interface ArticleMetadata {
  readonly headline: string | null;
  readonly alternative: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly language: string | null;
  readonly body: string | null;
  readonly address: string | null;
  /** False where the page says that one has to pay (isAccessibleForFree). */
  readonly free: boolean | null;
  readonly publisher: string | null;
  readonly updates: readonly SchemaUpdate[];
}

/** One entry of a LiveBlogPosting. */
interface SchemaUpdate {
  readonly headline: string;
  readonly published: string | null;
  readonly text: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** Reads the page's JSON-LD scripts; an invalid one is passed over. Null when none describes an article. */
export function readJsonLd(scripts: readonly string[]): ArticleMetadata | null {
  const found: Fields[] = [];
  for (const script of scripts) {
    const parsed = parseTolerant(script);
    if (parsed !== null) collect(parsed, found, 0);
    else found.push(...salvaged(script));
  }
  const articles = found.filter((fields) => text(fields.headline) !== null || text(fields.datePublished) !== null);
  const article = articles.find((fields) => typed(fields, /LiveBlogPosting/)) ?? articles[0];
  return article === undefined ? null : toSchema(article);
}

const articleType =
  /(Article|BlogPosting|LiveBlogPosting|Report|NewsArticle|Review|AnalysisNewsArticle|OpinionNewsArticle)$/;
const deepest = 6;
const mostUpdates = 300;

function parseTolerant(script: string): Json | null {
  const bare = unwrapped(script.trim());
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/;\s*$/, '')
      .replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {}
  }
  return null;
}

/** Without the CDATA marks of old pages, be they commented out or not. */
function unwrapped(script: string): string {
  const start = /^(<!--|\/\*.{0,40}?\*\/|\/\/)?\s{0,40}<!\[CDATA\[/.exec(script.slice(0, 100))?.[0].length ?? 0;
  const end = /(\/\/\s{0,40})?\]\]>\s{0,40}(\/\/\s{0,40})?(-->)?$/.exec(script.slice(-140))?.[0].length ?? 0;
  return start + end === 0 ? script : script.slice(start, script.length - end).trim();
}

/** Of a script that is not JSON, for a quotation mark that was not escaped, the fields that can still be read. */
function salvaged(script: string): Fields[] {
  if (!/"@type"\s*:\s*"\w*(Article|BlogPosting)"/.test(script)) return [];
  const fields: Record<string, Json> = {};
  for (const name of ['headline', 'datePublished', 'dateModified']) {
    const value = new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{4,300})"\\s*[,}\\n]`).exec(script)?.[1];
    if (value !== undefined) fields[name] = value;
  }
  return [fields];
}

function collect(value: Json, found: Fields[], depth: number): void {
  if (depth > deepest || found.length > 20 || value === null || typeof value !== 'object') return;
  if (isList(value)) {
    for (const one of value.slice(0, 50)) collect(one, found, depth + 1);
    return;
  }
  if (typed(value, articleType)) found.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
    const inner = value[key];
    if (inner !== undefined) collect(inner, found, depth + 1);
  }
}

function toSchema(fields: Fields): ArticleMetadata {
  return {
    headline: text(fields.headline) ?? text(fields.name),
    alternative: text(fields.alternativeHeadline),
    description: text(fields.description),
    published: text(fields.datePublished) ?? text(fields.dateCreated),
    modified: text(fields.dateModified),
    authors: names(fields.author ?? fields.creator),
    section: text(fields.articleSection),
    language: text(fields.inLanguage),
    body: text(fields.articleBody),
    address: text(fields.url) ?? text(fields.mainEntityOfPage) ?? idOf(fields.mainEntityOfPage),
    free: free(fields.isAccessibleForFree),
    publisher: names(fields.publisher)[0] ?? null,
    updates: list(fields.liveBlogUpdate).slice(0, mostUpdates).map(toUpdate),
  };
}

function toUpdate(value: Json): SchemaUpdate {
  const fields: Fields = value !== null && typeof value === 'object' && !isList(value) ? value : {};
  return {
    headline: text(fields.headline) ?? '',
    published: text(fields.datePublished) ?? text(fields.dateModified),
    text: plain(text(fields.articleBody) ?? text(fields.text) ?? ''),
  };
}

function typed(fields: Fields, pattern: RegExp): boolean {
  return list(fields['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

function text(value: Json | undefined): string | null {
  let one = value;
  while (one !== undefined && one !== null && typeof one === 'object' && isList(one)) one = one[0];
  if (typeof one === 'string') return one.trim() === '' ? null : one.trim();
  return typeof one === 'number' ? String(one) : null;
}

function names(value: Json | undefined): string[] {
  const found = list(value).flatMap((one) => {
    if (one !== null && typeof one === 'object' && !isList(one)) return text(one.name) ?? [];
    return text(one) ?? [];
  });
  return [...new Set(found)];
}

function idOf(value: Json | undefined): string | null {
  return value !== undefined && value !== null && typeof value === 'object' && !isList(value)
    ? text(value['@id'])
    : null;
}

function free(value: Json | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  const said = text(value)?.toLowerCase();
  return said === undefined ? null : said.endsWith('true') ? true : said.endsWith('false') ? false : null;
}

function list(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return typeof value === 'object' && isList(value) ? value : [value];
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function plain(html: string): string {
  return decodeHTML(html.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
