import { findMentions } from '../../shared/detect/relevance/find-mentions.ts';
import { plainLine, plainText } from '../../shared/text/plain-text.ts';
import { readRows, writeRows } from './rows.ts';

interface Row {
  readonly id: string;
  readonly date: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
}

/** Judges headlines with summaries as a feed's item is judged; one row of output per row of input. */
export async function answer(input: string, output: string): Promise<void> {
  const rows: Row[] = [];
  for await (const row of readRows<Row>(input)) rows.push(row);
  const started = performance.now();
  const answers = rows.map(({ id, date, lang, title, summary }) => {
    const text = { headline: plainLine(title), body: plainText(summary), language: lang, published: date || null };
    const { verdict } = findMentions(text);
    return { id, about: verdict === 'about', mention: verdict !== 'none' };
  });
  const seconds = (performance.now() - started) / 1000;
  console.error(`${rows.length} items, ${(rows.length / seconds).toFixed(0)} items/s`);
  await writeRows(output, answers);
}
