import { readPage } from '../../shared/detect/page/read-page.ts';
import { sentencesOf } from '../../shared/text/sentences.ts';
import { feedPatterns, feedWraps, hostileFeed, readFeed } from '../growth/feed-shapes.ts';
import { pageShapes } from '../growth/page-shapes.ts';
import { textShapes } from '../growth/text-shapes.ts';
import { timedGrowth } from '../growth/timed-growth.ts';
import { table } from './rounds.ts';

/** Characters of the longest input of each shape. */
const length = 256_000;

interface Row {
  readonly shape: string;
  readonly milliseconds: number;
  /** 1 where the work is linear, 2 where it is quadratic. */
  readonly exponent: number;
}

/** Prints how long hostile input of a quarter of a megabyte takes and how the time grows: of feeds the costliest. */
export async function bench(): Promise<void> {
  const feeds = Object.entries(feedWraps).flatMap(([place, wrap]) =>
    feedPatterns.map((pattern) =>
      rowOf(`${JSON.stringify(pattern)} in ${place}`, hostileFeed(wrap, pattern), readFeed),
    ),
  );
  const slowest = feeds.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, shown);
  const steepest = feeds.toSorted((a, b) => b.exponent - a.exponent).slice(0, shown);
  print(`feeds, the slowest of ${feeds.length}`, slowest);
  print(`feeds, the steepest of ${feeds.length}`, steepest);
  const page = (html: string) => readPage(html, 'https://example.org/a');
  print('a page that', shapesOf(pageShapes, page));
  print('sentences of a text that', shapesOf(textShapes, sentencesOf));
}

const shown = 12;

function shapesOf(
  shapes: Readonly<Record<string, (length: number) => string>>,
  work: (text: string) => unknown,
): Row[] {
  return Object.entries(shapes).map(([name, shape]) => rowOf(name, shape, work));
}

function rowOf<T>(shape: string, make: (length: number) => T, work: (input: T) => unknown): Row {
  const { growth, milliseconds } = timedGrowth(make, work, length);
  return { shape, milliseconds, exponent: Math.log2(growth) };
}

function print(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({ shape, milliseconds, exponent }) => [shape, milliseconds.toFixed(1), exponent.toFixed(2)]);
  console.log(`${table([[title, 'ms', 'exponent'], ...cells])}\n`);
}
