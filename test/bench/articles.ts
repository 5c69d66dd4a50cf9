import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPage } from '../../shared/detect/page.ts';
import { readRows } from '../eval/rows.ts';
import { type Contender, measure, table } from './rounds.ts';

interface SavedPage {
  readonly url: string;
  readonly html: string;
}

/** What one reader makes of one page. */
type Reader = (page: SavedPage) => unknown;

/** Pages measured at most: jsdom takes about a sixth of a second for one. */
const mostPages = 40;
const rounds = 3;
const fixtures = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/**
 * Prints pages per second and peak memory of Parley's article reader and its npm peers on the same pages.
 *
 * @param file JSON lines of `{url, html}`, gzip by its ending; without it Parley's own fixtures, repeated
 */
export async function bench(file: string | null): Promise<void> {
  const pages = await pagesOf(file);
  const readers = await allReaders();
  const contenders: Contender[] = [...readers].map(([name, read]) => ({
    name,
    once: () => {
      for (const page of pages) attempt(read, page);
    },
  }));
  const times = await measure(contenders, rounds);
  const own = times.get(parley) ?? Number.NaN;
  const rows = [...times].map(([name, milliseconds]) => [
    name,
    ((pages.length * 1000) / milliseconds).toFixed(1),
    `${(milliseconds / own).toFixed(1)}x`,
    `${memoryOf(name, file)} MB`,
  ]);
  const kilobytes = pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1000;
  console.log(`articles: ${pages.length} pages of ${kilobytes.toFixed(0)} KB`);
  console.log(table([['reader', 'pages/s', 'Parley is', 'peak memory'], ...rows]));
}

const parley = 'parley';

async function pagesOf(file: string | null): Promise<SavedPage[]> {
  const pages: SavedPage[] = [];
  if (file !== null) for await (const { url, html } of readRows<SavedPage>(file)) pages.push({ url, html });
  else for (const page of fixturePages()) pages.push(page);
  const step = Math.max(1, Math.floor(pages.length / mostPages));
  return pages.filter((_, index) => index % step === 0).slice(0, mostPages);
}

function fixturePages(): SavedPage[] {
  const saved = readdirSync(fixtures).map((name) => {
    const html = readFileSync(`${fixtures}${name}/page.html`, 'utf8');
    const { url } = JSON.parse(readFileSync(`${fixtures}${name}/expected.json`, 'utf8')) as { url: string };
    return { url, html };
  });
  return Array.from({ length: mostPages }, (_, index) => saved[index % saved.length]).filter(
    (page) => page !== undefined,
  );
}

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

async function allReaders(): Promise<ReadonlyMap<string, Reader>> {
  const { Readability } = await load<ReadabilityModule>('@mozilla/readability');
  const { JSDOM, VirtualConsole } = await load<JsdomModule>('jsdom');
  const { parseHTML } = await load<LinkedomModule>('linkedom');
  const quiet = new VirtualConsole();
  return new Map<string, Reader>([
    [parley, ({ html, url }) => readPage(html, url)],
    [
      'readability + jsdom',
      ({ html, url }) => {
        const { window } = new JSDOM(html, { url, virtualConsole: quiet });
        new Readability(window.document).parse();
        window.close();
      },
    ],
    ['readability + linkedom', ({ html }) => new Readability(parseHTML(html).document).parse()],
  ]);
}

/** A peer that gives up on a page has had its time measured; the table is of speed alone. */
function attempt(read: Reader, page: SavedPage): void {
  try {
    read(page);
  } catch {}
}

/** Peak memory of a process of its own that reads the pages one by one, MB. */
function memoryOf(name: string, file: string | null): string {
  const script = fileURLToPath(import.meta.url);
  const answer = execFileSync(process.execPath, ['--import', 'tsx', script, name, file ?? ''], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return answer.toString().trim();
}

async function load<T>(name: string): Promise<T> {
  return import(name) as Promise<T>;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name = '', file = ''] = process.argv;
  const read: Reader | undefined =
    name === parley ? ({ html, url }) => readPage(html, url) : (await allReaders()).get(name);
  let count = 0;
  const pages = file === '' ? fixturePages() : readRows<SavedPage>(file);
  for await (const page of pages) {
    if (read !== undefined && count++ < mostPages) attempt(read, page);
  }
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}
