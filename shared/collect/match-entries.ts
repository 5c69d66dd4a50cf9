import { articleFragment, canonicalLink } from './canonical-link.ts';
import type { Feed } from './feed.ts';
import { type EntryKeys, keysOf, wordsKey } from './identity.ts';
import type { Entry, Item } from './item.ts';
import { haveSameWords } from './same-words.ts';

/** An entry with its keys and the place that its link names. */
interface KeyedEntry {
  readonly entry: Entry;
  readonly keys: EntryKeys;
  readonly place: Place;
}

interface Place {
  /** Canonical address; null where it names no article. */
  readonly link: string | null;
  readonly fragment: string;
}

/** @param now ISO 8601 */
export function keyedEntry(entry: Entry, feed: Feed, now: string): KeyedEntry {
  return { entry, keys: keysOf(entry, feed, now), place: placeOf(entry.link) };
}

function placeOf(link: string | null): Place {
  return link === null ? { link, fragment: '' } : { link: canonicalLink(link), fragment: articleFragment(link) };
}

/** Whose a stored key is, and whether two entries ever bore it: then it identifies nothing. */
export interface KeyOwner {
  readonly itemId: string;
  readonly shared: boolean;
}

/** What an entry was found to be. */
export interface MatchedEntry {
  readonly entry: Entry;
  readonly id: string;
  /** The item as it is stored; null for a new one. */
  readonly item: Item | null;
  /** Keys that identify the item. */
  readonly keys: readonly string[];
  /** Keys of others that this entry bears too. */
  readonly borne: readonly string[];
}

/** What is stored under the keys of the entries. */
interface Known {
  readonly owners: ReadonlyMap<string, KeyOwner>;
  readonly items: ReadonlyMap<string, Item>;
}

/** All keys under which an entry is looked up. */
export function lookUpKeys({ entry, keys }: KeyedEntry, feed: Feed): readonly string[] {
  return [keys.fragment, keys.link, keys.former, keys.guid, keys.title, wordsKey(entry, feed)].filter(isKey);
}

/**
 * Finds which item each entry of a document is, in order: known by keys that agree, or by its words where keys disagree
 * or identify nothing; else new. An item is one entry of the document at most: the one that agrees with it best,
 * standing entries among them.
 *
 * @param entries new or changed
 * @param standing those of the document that were seen before, unchanged
 */
export function matchEntries(
  entries: readonly KeyedEntry[],
  standing: readonly KeyedEntry[],
  feed: Feed,
  known: Known,
): readonly MatchedEntry[] {
  const all = [...entries, ...standing];
  const shared = sharedKeys(all);
  const isShared = (key: string | null) => key === null || shared.has(key) || known.owners.get(key)?.shared === true;
  const best = bestAgreement(all, feed);
  const taken = new Set<string>();
  return entries.map((keyed) => {
    const match = candidates(keyed, feed, known)
      .filter(({ id }) => !taken.has(id))
      .map((item) => ({ item, agreed: agreement(keyed, item, feed) }))
      .sort((one, other) => sum(other.agreed) - sum(one.agreed))
      .find(({ item, agreed }) => sum(agreed) >= best(item) && isSameEntry(keyed, item, agreed, isShared));
    const matched = matchedEntry(keyed, match?.item ?? null, feed, known, isShared);
    taken.add(matched.id);
    return matched;
  });
}

/** Keys that two entries of a document bear, which are not one entry said twice. */
function sharedKeys(all: readonly KeyedEntry[]): ReadonlySet<string> {
  const bearers = new Map<string, Entry>();
  const shared = new Set<string>();
  for (const { entry, keys } of all) {
    for (const key of [keys.fragment, keys.link, keys.guid].filter(isKey)) {
      const first = bearers.get(key);
      if (first === undefined) bearers.set(key, entry);
      else if (!isTwice(first, entry)) shared.add(key);
    }
  }
  return shared;
}

