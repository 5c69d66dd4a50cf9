import { load } from 'cheerio/slim';
import { decodeHTML } from 'entities';
import type { Page } from './article.ts';
import { liveEntries } from './live-blog.ts';
import { accessOf } from './page-access.ts';
import { type Block, type Blocks, readBlocks } from './page-blocks.ts';
import { type BodyHints, readBody } from './page-body.ts';
import { readFacts } from './page-facts.ts';
import { headlineOf } from './page-headline.ts';
import { headlineIndex } from './page-lead.ts';
import { authorsOf, canonicalOf, languageOf, sectionOf, timesOf } from './page-metadata.ts';
import { isBoilerplate } from './page-phrases.ts';
import { readSchema } from './page-schema.ts';
import { scriptedPage } from './page-script.ts';
import { placeStreamed } from './page-stream.ts';
import { stripPage } from './page-strip.ts';
import { wireOf } from './page-wire.ts';

/**
 * Reads an article page: text without the outlet's chrome, and what the page says of itself.
 *
 * @param html the page, decoded (see `decodePage`); anything at all is read without throwing
 * @param url where it came from, absolute; relative addresses are resolved against it
 */
export function readPage(html: string, url: string): Page {
  const stripped = stripPage(placeStreamed(html));
  const $ = load(stripped.html);
  const root = $.root()[0];
  if (root === undefined) return emptyPage;
  const facts = readFacts(root);
  const schema = readSchema(stripped.jsonLd);
  const blocks = readBlocks(root);
  const headline = headlineOf(facts, schema, blocks, url);
  const descriptions = ['og:description', 'description', 'twitter:description'].map((key) => facts.meta.get(key) ?? '');
  const hints = {
    headline,
    articleBody: schema?.body ?? null,
    descriptions: [...descriptions, schema?.description ?? ''],
  };
  const shown = fuller(textOf(readBody(blocks, hints)), schema?.body ?? null);
  const text = shown.length < shortest ? scripted(html, shown, hints) : shown;
  const authors = authorsOf(facts, schema);
  const entries = liveEntries($, blocks, schema);
  return {
    headline,
    text,
    authors,
    ...timesOf(facts, schema, url, [...linesBy(blocks, headline), facts.title.slice(-20)]),
    language: languageOf(facts, schema),
    section: sectionOf(facts, schema),
    canonical: canonicalOf(stripped.canonical, facts, url),
    wire: wireOf(authors, text),
    access: accessOf(stripped.html, text, schema),
    ...(entries.length > 0 ? { entries } : {}),
  };
}

/** Short lines around the headline, where pages show their date. */
function linesBy({ blocks }: Blocks, headline: string): string[] {
  const heading = headlineIndex(blocks, headline);
  if (heading === -1) return [];
  const around = blocks.slice(Math.max(0, heading - 5), heading + 12);
  return around.map((block) => block.text).filter((text) => text.length < 60);
}

/** Characters from which on the mark-up is taken to show the article. */
const shortest = 300;

/** The text that the page's scripts carry, where the page itself shows next to none. */
function scripted(html: string, shown: string, hints: BodyHints): string {
  const page = scriptedPage(html, hints.headline);
  const root = page === null ? undefined : load(page).root()[0];
  if (root === undefined) return shown;
  const text = textOf(readBody(readBlocks(root), hints));
  return text.length > Math.max(shortest, 2 * shown.length) ? text : shown;
}

function textOf(body: readonly Block[]): string {
  return body.map((block) => block.text).join('\n\n');
}

/** The schema's articleBody where the page itself shows no more than a start of it. */
function fuller(text: string, stated: string | null): string {
  if (stated === null || stated.length < 2 * text.length || stated.length < 300) return text;
  const plain = decodeHTML(stated.replace(/<\/?(p|br|div|h\d)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ''));
  return plain
    .split(/\n+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '' && !isBoilerplate(paragraph))
    .join('\n\n');
}

const emptyPage: Page = {
  headline: '',
  text: '',
  authors: [],
  published: null,
  updated: null,
  language: null,
  section: null,
  canonical: null,
  wire: null,
  access: 'open',
};
