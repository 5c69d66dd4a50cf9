import { sha256 } from '../text/sha256.ts';
import type { Feed } from './feed.ts';
import type { Entry, Item } from './item.ts';

/** Query parameters that say where a click came from, never which article it is. */
const trackingParameter =
  /^(utm_|at_|mc_|fb|gclid|igsh|ref$|ref_|cmp$|cmpid|ns_|smid|partner$|rss$|source$|ftag|ito$|xtor|wt_mc|guccounter|traffic_source)/i;

/**
 * The identity of an entry, as keys of which any one is enough: its link as far as it names an article, its guid
 * within the feed, and its words only where it has neither. Composite, because each alone fails in the wild: guids are
 * re-used or rewritten at every build, links change with the headline.
 *
 * `shared` holds links that several entries of the document carry (live blogs, home pages); those identify nothing.
 */
export function itemKeys(entry: Entry, feed: Feed, shared: ReadonlySet<string> = new Set()): readonly string[] {
  const keys: string[] = [];
  const link = entry.link === null ? null : canonicalLink(entry.link);
  if (link !== null && !shared.has(link)) keys.push(linkKey(link));
  if (entry.guid !== null) keys.push(guidKey(feed.id, entry.guid));
  if (keys.length === 0) keys.push(hash(`text ${feed.id} ${entry.title} ${entry.summary}`));
  return keys;
}

/** The key of an address that `canonicalLink` made. */
export function linkKey(link: string): string {
  return hash(`link ${link}`);
}

/** The key of a guid, which means something only within its feed. */
export function guidKey(feedId: string, guid: string): string {
  return hash(`guid ${feedId} ${guid}`);
}

/**
 * The address without what varies for one article: scheme, "www.", tracking parameters, fragment, final slash.
 * Null for an address that names no article: not absolute, or a site's front page.
 */
export function canonicalLink(address: string): string | null {
  const url = parsed(address);
  if (url === null) return null;
  if (url.search !== '') {
    for (const name of [...url.searchParams.keys()]) {
      if (trackingParameter.test(name)) url.searchParams.delete(name);
    }
    url.searchParams.sort();
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' && url.search === '') return null;
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Links that more than one entry of a document carries. */
export function sharedLinks(entries: readonly Entry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { link } of entries) {
    const canonical = link === null ? null : canonicalLink(link);
    if (canonical === null) continue;
    if (seen.has(canonical)) shared.add(canonical);
    seen.add(canonical);
  }
  return shared;
}

/** How an entry was first seen: when, in which language's document, and whether in the first one. */
export interface FirstSight {
  readonly firstSeen: string;
  readonly language: string | null;
  readonly firstDocument: boolean;
}

/** Hours from which an entry of a feed's first document is backlog: the news of the day is still news. */
const backlogHours = 6;

/** A new item made of an entry; its id is the first of its keys. */
export function itemOf(entry: Entry, feed: Feed, id: string, { firstSeen, language, firstDocument }: FirstSight): Item {
  const age = Date.parse(firstSeen) - Date.parse(entry.published ?? entry.updated ?? new Date(0).toISOString());
  const backlog = firstDocument && age > backlogHours * 3_600_000;
  return {
    ...entry,
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
  const published = item.published ?? entry.published;
  const retitled = entry.title !== item.title;
  return { ...item, ...entry, published, contentHash, retitled, revision: item.revision + 1 };
}

function hash(text: string): string {
  return sha256(text).slice(0, 20);
}
