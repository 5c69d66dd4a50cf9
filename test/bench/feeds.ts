import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import Parser from 'rss-parser';
import { parseFeed } from '../../shared/collect/feed-parser/parse-feed.ts';
import { readRows } from '../eval/rows.ts';
import { fresh, generatedFeeds, type Served } from './feed-bodies.ts';
import { measure, median, table } from './rounds.ts';
import { feedsOfStream, type StreamRow } from './stream-feeds.ts';

/** Reads every feed once. */
type Once = () => Promise<void> | void;

/** Times that each contender is measured, in turn with the others. */
const passes = 3;

/**
 * Prints feeds per second of Parley and its npm peers: everything new, and one entry in twenty new as between two polls
 * of Parley, which alone remembers. Each contender gets the bytes as served, decodes them itself, and has a process of
 * its own, so that none pays for another's garbage.
 *
 * What each makes of a feed differs. Parley: encoding found, title, absolute link, id, authors, dates in UTC, a hash of
 * each entry, and where "texts read" stands summary and content as plain text; else they are not asked for, as Parley
 * itself does not with an entry whose link or id it knows from another feed. rss-parser: all elements as strings, dates
 * in UTC, HTML bodies as they are and once more without tags. feedsmith, htmlparser2 and feed-parser: strings and HTML.
 *
 * @param file JSON lines of feed entries, as in the evaluation's stream, to be rendered to feeds; else made-up ones
 */
export async function bench(file: string | null): Promise<void> {
  const feeds = await feedsOf(file);
  const bytes = feeds.reduce((sum, feed) => sum + feed.second.length, 0);
  console.log(`${feeds.length} feeds, ${(bytes / 1024).toFixed(0)} KB in all`);
  const names = [...ours.keys(), ...peers.keys()];
  const turns = Array.from({ length: passes }, () => names.map((name) => measureApart(name, file)));
  const times = new Map(names.map((name, index) => [name, median(turns.map((turn) => turn[index] ?? Number.NaN))]));
  const to = (peer: string, time: number): string => `${((times.get(peer) ?? Number.NaN) / time).toFixed(1)}x`;
  const rows = [...times].map(([name, time]) => [
    name,
    ((feeds.length / time) * 1000).toFixed(0),
    (bytes / 1048.576 / time).toFixed(1),
    to('rss-parser', time),
    to('feedsmith', time),
  ]);
  console.log(table([['feeds', 'feeds/s', 'MB/s', 'to rss-parser', 'to feedsmith'], ...rows]));
}

async function feedsOf(file: string | null): Promise<Served[]> {
  if (file === null) return generatedFeeds();
  const rows: StreamRow[] = [];
  for await (const row of readRows<StreamRow>(file)) rows.push(row);
  return feedsOfStream(rows);
}

const ours: ReadonlyMap<string, (feeds: readonly Served[]) => Once> = new Map([
  ['Parley, all new', (feeds) => parley(feeds, false, false)],
  ['Parley, all new, texts read', (feeds) => parley(feeds, false, true)],
  ['Parley, 1 in 20 new', (feeds) => parley(feeds, true, false)],
  ['Parley, 1 in 20 new, texts read', (feeds) => parley(feeds, true, true)],
]);

function parley(feeds: readonly Served[], known: boolean, texts: boolean): Once {
  const seen = feeds.map(({ first, contentType }) => new Set(parseFeed(first, { url, contentType }).entryHashes));
  return () => {
    let characters = 0;
    for (const [index, { name, second, contentType }] of feeds.entries()) {
      const options = { url, contentType, ...(known && { seen: seen[index] ?? new Set<string>() }) };
      const { entries, entryHashes } = parseFeed(second, options);
      const expected = known ? fresh(entryHashes.length) : entryHashes.length;
      if (entries.length !== expected) throw new Error(`${name}: ${entries.length} entries for ${expected}`);
      if (!texts) continue;
      for (const { summary, content } of entries) characters += summary.length + content.length;
    }
    if (texts && characters === 0) throw new Error('no texts were read');
  };
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

const peers: ReadonlyMap<string, () => Promise<(text: string) => unknown>> = new Map<
  string,
  () => Promise<(text: string) => unknown>
>([
  [
    'rss-parser',
    async () => {
      const parser = new Parser();
      return (body: string) => parser.parseString(body);
    },
  ],
  ['feedsmith', async () => (await load<FeedSmith>('feedsmith')).parseFeed],
  ['htmlparser2 parseFeed', async () => (await load<HtmlParser>('htmlparser2')).parseFeed],
  ['@rowanmanning/feed-parser', async () => (await load<FeedParser>('@rowanmanning/feed-parser')).parseFeed],
]);

function measureApart(name: string, file: string | null): number {
  const script = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, name, file ?? '']);
  return Number(output.toString());
}

async function measureHere(name: string, file: string | null): Promise<number> {
  const feeds = await feedsOf(file);
  const own = ours.get(name);
  if (own !== undefined) return measure(own(feeds));
  const parse = await peers.get(name)?.();
  if (parse === undefined) throw new Error(`${name}: no such reader`);
  return measure(async () => {
    for (const { second, contentType } of feeds) await parse(text(second, contentType));
  });
}

function text(body: Buffer, contentType: string): string {
  return new TextDecoder(contentType.slice(contentType.indexOf('=') + 1)).decode(body);
}

/** A peer from test/bench/node_modules, where run.ts has put it. */
function load<T>(name: string): Promise<T> {
  return import(name) as Promise<T>;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name = '', file = ''] = process.argv;
  console.log(await measureHere(name, file === '' ? null : file));
}
