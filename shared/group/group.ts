import type { Outlet } from '../collect/feed.ts';
import type { Item } from '../collect/item.ts';
import type { MentionMessage } from '../detect/detect.ts';
import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import type { Developments } from '../services/store/developments.ts';
import type { Items } from '../services/store/items.ts';
import type { Development } from './development.ts';
import { dayLength, openDays } from './durations.ts';
import { joinDevelopment } from './join.ts';
import { reportOf } from './report.ts';
import { retractReport } from './retract.ts';

export interface GroupServices {
  readonly clock: Clock;
  readonly log: Log;
  readonly items: Items;
  readonly developments: Developments;
  readonly outletOf: (item: Item) => Outlet;
}

/** What became of one mention. */
interface Grouped {
  readonly itemId: string;
  readonly outcome: 'opened' | 'joined' | 'updated' | 'repeated' | 'left-out';
  readonly developmentId: string | null;
}

/** What became of a batch: the messages from `grouped.length` on are still to do. */
interface GroupedBatch {
  readonly grouped: readonly Grouped[];
  readonly fault: Error | null;
}

/**
 * Groups mentions, in order, into developments. The only writer: the queue's one message group sees to that, and the
 * version of each development would stop a second one. Safe to repeat: a report that is already there changes nothing.
 * A fault, or too little time left, stops the batch, since order matters; the queue gives the rest out again.
 */
export async function groupMentions(
  messages: readonly MentionMessage[],
  services: GroupServices,
  isTimeLeft: () => boolean = () => true,
): Promise<GroupedBatch> {
  const grouped: Grouped[] = [];
  try {
    const open = messages.length === 0 ? new Map() : await openDevelopments(services);
    for (const message of messages) {
      if (!isTimeLeft()) break;
      grouped.push(await groupMention(message, open, services));
    }
    return { grouped, fault: null };
  } catch (fault) {
    return { grouped, fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }
}

async function groupMention(
  { itemId }: MentionMessage,
  open: Map<string, Development>,
  services: GroupServices,
): Promise<Grouped> {
  const { clock, log, items, developments, outletOf } = services;
  const [stored, latest] = [await items.get(itemId), await items.latest(itemId)];
  if (stored === null || latest === null) throw new Error(`Item ${itemId} has no mention in the store; judge it again`);
  const own = await loadOwn(itemId, open, developments);
  const { article, mention } = latest;
  if (mention.act === null && own === null) return { itemId, outcome: 'left-out', developmentId: null };
  const now = clock.now().toISOString();
  const { type, development, reason } =
    mention.act === null && own !== null
      ? retractReport(own, itemId, article.revision, now)
      : joinDevelopment([...open.values()], reportOf(stored.item, article, mention, outletOf(stored.item)), now);
  if (type !== 'repeated') {
    await developments.save(development);
    open.set(development.id, development);
  }
  log.info('mention grouped', { itemId, development: development.id, outcome: type, reason });
  return { itemId, outcome: type, developmentId: development.id };
}

async function openDevelopments({ clock, developments }: GroupServices): Promise<Map<string, Development>> {
  const now = clock.now().getTime();
  const since = new Date(now - openDays * dayLength).toISOString();
  const found = await developments.between(since, new Date(now + 1).toISOString());
  return new Map(found.map((development) => [development.id, development]));
}

/** A revision of an old report must find its development even when that is no longer open. Null for a new report. */
async function loadOwn(
  itemId: string,
  open: Map<string, Development>,
  developments: Developments,
): Promise<Development | null> {
  const own = await developments.ofItem(itemId);
  if (own === null) return null;
  const development = open.get(own) ?? (await developments.get(own));
  if (development !== null) open.set(own, development);
  return development;
}
