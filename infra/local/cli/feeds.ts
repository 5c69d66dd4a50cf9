import type { feedJson } from '../../../shared/present/formats/json.ts';
import { oneLine, shortened } from '../../../shared/text/safe-text.ts';
import { ask } from './ask.ts';
import type { Given } from './command.ts';

type FeedRow = ReturnType<typeof feedJson>;

/** `parley feeds`: how each feed does, those in trouble first. */
export async function feeds(given: Given): Promise<number> {
  const format = given.choice('format');
  const answer = JSON.parse(await ask(given, '/api/feeds')) as { feeds: readonly FeedRow[] };
  process.stdout.write(format === 'json' ? `${JSON.stringify(answer.feeds, null, 2)}\n` : feedTable(answer.feeds));
  return 0;
}

function feedTable(rows: readonly FeedRow[]): string {
  const lines = rows.map((row) => {
    const trouble =
      row.lastError === null ? '' : `  ${row.failures} in a row: ${shortened(oneLine(row.lastError), 90)}`;
    const newest = row.lastNewItem === null ? '-' : row.lastNewItem.slice(0, 16).replace('T', ' ');
    const name = shortened(oneLine(row.outlet), 30).padEnd(31);
    return `${row.condition.padEnd(8)} ${name}${row.language}  newest ${newest.padEnd(17)} ${row.url}${trouble}\n`;
  });
  const failing = rows.filter(({ condition }) => condition === 'failing').length;
  return `${lines.join('')}${rows.length} feeds, ${failing} failing\n`;
}
