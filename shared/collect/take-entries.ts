import type { Queue } from '../services/queue.ts';
import type { Items, StoredItem } from '../services/store/items.ts';
import type { Feed } from './feed.ts';
import { type FirstSight, itemKeys, itemOf, revisionOf, sharedLinks } from './identity.ts';
import type { Entry, FeedDocument } from './item.ts';

/** Work for the detect stage. `revisit` asks for another visit to the page of an item judged before. */
export interface ItemMessage {
  readonly itemId: string;
  readonly revisit?: boolean;
}

export interface TakeServices {
  readonly items: Items;
  readonly itemQueue: Queue<ItemMessage>;
}

/** What became of the entries of a document. */
export interface Taken {
  readonly entries: number;
  readonly newItems: number;
  readonly revisedItems: number;
}

/** Takes in what is new or changed in a document, and queues it to be judged. Safe to repeat. */
export async function takeEntries(
  feed: Feed,
  document: FeedDocument,
  seen: Omit<FirstSight, 'language'>,
  services: TakeServices,
): Promise<Taken> {
  const { items, itemQueue } = services;
  const firstSight = { ...seen, language: document.language };
  const shared = sharedLinks(document.entries);
  const keyed = document.entries.map((entry) => ({ entry, keys: itemKeys(entry, feed, shared) }));
  const known = await items.known(keyed.flatMap(({ keys }) => keys));
  const messages: ItemMessage[] = [];
  let newItems = 0;
  let revisedItems = 0;
  for (const { entry, keys } of keyed) {
    const knownId = keys.map((key) => known.get(key)).find((id) => id !== undefined);
    const id = knownId ?? keys[0] ?? '';
    const stored = knownId === undefined ? null : await items.get(knownId);
    // An item known by one key is added again under the others, so that it is found by any of them next time.
    const complete = keys.every((key) => known.get(key) === id);
    const fresh = !complete && (await items.add(stored?.item ?? itemOf(entry, feed, id, firstSight), keys));
    if (fresh) newItems += 1;
    const outcome = fresh ? 'new' : await reviseItem(id, stored ?? (await items.get(id)), entry, feed, services);
    if (outcome === 'revised') revisedItems += 1;
    if (outcome !== 'done') messages.push({ itemId: id });
  }
  await itemQueue.send(messages);
  return { entries: document.entryHashes.length, newItems, revisedItems };
}

/** An item seen before: revised if its own feed changed it, pending if its message may have been lost, else done. */
async function reviseItem(
  id: string,
  stored: StoredItem | null,
  entry: Entry,
  feed: Feed,
  { items }: TakeServices,
): Promise<'revised' | 'pending' | 'done'> {
  if (stored === null) throw new Error(`Item ${id} has an identity key but no row; delete the key to take it in anew`);
  const revision = stored.item.feedId === feed.id ? revisionOf(stored.item, entry) : null;
  if (revision !== null) {
    await items.revise(revision);
    return 'revised';
  }
  return stored.judgedRevision === stored.item.revision ? 'done' : 'pending';
}
