import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRows } from '../eval/rows.ts';

export interface SavedPage {
  readonly url: string;
  readonly html: string;
}

/** Pages measured at most: jsdom takes about a sixth of a second for one. */
const mostPages = 40;
/** Of a file every third page is taken, for neighbours are of one outlet. */
const every = 3;
const fixtures = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/**
 * The pages to measure on.
 *
 * @param file JSON lines of `{url, html}`, gzip by its ending; without it Parley's own fixtures, repeated
 */
export async function pagesOf(file: string | null): Promise<SavedPage[]> {
  const pages: SavedPage[] = [];
  let index = 0;
  for await (const { url, html } of file === null ? fixturePages() : readRows<SavedPage>(file)) {
    if (pages.length < mostPages && (file === null || index % every === 0)) pages.push({ url, html });
    index += 1;
  }
  return pages;
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
