/**
 * When something was published: what its feed and its page say, judged against when Parley first saw it. A date that
 * cannot be true is unknown, and news whose date is unknown counts as of its first sight.
 */

/** How an entry came into sight. */
export interface Sight {
  /** ISO 8601 UTC. */
  readonly firstSeen: string;
  /** In the newest entries of a feed that was read before, so that it was not there at the poll before. */
  readonly watched: boolean;
  /** Publication dates of the document's other entries, known ones too; called only where they decide. */
  readonly others: () => readonly (string | null)[];
}

const hour = 3_600_000;
const day = 24 * hour;
/** By how much a newsroom's clock may be ahead. */
const clockSlip = hour / 4;
/** Behind all dates that stand for none: 1970, 1980, 1999-11-30, 2000-01-01, 2001-01-01 are the zeros of clocks and stores. */
const firstBelieved = Date.UTC(2001, 0, 2);
/** How far back a single old entry may come up again in a feed: a list of the most read goes back weeks. */
const recallDays = 90;
/** How far a page and its feed may be apart and still tell of the same publication. */
const agreeDays = 2;

/** A date of an entry or page if it may be true by the time it was seen, ISO 8601; else null. */
export function possibleDate(told: string | null, seen: string): string | null {
  const time = Date.parse(told ?? '');
  return time >= firstBelieved && time <= Date.parse(seen) + clockSlip ? told : null;
}

/**
 * When an entry was published, by its feed; null where that is unknown. What is new in a watched feed and dated months
 * back stands wrong, unless the document shows that it is an archive: another entry as old, and a later one.
 */
export function entryPublished(told: string | null, { firstSeen, watched, others }: Sight): string | null {
  const possible = possibleDate(told, firstSeen);
  if (possible === null || !watched) return possible;
  const horizon = Date.parse(firstSeen) - recallDays * day;
  const time = Date.parse(possible);
  if (time >= horizon) return possible;
  const times = others().map((other) => Date.parse(possibleDate(other, firstSeen) ?? ''));
  const isArchive = times.some((one) => one > time) && times.some((one) => one < horizon && one !== time);
  return isArchive ? possible : null;
}

/** Whether an entry of a feed's first document was old news then. What is not dated is; a clock that is ahead is not old. */
export function isOldNews(told: string | null, firstSeen: string, hours: number): boolean {
  const time = Date.parse(told ?? '');
  const age = Date.parse(firstSeen) - time;
  return !(time >= firstBelieved) || age < -day || age > hours * hour;
}

/** When an item's feed changed the date of an entry: only one near the first sight can be that of its publication. */
export function revisedPublished(told: string | null, firstSeen: string): string | null {
  const possible = possibleDate(told, firstSeen);
  return possible !== null && Math.abs(apart(possible, firstSeen)) <= agreeDays * day ? possible : null;
}

/** What a page says of its own times, as `Page` has them. */
interface PageTimes {
  readonly published: string | null;
  readonly updated: string | null;
}

/** An item's dates as judged when it was taken in. */
interface SeenItem {
  readonly published: string | null;
  readonly firstSeen: string;
}

/**
 * When an article was published. The page corrects its feed where both tell of the same days, by an instant with a
 * zone alone. Where the feed is silent the page is believed, unless it is an old page that moves on: then it is news.
 */
export function articlePublished(page: PageTimes | null, item: SeenItem): string | null {
  const { published, firstSeen } = item;
  const told = possibleDate(page?.published ?? null, firstSeen);
  if (published === null) return told === null || movesOn(told, page, firstSeen) ? null : dayOrInstant(told, firstSeen);
  const corrects = told !== null && isInstant(told) && Math.abs(apart(told, published)) <= agreeDays * day;
  return corrects ? told : dayOrInstant(published, firstSeen);
}

/** First published days before it came into sight, and changed since. */
function movesOn(told: string, page: PageTimes | null, firstSeen: string): boolean {
  const updated = page?.updated ?? null;
  const isOld = apart(firstSeen, told) > agreeDays * day;
  return isOld && updated !== null && Math.abs(apart(firstSeen, updated)) <= agreeDays * day;
}

/**
 * A day alone is taken at noon, when it is the same day all over Europe and America; on the day of first sight that is
 * the better instant, so null.
 */
function dayOrInstant(told: string, firstSeen: string): string | null {
  if (!isDay(told)) return told.replace(/-00:00$/, 'Z');
  const noon = `${told.slice(0, 10)}T12:00:00.000Z`;
  return noon >= firstSeen || told.slice(0, 10) === firstSeen.slice(0, 10) ? null : noon;
}

/** Whether a page gives an instant: midnight stands for a day alone, -00:00 for a zone unknown (RFC 3339 4.3). */
function isInstant(told: string): boolean {
  return !isDay(told) && !told.endsWith('-00:00');
}

function isDay(told: string): boolean {
  return /T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(told);
}

function apart(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}