function isTwice(one: Entry, other: Entry): boolean {
  return one.link === other.link && one.title === other.title && one.summary === other.summary;
}

function candidates(keyed: KeyedEntry, feed: Feed, { owners, items }: Known): readonly Item[] {
  const ids = lookUpKeys(keyed, feed).flatMap((key) => owners.get(key)?.itemId ?? []);
  return [...new Set(ids)].flatMap((id) => items.get(id) ?? []);
}

/** How the keys of an entry and of an item agree: 1 the same, 0 nothing to compare, -1 another. */
interface Agreement {
  readonly link: number;
  readonly guid: number;
  readonly title: number;
}

function agreement({ entry, place }: KeyedEntry, item: Item, feed: Feed): Agreement {
  return {
    link: linkAgreement(place, placeOf(item.link)),
    guid: item.feedId !== feed.id || entry.guid === null || item.guid === null ? 0 : entry.guid === item.guid ? 1 : -1,
    title: entry.title !== '' && entry.title === item.title ? 1 : 0,
  };
}

function linkAgreement(one: Place, other: Place): number {
  if (one.link === null || other.link === null) return 0;
  // The fragment counts where both have one; a link without is the page of either.
  const differs = one.fragment !== other.fragment && one.fragment !== '' && other.fragment !== '';
  return one.link === other.link && !differs ? 1 : -1;
}

function sum({ link, guid, title }: Agreement): number {
  return Number(link === 1) + Number(guid === 1) + title;
}

/** How far any entry of the document agrees with an item, 0 to 3. */
function bestAgreement(all: readonly KeyedEntry[], feed: Feed): (item: Item) => number {
  const byGuid = groupedBy(all, ({ entry }) => entry.guid);
  const byTitle = groupedBy(all, ({ entry }) => entry.title);
  return (item) => {
    const alike = [...(byGuid.get(item.guid) ?? []), ...(byTitle.get(item.title) ?? [])];
    return Math.max(0, ...alike.map((keyed) => sum(agreement(keyed, item, feed))));
  };
}

function groupedBy(all: readonly KeyedEntry[], keyOf: (keyed: KeyedEntry) => string | null) {
  const groups = new Map<string | null, KeyedEntry[]>();
  for (const keyed of all) {
    const group = groups.get(keyOf(keyed));
    if (group === undefined) groups.set(keyOf(keyed), [keyed]);
    else group.push(keyed);
  }
  return groups;
}

function isSameEntry(
  { entry, keys, place }: KeyedEntry,
  item: Item,
  { link, guid }: Agreement,
  isShared: (key: string | null) => boolean,
): boolean {
  const isExact = place.fragment !== '' && place.fragment === placeOf(item.link).fragment;
  const linkTold = link === 1 && !isShared(isExact ? keys.fragment : keys.link);
  const guidTold = guid === 1 && !isShared(keys.guid);
  if ((linkTold || guidTold) && link !== -1 && guid !== -1) return true;
  return haveSameWords(entry, item);
}

function matchedEntry(
  { entry, keys }: KeyedEntry,
  item: Item | null,
  feed: Feed,
  { owners }: Known,
  isShared: (key: string | null) => boolean,
): MatchedEntry {
  const told = [keys.fragment, keys.link, keys.guid].filter(isKey);
  const own = told.filter((key) => !isShared(key) && (owners.get(key)?.itemId ?? item?.id) === item?.id);
  const named = own.length === 0 ? [wordsKey(entry, feed)] : own;
  const id = item?.id ?? named[0] ?? '';
  const borne = told.filter((key) => {
    const owner = owners.get(key);
    return owner !== undefined && !owner.shared && (owner.itemId !== id || isShared(key));
  });
  return { entry, id, item, keys: [...named, ...(keys.title === null ? [] : [keys.title])], borne };
}

function isKey(key: string | null): key is string {
  return key !== null;
}
