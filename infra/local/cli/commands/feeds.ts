import { countByHealth, healths } from '../../../../shared/collect/feed-health.ts';
import type { feedJson } from '../../../../shared/present/formats/json.ts';
import { oneLine, shortened } from '../../../../shared/text/safe-text.ts';
import { ask } from '../ask-api.ts';
import type { Given } from '../command.ts';

/** A feed as the API answers it. */
export type FeedRow = ReturnType<typeof feedJson>;

/** `parley feeds`: how each feed does, those in trouble first. */
export async function feeds(given: Given): Promise<number> {
  const format = given.choice('format');
  const answer = JSON.parse(await ask(given, '/api/feeds')) as { feeds: readonly FeedRow[] };
  process.stdout.write(format === 'json' ? `${JSON.stringify(answer.feeds, null, 2)}\n` : feedTable(answer.feeds));
  return 0;
}

/** Feeds as lines for a terminal, with how many are of each health below; nothing from a feed can steer the terminal. */
export function feedTable(rows: readonly FeedRow[]): string {
  const lines = rows.map((row) => {
    const trouble =
      row.lastError === null ? '' : `  ${row.failures} in a row: ${shortened(oneLine(row.lastError), 90)}`;
    const newest = row.lastNewItem === null ? '-' : row.lastNewItem.slice(0, 16).replace('T', ' ');
    const name = shortened(oneLine(row.outlet), 30).padEnd(31);
    return `${row.health.padEnd(8)} ${name}${row.language}  newest ${newest.padEnd(17)} ${row.url}${trouble}\n`;
  });
  const counts = countByHealth(rows);
  const summary = healths.filter((health) => counts[health] > 0).map((health) => `${counts[health]} ${health}`);
  return `${lines.join('')}${[`${rows.length} ${rows.length === 1 ? 'feed' : 'feeds'}`, ...summary].join(', ')}\n`;
}
