import { table as names, partitions } from '../../names.ts';
import { queryRows, type Row, type Table } from './rows.ts';

const partition = partitions.revisits;
/** Milliseconds: a visit is planned a week ahead at most (detect/revisit.ts). */
const longestWait = 8 * 86_400_000;

/** The index attributes of an item whose page is to be visited again at an instant; null takes them away. */
export function revisitIndex(revisitAt: string | null, itemId: string) {
  return {
    [names.indexPartition]: revisitAt && partition,
    [names.indexSort]: revisitAt && `${instant(revisitAt)}#${itemId}`,
  };
}

/**
 * Ids of the items that are due for a visit, soonest first; then of those with a visit further off than any is
 * planned, which was written while the clock was ahead.
 */
export async function dueForRevisit(table: Table, now: string, limit: number): Promise<readonly string[]> {
  const found: string[] = [];
  const beyond = new Date(Date.parse(now) + longestWait).toISOString();
  // "$" follows "#" in ASCII, so an item due at this very instant is due.
  const due = [
    ['<', `${instant(now)}$`],
    ['>', beyond],
  ] as const;
  for (const [comparison, bound] of limit > 0 ? due : []) {
    const query = {
      IndexName: names.index,
      KeyConditionExpression: `#pk = :pk AND #sk ${comparison} :bound`,
      ExpressionAttributeNames: { '#pk': names.indexPartition, '#sk': names.indexSort },
      ExpressionAttributeValues: { ':pk': partition, ':bound': bound },
      Limit: limit,
    };
    for await (const row of queryRows(table, query)) {
      if (found.length >= limit) return found;
      found.push(itemIn(row));
    }
  }
  return found;
}

/** Ids of all items that are to be visited again, due or not. */
export async function allPlanned(table: Table): Promise<readonly string[]> {
  const query = {
    IndexName: names.index,
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: { '#pk': names.indexPartition },
    ExpressionAttributeValues: { ':pk': partition },
  };
  const found: string[] = [];
  for await (const row of queryRows(table, query)) found.push(itemIn(row));
  return found;
}

function itemIn(row: Row): string {
  return String(row[names.partition]).slice(partitions.items.length);
}

/** One spelling of an instant, so that text order is time order. */
function instant(date: string): string {
  return new Date(date).toISOString();
}
