import Parser from 'rss-parser';
import { readFeed } from '../../shared/collect/document.ts';
import { readRows } from '../eval/rows.ts';
import { fresh, generatedFeeds, type Served } from './feed-bodies.ts';
import { type Contender, measure, table } from './rounds.ts';
import { feedsOfStream, type StreamRow } from './stream-feeds.ts';

/**
 * Prints feeds per second against the npm peers: everything new, and one entry in twenty new as between two polls.
 * Each contender gets the bytes as served and decodes them itself.
 * @param file JSON lines of feed entries, as in the evaluation's stream, to be rendered to feeds; else made-up ones
 */
export async function bench(file: string | null): Promise<void> {
  const feeds = file === null ? generatedFeeds() : feedsOfStream(await rowsOf(file));
  const bytes = feeds.reduce((sum, feed) => sum + feed.second.length, 0);
  console.log(`${feeds.length} feeds, ${(bytes / 1024).toFixed(0)} KB in all`);
  const contenders = [...ours(feeds), ...(await peers(feeds))];
  const times = await measure(contenders, 15);
  const base = times.get('rss-parser') ?? Number.NaN;
  const smith = times.get('feedsmith') ?? Number.NaN;
  const rows = contenders.map(({ name }) => {
    const time = times.get(name) ?? Number.NaN;
    const rate = (feeds.length / time) * 1000;
    return [
      name,
      rate.toFixed(0),
      (bytes / 1048.576 / time).toFixed(1),
      `${(base / time).toFixed(1)}x`,
      `${(smith / time).toFixed(1)}x`,
    ];
  });
  console.log(table([['feeds', 'feeds/s', 'MB/s', 'to rss-parser', 'to feedsmith'], ...rows]));
}

async function rowsOf(file: string): Promise<StreamRow[]> {
  const rows: StreamRow[] = [];
  for await (const row of readRows<StreamRow>(file)) rows.push(row);
  return rows;
}

function ours(feeds: readonly Served[]): Contender[] {
  const seen = feeds.map(({ first, contentType }) => new Set(readFeed(first, { url, contentType }).entryHashes));
  const read = (known: boolean) => (): void => {
    for (const [index, { name, second, contentType }] of feeds.entries()) {
      const options = { url, contentType, ...(known && { seen: seen[index] ?? new Set<string>() }) };
      const { entries, entryHashes } = readFeed(second, options);
      const expected = known ? fresh(entryHashes.length) : entryHashes.length;
      if (entries.length !== expected) throw new Error(`${name}: ${entries.length} entries for ${expected}`);
    }
  };
  return [
    { name: 'Parley, all new', once: read(false) },
    { name: 'Parley, 1 in 20 new', once: read(true) },
  ];
}

const url = 'https://example.org/feed';

interface FeedSmith {
  parseFeed(text: string): { readonly format: string };
}

interface HtmlParser {
  parseFeed(text: string): { readonly items: readonly unknown[] } | null;
}

interface FeedParser {
  parseFeed(text: string): { readonly items: readonly unknown[] };
}

async function peers(feeds: readonly Served[]): Promise<Contender[]> {
  const smith = await load<FeedSmith>('feedsmith');
  const html = await load<HtmlParser>('htmlparser2');
  const manning = await load<FeedParser>('@rowanmanning/feed-parser');
  const parser = new Parser();
  const each = (parse: (text: string) => unknown) => async (): Promise<void> => {
    for (const { second, contentType } of feeds) await parse(text(second, contentType));
  };
  return [
    { name: 'rss-parser', once: each((body) => parser.parseString(body)) },
    { name: 'feedsmith', once: each((body) => smith.parseFeed(body)) },
    { name: 'htmlparser2 parseFeed', once: each((body) => html.parseFeed(body)) },
    { name: '@rowanmanning/feed-parser', once: each((body) => manning.parseFeed(body)) },
  ];
}

function text(body: Buffer, contentType: string): string {
  return new TextDecoder(contentType.slice(contentType.indexOf('=') + 1)).decode(body);
}

/** A peer from test/bench/node_modules, where run.ts has put it. */
function load<T>(name: string): Promise<T> {
  return import(name) as Promise<T>;
}
