import type { CheerioAPI } from 'cheerio/slim';
import type { LiveEntry } from '../article.ts';
import type { Area, Blocks } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { pageDate } from './dates.ts';
import type { ArticleMetadata } from './json-ld.ts';

/**
 * The dated entries of a live blog, newest first as pages show them; empty for any other page. schema.org's
 * LiveBlogPosting.liveBlogUpdate is taken where the page has it, else elements that are marked up or named as entries.
 */
export function liveEntries($: CheerioAPI, page: Blocks, schema: ArticleMetadata | null): readonly LiveEntry[] {
  const stated = (schema?.updates ?? [])
    .map(({ headline, published, text }) => ({ headline, published: pageDate(published), text }))
    .filter(({ headline, text }) => headline !== '' || text !== '');
  if (stated.length >= fewest) return stated;
  const marked = entriesAmong(page.areas).slice(0, most);
  if (marked.length < fewest) return [];
  const entries = marked.map((area) => entryOf($, page, area)).filter(({ text }) => text !== '');
  return entries.filter(({ published }) => published !== null).length >= fewest ? entries : [];
}

/** Two entries make a live blog, one may be a quoted post. */
const fewest = 2;
const most = 500;
const deepest = 3;
const entryName =
  /(^|[\s_-])live-?(blog|feed|stream|ticker)?[\w-]*[_-](post|entry|item|update|event|message)([\s_-]|$)|ticker-?(entry|item|event)/i;

/** Entries do not nest but for a wrapper or two; a hostile page has each searched in the one above. */
function entriesAmong(areas: readonly Area[]): Area[] {
  const nested = new Uint16Array(areas.length);
  return areas.filter((area, index) => {
    const above = nested[area.parent] ?? 0;
    const isOne = isEntry(area);
    nested[index] = isOne ? above + 1 : above;
    return isOne && above < deepest;
  });
}

function isEntry({ element }: Area): boolean {
  if (!('attribs' in element)) return false;
  const { itemprop, itemtype, id } = element.attribs;
  if (itemprop === 'liveBlogUpdate' || (itemtype?.endsWith('/BlogPosting') ?? false)) return true;
  return /^block-[0-9a-f]{12,}$/.test(id ?? '') || entryName.test((element.attribs.class ?? '').slice(0, 300));
}

function entryOf($: CheerioAPI, { blocks }: Blocks, area: Area): LiveEntry {
  const own = blocks.slice(area.first, area.end).filter((block) => !isBoilerplate(block.text));
  const headline = own.find((block) => /^h[1-6]$/.test(block.tag))?.text ?? '';
  const time = $(area.element).find('time, [itemprop="datePublished"]').first();
  const text = own
    .filter((block) => block.text !== headline && block.text !== time.text().trim())
    .map((block) => block.text);
  return {
    headline,
    published: pageDate(time.attr('datetime') ?? time.attr('content')) ?? pageDate(time.text()),
    text: text.join('\n\n'),
  };
}
