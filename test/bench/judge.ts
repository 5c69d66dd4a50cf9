import { parseFeed } from '../../shared/collect/feed-parser/parse-feed.ts';
import { readAct } from '../../shared/detect/act/read-act.ts';
import { readPage } from '../../shared/detect/page/read-page.ts';
import { findMentions, type JudgedText } from '../../shared/detect/relevance/find-mentions.ts';
import { readRows } from '../eval/rows.ts';
import { generatedFeeds } from './feed-bodies.ts';
import { pagesOf, type SavedPage } from './pages.ts';
import { measure, table } from './rounds.ts';
import type { StreamRow } from './stream-feeds.ts';

/**
 * Prints how many texts a second are judged, what happened included where they are on the talks: entries from the
 * feed's own text, and articles from the saved page on.
 *
 * @param file JSON lines of feed entries or of `{url, html}`; without it made-up entries and Parley's own fixtures
 */
export async function bench(file: string | null): Promise<void> {
  const hasPages = file !== null && (await isOfPages(file));
  const rows: string[][] = [];
  const add = async (name: string, texts: number, once: () => void): Promise<void> => {
    rows.push([`judge ${name}`, String(texts), ((texts * 1000) / (await measure(once))).toFixed(0)]);
  };
  if (!hasPages) {
    const entries = file === null ? generatedEntries() : await entriesOf(file);
    await add('entries', entries.length, () => judgeAll(entries));
  }
  if (hasPages || file === null) {
    const pages = await pagesOf(file);
    await add('articles', pages.length, () => judgeAll(read(pages)));
  }
  console.log(table([['judge', 'texts', 'texts/s'], ...rows]));
}

function judgeAll(texts: Iterable<JudgedText>): void {
  for (const text of texts) {
    const { verdict, sentences } = findMentions(text);
    if (verdict === 'about') readAct(sentences, { ...text, firstSeen: text.published ?? someDay });
  }
}

const someDay = '2026-01-01T12:00:00Z';

function* read(pages: readonly SavedPage[]): Generator<JudgedText> {
  for (const { html, url } of pages) {
    const { headline, text, language, published } = readPage(html, url);
    yield { headline, body: text, language: language ?? '', published };
  }
}

async function isOfPages(file: string): Promise<boolean> {
  for await (const row of readRows<object>(file)) return 'html' in row;
  return false;
}

async function entriesOf(file: string): Promise<JudgedText[]> {
  const entries: JudgedText[] = [];
  for await (const { title, description, lang, published } of readRows<StreamRow & { readonly lang?: string }>(file)) {
    entries.push({ headline: title, body: description ?? '', language: lang ?? '', published });
  }
  return entries;
}

function generatedEntries(): JudgedText[] {
  return generatedFeeds().flatMap(({ second, contentType }) =>
    parseFeed(second, { url: 'https://example.org/feed', contentType }).entries.map((entry) => ({
      headline: entry.title ?? '',
      body: entry.summary ?? '',
      language: '',
      published: entry.published,
    })),
  );
}
