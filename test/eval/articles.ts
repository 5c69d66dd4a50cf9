import { readPage } from '../../shared/detect/page/read-page.ts';
import { readRows, writeRows } from './rows.ts';

interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** Reads saved article pages, one at a time. Nothing but id, url and html is looked at. */
export async function answer(input: string, output: string): Promise<void> {
  await writeRows(output, answers(input));
}

async function* answers(input: string): AsyncGenerator {
  for await (const { id, url, html } of readRows<SavedPage>(input)) {
    const page = readPage(html, url);
    yield { id, title: page.headline, published: page.published, body: page.text };
  }
}
