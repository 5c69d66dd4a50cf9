import type { Queue } from '../services/queue.ts';
import type { Items, StoredItem } from '../services/store/items.ts';
import { withTitle } from './entry-title.ts';
import type { Feed } from './feed.ts';
import { type FirstSight, itemOf, revisionOf } from './identity.ts';
import type { Entry, FeedDocument, Item } from './item.ts';
import { type ItemMessage, itemMessage } from './item-message.ts';
import { keyedEntry, lookUpKeys, matchEntries } from './match-entries.ts';
import { unwrapLink } from './unwrap-link.ts';

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

/** When and as what a document came into sight. */
interface DocumentSight extends Pick<FirstSight, 'firstSeen' | 'firstDocument'> {
  /** A page of older entries, read to fill a gap. */
  readonly older: boolean;
}

/** Takes in what is new or changed in a document, and queues it to be judged. Safe to repeat. */
export async function takeEntries(
  feed: Feed,
  document: FeedDocument,
  seen: DocumentSight,
  services: TakeServices,
): Promise<Taken> {
  const { items, itemQueue } = services;
  const firstSight = firstSightOf(document, seen);
  const keyed = distinct(document.entries).map((entry) =>
    keyedEntry(withTitle(unwrapped(entry)), feed, seen.firstSeen),
  );
  const standing = document.standing.map((entry) => keyedEntry(withTitle(entry), feed, seen.firstSeen));
  const owners = await items.known(keyed.flatMap((entry) => lookUpKeys(entry, feed)));
  const stored = await storedItems(new Set([...owners.values()].map(({ itemId }) => itemId)), services);
  const known = { owners, items: new Map([...stored].map(([id, { item }]) => [id, item])) };
  const messages: ItemMessage[] = [];
  let newItems = 0;
  let revisedItems = 0;
  for (const { entry, id, item, keys, borne } of matchEntries(keyed, standing, feed, known)) {
    // An item known by one key is added again under the others, so that it is found by any of them next time.
    const complete = keys.every((key) => owners.get(key)?.itemId === id);
    const sighted = item ?? itemOf(entry, feed, id, firstSight);
    const fresh = !complete && (await items.add(sighted, keys));
    await items.share(borne);
    if (fresh) {
      newItems += 1;
      messages.push(itemMessage(sighted, 0));
      continue;
    }
    const before = stored.get(id) ?? (await items.get(id));
    const { outcome, left } = await reviseItem(id, before, entry, feed, services);
    if (outcome === 'revised') revisedItems += 1;
    if (left !== null) messages.push(itemMessage(left, before?.visits ?? 0));
  }
  await itemQueue.send(messages);
  return { entries: document.entryHashes.length, newItems, revisedItems };
}

function firstSightOf({ language, entries, standing }: FeedDocument, seen: DocumentSight): FirstSight {
  const { firstSeen, firstDocument, older } = seen;
  const others = () => [...entries, ...standing].map(({ published }) => published);
  return { firstSeen, firstDocument, watched: !firstDocument && !older, others, language };
}

/** Without what stands twice: sections of one feed repeat an entry. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  const texts = new Set<string>();
  return entries.filter(({ guid, link, title, summary }) => {
    const text = JSON.stringify([guid, link, title, summary]);
    return texts.size < texts.add(text).size;
  });
}

function unwrapped(entry: Entry): Entry {
  const link = entry.link === null ? null : unwrapLink(entry.link);
  return link === entry.link ? entry : { ...entry, link };
}

async function storedItems(ids: ReadonlySet<string>, { items }: TakeServices): Promise<Map<string, StoredItem>> {
  const stored = new Map<string, StoredItem>();
  for (const id of ids) {
    const found = await items.get(id);
    if (found !== null) stored.set(id, found);
  }
  return stored;
}

/**
 * An item seen before: revised if its own feed changed it, pending if its message may have been lost, else done; `left`
 * is what is still to be judged.
 */
async function reviseItem(
  id: string,
  stored: StoredItem | null,
  entry: Entry,
  feed: Feed,
  { items }: TakeServices,
): Promise<{ outcome: 'revised' | 'pending' | 'done'; left: Item | null }> {
  if (stored === null) throw new Error(`Item ${id} has an identity key but no row; delete the key to take it in anew`);
  const revision = stored.item.feedId === feed.id ? revisionOf(stored.item, entry) : null;
  if (revision !== null) {
    await items.revise(revision);
    return { outcome: 'revised', left: revision };
  }
  if (stored.judgedRevision === stored.item.revision) return { outcome: 'done', left: null };
  return { outcome: 'pending', left: stored.item };
}
