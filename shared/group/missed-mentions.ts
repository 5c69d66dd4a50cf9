import type { MentionMessage } from '../detect/detect.ts';
import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import type { Queue } from '../services/queue.ts';
import type { Developments } from '../services/store/developments.ts';
import type { Items } from '../services/store/items.ts';
import { dayLength, openDays } from './durations.ts';

export interface MissedMentionsServices {
  readonly clock: Clock;
  readonly log: Log;
  readonly items: Items;
  readonly developments: Developments;
  readonly mentionQueue: Queue<MentionMessage>;
}

/** Minutes within which a mention is still on its way: longer than the tries of its queue take. */
const underWayMinutes = 60;
/** In one go; the rest comes with the next. */
const most = 50;

/**
 * Queues mentions that were judged to be on the talks and are in no development: what was parked, or lost between two
 * stages. Looks at the items of the last week, as long as another visit to their page is planned. Safe to repeat: a
 * report that is there is grouped as repeated. Returns how many were queued.
 */
export async function queueMissedMentions(services: MissedMentionsServices): Promise<number> {
  const { clock, log, items, developments, mentionQueue } = services;
  const now = clock.now().getTime();
  const since = new Date(now - openDays * dayLength).toISOString();
  const open = await developments.between(since, new Date(now + 1).toISOString());
  const reported = new Set(open.flatMap(({ reports }) => reports.map(({ itemId }) => itemId)));
  const missed: MentionMessage[] = [];
  for (const itemId of await items.withVisitPlanned()) {
    if (missed.length >= most) break;
    if (reported.has(itemId) || (await developments.ofItem(itemId)) !== null) continue;
    const latest = await items.latest(itemId);
    if (latest === null || latest.mention.act === null) continue;
    if (now - Date.parse(latest.article.fetchedAt) < underWayMinutes * 60_000) continue;
    missed.push({ itemId, articleRevision: latest.article.revision });
  }
  await mentionQueue.send(missed);
  if (missed.length > 0) log.warn('mentions were in no development', { itemIds: missed.map(({ itemId }) => itemId) });
  return missed.length;
}
