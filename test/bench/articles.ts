import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readPage } from '../../shared/detect/page/read-page.ts';
import { pagesOf, type SavedPage } from './pages.ts';
import { table } from './rounds.ts';
import { type Measured, measureTrafilatura } from './trafilatura.ts';

/** What one reader makes of one page. */
type Reader = (page: SavedPage) => unknown;

/** Microseconds of processor time that are measured at least, after one round that is not. */
const shortest = 5e6;

/**
 * Prints pages per second and peak memory of Parley's article reader, its npm peers and Python's trafilatura on the
 * same pages. Each reader has a process of its own, so that none pays for another's garbage.
 *
 * @param file JSON lines of `{url, html}`, gzip by its ending; without it Parley's own fixtures, repeated
 */
export async function bench(file: string | null): Promise<void> {
  const pages = await pagesOf(file);
  const readers = [parley, ...peers.keys()].map((name) => [name, measureApart(name, file)] as const);
  const measured = [...readers, ['trafilatura', measureTrafilatura(pages)] as const];
  const own = readers[0]?.[1].pagesPerSecond ?? Number.NaN;
  const rows = measured.map(([name, result]) =>
    typeof result === 'string'
      ? [`${name}, ${result}`, '', '', '']
      : [
          name,
          result.pagesPerSecond.toFixed(1),
          `${(own / result.pagesPerSecond).toFixed(1)}x`,
          `${result.megabytes.toFixed(0)} MB`,
        ],
  );
  const kilobytes = pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1000;
  console.log(`articles: ${pages.length} pages of ${kilobytes.toFixed(0)} KB`);
  console.log(table([['reader', 'pages/s', 'Parley is', 'peak memory'], ...rows]));
}

const parley = 'parley';

interface ReadabilityModule {
  readonly Readability: new (document: unknown) => { parse(): unknown };
}
interface JsdomModule {
  readonly JSDOM: new (
    html: string,
    options: object,
  ) => { readonly window: { readonly document: unknown; close(): void } };
  readonly VirtualConsole: new () => object;
}
interface LinkedomModule {
  parseHTML(html: string): { readonly document: unknown };
}

const peers: ReadonlyMap<string, () => Promise<Reader>> = new Map([
  [
    'readability + jsdom',
    async () => {
      const { Readability } = await load<ReadabilityModule>('@mozilla/readability');
      const { JSDOM, VirtualConsole } = await load<JsdomModule>('jsdom');
      const quiet = new VirtualConsole();
      return ({ html, url }: SavedPage) => {
        const { window } = new JSDOM(html, { url, virtualConsole: quiet });
        new Readability(window.document).parse();
        window.close();
      };
    },
  ],
  [
    'readability + linkedom',
    async () => {
      const { Readability } = await load<ReadabilityModule>('@mozilla/readability');
      const { parseHTML } = await load<LinkedomModule>('linkedom');
      return ({ html }: SavedPage) => new Readability(parseHTML(html).document).parse();
    },
  ],
]);

function measureApart(name: string, file: string | null): Measured {
  const script = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, name, file ?? ''], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.toString()) as Measured;
}

async function measureHere(name: string, file: string | null): Promise<Measured> {
  const read: Reader = name === parley ? ({ html, url }) => readPage(html, url) : await required(peers.get(name))();
  const pages = await pagesOf(file);
  for (const page of pages) attempt(read, page);
  const started = process.cpuUsage();
  let { user, system } = process.cpuUsage(started);
  let count = 0;
  while (user + system < shortest) {
    for (const page of pages) attempt(read, page);
    count += pages.length;
    ({ user, system } = process.cpuUsage(started));
  }
  return {
    pagesPerSecond: (count * 1e6) / (user + system),
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** A peer that gives up on a page has had its time measured; the table is of speed alone. */
function attempt(read: Reader, page: SavedPage): void {
  try {
    read(page);
  } catch {}
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no such reader');
  return value;
}

async function load<T>(name: string): Promise<T> {
  return import(name) as Promise<T>;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name = '', file = ''] = process.argv;
  console.log(JSON.stringify(await measureHere(name, file === '' ? null : file)));
}
