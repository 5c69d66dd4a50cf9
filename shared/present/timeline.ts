import type { Development } from '../group/development.ts';
import { fold } from '../text/fold.ts';
import { labelOf } from '../wording/labels.ts';
import type { TimelineQuery } from './query.ts';

/** A development in its place: the event's own day where it is known, else the day Parley first saw it. */
export interface TimelineEntry {
  readonly development: Development;
  /** YYYY-MM-DD, UTC. */
  readonly day: string;
  readonly dayIs: 'event' | 'first-seen';
}

export interface TimelineDay {
  readonly day: string;
  readonly entries: readonly TimelineEntry[];
}

export interface Timeline {
  readonly query: TimelineQuery;
  /** Newest day first; within a day the one seen last first. */
  readonly days: readonly TimelineDay[];
  /** Number of developments in all days. */
  readonly total: number;
}

/** The developments that answer the query, by day. */
export function timelineOf(developments: readonly Development[], query: TimelineQuery): Timeline {
  const entries = developments
    .map(entryOf)
    .filter((entry) => matches(entry, query))
    .sort(newestFirst);
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const sameDay = days.get(entry.day);
    if (sameDay === undefined) days.set(entry.day, [entry]);
    else sameDay.push(entry);
  }
  return { query, days: [...days].map(([day, inDay]) => ({ day, entries: inDay })), total: entries.length };
}

/** The newest `limit` developments of a timeline; `total` stays what it was. */
export function newest(timeline: Timeline, limit: number): Timeline {
  let left = limit;
  const days: TimelineDay[] = [];
  for (const { day, entries } of timeline.days) {
    if (left <= 0) break;
    days.push({ day, entries: entries.slice(0, left) });
    left -= entries.length;
  }
  return { ...timeline, days };
}

/** The `limit` developments of a timeline that changed last, each under its day; `total` stays what it was. */
export function changedLast(timeline: Timeline, limit: number): Timeline {
  const byChange = timeline.days
    .flatMap(({ entries }) => entries)
    .sort((one, other) => other.development.lastChanged.localeCompare(one.development.lastChanged));
  const kept = new Set(byChange.slice(0, limit));
  const days = timeline.days
    .map(({ day, entries }) => ({ day, entries: entries.filter((entry) => kept.has(entry)) }))
    .filter(({ entries }) => entries.length > 0);
  return { ...timeline, days };
}

/** A development in its place on the timeline. */
export function entryOf(development: Development): TimelineEntry {
  const { eventDate, firstSeen } = development;
  if (eventDate !== null) return { development, day: eventDate.day, dayIs: 'event' };
  return { development, day: firstSeen.slice(0, 10), dayIs: 'first-seen' };
}

function matches({ development, day }: TimelineEntry, { since, until, actor, kind, text }: TimelineQuery): boolean {
  if (since !== null && day < since) return false;
  if (until !== null && day > until) return false;
  if (kind !== null && development.kind !== kind) return false;
  if (actor !== null && !development.actors.some((concept) => isActor(concept, actor))) return false;
  return text === null || containsWords(development, text);
}

function isActor(concept: string, asked: string): boolean {
  return concept === asked || (!asked.includes(':') && fold(labelOf(concept)).includes(fold(asked)));
}

function containsWords(development: Development, text: string): boolean {
  const { title, reports, actors, place, topics } = development;
  const texts = reports.flatMap(({ headline, outlet, sentences }) => [
    headline,
    outlet,
    ...sentences.map((sentence) => sentence.text),
  ]);
  const names = [...actors, ...topics, ...(place === null ? [] : [place])].map(labelOf);
  const haystack = fold([title, ...texts, ...names].join('\n'));
  return fold(text)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function newestFirst(one: TimelineEntry, other: TimelineEntry): number {
  return (
    other.day.localeCompare(one.day) ||
    other.development.firstSeen.localeCompare(one.development.firstSeen) ||
    one.development.id.localeCompare(other.development.id)
  );
}
