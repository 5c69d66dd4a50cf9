import type { Page } from './article.ts';
import { liveEntries } from './live-blog.ts';
import { accessOf } from './page-access.ts';
import { type Blocks, readBlocks } from './page-blocks.ts';
import { readBody } from './page-body.ts';
import { $, documentOf } from './page-document.ts';
import { articleText } from './page-elsewhere.ts';
import { readFacts } from './page-facts.ts';
import { headlineOf } from './page-headline.ts';
import { headlineIndex } from './page-lead.ts';
import { authorsOf, canonicalOf, languageOf, sectionOf, timesOf } from './page-metadata.ts';
import { readSchema } from './page-schema.ts';
import { placeStreamed } from './page-stream.ts';
import { ownCopy } from './page-text.ts';
import { wireOf } from './page-wire.ts';

/**
 * Reads an article page: text without the outlet's chrome, and what the page says of itself.
 *
 * @param html the page, decoded (see `decodePage`); anything at all is read without throwing
 * @param url where it came from, absolute; relative addresses are resolved against it
 */
export function readPage(html: string, url: string): Page {
  const { root, markup } = documentOf(placeStreamed(html));
  const facts = readFacts(root);
  const schema = readSchema(facts.jsonLd);
  const blocks = readBlocks(root);
  const headline = headlineOf(facts, schema, blocks, url);
  const descriptions = ['og:description', 'description', 'twitter:description'].map((key) => facts.meta.get(key) ?? '');
  const hints = {
    headline,
    articleBody: schema?.body ?? null,
    descriptions: [...descriptions, schema?.description ?? ''],
  };
  const text = articleText(html, readBody(blocks, hints), hints);
  const authors = authorsOf(facts, schema);
  const entries = liveEntries($, blocks, schema);
  const page = ownCopy({
    headline,
    authors,
    ...timesOf(facts, schema, url, [...linesBy(blocks, headline), facts.title.slice(-20)]),
    language: languageOf(facts, schema),
    section: sectionOf(facts, schema),
    canonical: canonicalOf(facts.canonical, facts, url),
    wire: wireOf(authors, text),
    access: accessOf(markup, text, schema),
    ...(entries.length > 0 ? { entries } : {}),
  });
  // Of more than one paragraph, the text is a copy already.
  return { ...page, text: text.includes('\n\n') ? text : ownCopy(text) };
}

/** Short lines around the headline, where pages show their date. */
function linesBy({ blocks }: Blocks, headline: string): string[] {
  const heading = headlineIndex(blocks, headline);
  if (heading === -1) return [];
  const around = blocks.slice(Math.max(0, heading - 5), heading + 12);
  return around.map((block) => block.text).filter((text) => text.length < 60);
}
