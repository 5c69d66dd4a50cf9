import type { Page } from '../article.ts';
import { accessOf } from './access.ts';
import { type Block, type Blocks, readBlocks } from './blocks.ts';
import { readBody } from './body.ts';
import { ownCopy } from './compare-text.ts';
import { $, documentOf } from './document.ts';
import { readFacts } from './facts.ts';
import { fallbackText } from './fallback-text.ts';
import { headlineOf } from './headline.ts';
import { readJsonLd } from './json-ld.ts';
import { liveEntries } from './live-blog.ts';
import { authorsOf, canonicalOf, pageLanguage, sectionOf, timesOf } from './metadata.ts';
import { placeStreamed } from './react-streaming.ts';
import { headlineIndex } from './standfirst.ts';
import { wireOf } from './wire-agency.ts';

/**
 * Reads an article page: text without the outlet's chrome, and what the page says of itself.
 *
 * @param html the page, decoded (see `decodePage`); anything at all is read without throwing
 * @param url where it came from, absolute; relative addresses are resolved against it
 */
export function readPage(html: string, url: string): Page {
  const { root, markup } = documentOf(placeStreamed(html));
  const facts = readFacts(root);
  const schema = readJsonLd(facts.jsonLd);
  const blocks = readBlocks(root);
  const headline = headlineOf(facts, schema, blocks, url);
  const descriptions = ['og:description', 'description', 'twitter:description'].map((key) => facts.meta.get(key) ?? '');
  const hints = {
    headline,
    articleBody: schema?.body ?? null,
    descriptions: [...descriptions, schema?.description ?? ''],
  };
  const text = fallbackText(html, readBody(blocks, hints), hints);
  const authors = authorsOf(facts, schema);
  const entries = liveEntries($, blocks, schema);
  const page = ownCopy({
    headline,
    authors,
    ...timesOf(facts, schema, url, [...linesBy(blocks, headline), facts.title.slice(-20)]),
    language: pageLanguage(facts, schema),
    section: sectionOf(facts, schema),
    canonical: canonicalOf(facts.canonical, facts, url),
    wire: wireOf(authors, text),
    access: accessOf(markup, text, schema),
    teasers: blocks.blocks.filter(isTeaser).length,
    ...(entries.length > 0 ? { entries } : {}),
  });
  // Of more than one paragraph, the text is a copy already.
  return { ...page, text: text.includes('\n\n') ? text : ownCopy(text) };
}

/** A heading beneath the first that leads to another page. */
function isTeaser({ tag, text, linked }: Block): boolean {
  return /^h[2-6]$/.test(tag) && linked > 0.6 * text.length;
}

/** Short lines around the headline, where pages show their date. */
function linesBy({ blocks }: Blocks, headline: string): string[] {
  const heading = headlineIndex(blocks, headline);
  if (heading === -1) return [];
  const around = blocks.slice(Math.max(0, heading - 5), heading + 12);
  return around.map((block) => block.text).filter((text) => text.length < 60);
}
