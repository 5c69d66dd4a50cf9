import { sha256 } from '../text/sha256.ts';
import { stemsOf } from '../text/stems.ts';
import { articleFragment, canonicalLink, formerCanonicalLink } from './canonical-link.ts';
import type { Feed } from './feed.ts';
import type { Entry, Item } from './item.ts';
import { entryPublished, isOldNews, possibleDate, revisedPublished, type Sight } from './publication-date.ts';

/**
 * The keys under which an entry may be known, none of which is enough alone: guids are one for all entries, positions,
 * or rewritten at every build; links change with the headline, or lead to one page for all.
 */
export interface EntryKeys {
  /** Of the address with the fragment that names the article, where there is one. */
  readonly fragment: string | null;
  /** Of the address without its fragment; null where it names no article. */
  readonly link: string | null;
  /** Of the guid, within its feed. */
  readonly guid: string | null;
  /** Of its title, or of title and text, within its feed and day. */
  readonly title: string | null;
  /** Of the link as it was keyed before wrappers were opened, where that differs: to look up, never to store. */
  readonly former: string | null;
}

/** Stems that tell an entry from others of the day. */
const tellingTitle = 4;

/** @param now ISO 8601, the day of an entry without a date */
export function keysOf(entry: Entry, feed: Feed, now: string): EntryKeys {
  const link = entry.link === null ? null : canonicalLink(entry.link);
  const former = entry.link === null ? null : formerCanonicalLink(entry.link);
  const fragment = entry.link === null ? '' : articleFragment(entry.link);
  const day = (entry.published ?? entry.updated ?? now).slice(0, 10);
  const telling = tellingWords(entry);
  return {
    fragment: link === null || fragment === '' ? null : linkKey(`${link}${fragment}`),
    link: link === null ? null : linkKey(link),
    guid: entry.guid === null ? null : guidKey(feed.id, entry.guid),
    title: telling === null ? null : hash(`title ${feed.id} ${day} ${telling}`),
    former: former === null || former === link ? null : linkKey(former),
  };
}

/** The title in plain words, with the text where the title is short; null where that is short too. */
function tellingWords(entry: Entry): string | null {
  for (const words of [() => entry.title, () => `${entry.title} ${entry.summary}`]) {
    const plain = words()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (stemsOf(plain).size >= tellingTitle) return plain;
  }
  return null;
}

/** The key of an entry that nothing but its words identifies. Reads its texts. */
export function wordsKey(entry: Entry, feed: Feed): string {
  return hash(`text ${feed.id} ${entry.title} ${entry.summary}`);
}

/** The key of an address that `canonicalLink` made. */
export function linkKey(link: string): string {
  return hash(`link ${link}`);
}

/** The key of a guid, which means something only within its feed. */
export function guidKey(feedId: string, guid: string): string {
  return hash(`guid ${feedId} ${guid}`);
}

/** How an entry was first seen: in which language's document, and whether in the first one. */
export interface FirstSight extends Sight {
  readonly language: string | null;
  readonly firstDocument: boolean;
}

/** Hours from which an entry of a feed's first document is backlog: the news of the day is still news. */
const backlogHours = 6;

/** A new item made of an entry; its id is the first of its keys. */
export function itemOf(entry: Entry, feed: Feed, id: string, sight: FirstSight): Item {
  const { firstSeen, language, firstDocument } = sight;
  const backlog = firstDocument && isOldNews(entry.published ?? entry.updated, firstSeen, backlogHours);
  return {
    ...entry,
    published: entryPublished(entry.published, sight),
    updated: possibleDate(entry.updated, firstSeen),
    ...(backlog ? { backlog } : {}),
    id,
    feedId: feed.id,
    language: (language ?? feed.language).slice(0, 2).toLowerCase(),
    firstSeen,
    contentHash: hash(`${entry.title}\n${entry.summary}\n${entry.content}`),
    revision: 1,
  };
}

/** The next revision of an item, or null if the entry says nothing new. */
export function revisionOf(item: Item, entry: Entry): Item | null {
  const contentHash = hash(`${entry.title}\n${entry.summary}\n${entry.content}`);
  if (contentHash === item.contentHash) return null;
  const published = item.published ?? revisedPublished(entry.published, item.firstSeen);
  return { ...item, ...entry, published, contentHash, change: changeOf(item, entry), revision: item.revision + 1 };
}

/** What an edit of the feed's words changed. Feeds carry counters of views and clocks, which do not edit the article. */
function changeOf(item: Item, entry: Entry): NonNullable<Item['change']> {
  if (entry.title !== item.title) return 'title';
  return withoutNumbers(item) === withoutNumbers(entry) ? 'numbers' : 'text';
}

function withoutNumbers({ summary, content }: Entry): string {
  return `${summary}\n${content}`.replace(/\d+/g, '');
}

function hash(text: string): string {
  return sha256(text).slice(0, 20);
}
