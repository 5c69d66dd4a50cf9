import type { FeedHealth } from '../../collect/feed-health.ts';
import { type Corroboration, corroboration } from '../../group/corroboration.ts';
import type { Development, Report } from '../../group/development.ts';
import { safeLink } from '../../text/safe-text.ts';
import { actLabel, labelOf } from '../../wording/labels.ts';
import { keyQuotes, type Quote } from '../../wording/quotes.ts';
import { type SideSources, sourcesBySide } from '../../wording/sources.ts';
import type { Timeline, TimelineEntry, TimelineQuery } from '../timeline.ts';
import { entryOf } from '../timeline.ts';

export interface ConceptView {
  readonly concept: string;
  readonly label: string;
}

/** A development in a list, as JSON. */
export interface EntryView {
  readonly id: string;
  readonly url: string;
  readonly day: string;
  readonly dayIs: TimelineEntry['dayIs'];
  readonly title: string;
  readonly kind: Development['kind'];
  readonly phase: Development['phase'];
  readonly label: string;
  readonly actors: readonly ConceptView[];
  readonly place: ConceptView | null;
  readonly topics: readonly ConceptView[];
  readonly eventDate: Development['eventDate'];
  readonly retrospective: boolean;
  readonly significance: number;
  readonly firstSeen: string;
  readonly lastChanged: string;
  readonly reports: number;
  readonly corroboration: Corroboration;
  readonly sources: readonly SideSources[];
  readonly quotes: readonly Quote[];
}

export interface TimelineView {
  readonly query: TimelineQuery;
  readonly total: number;
  readonly shown: number;
  readonly days: readonly { readonly day: string; readonly developments: readonly EntryView[] }[];
}

/** A development with all that is known of it. */
export interface DevelopmentView extends Omit<EntryView, 'reports'> {
  readonly reasons: readonly string[];
  readonly changes: Development['changes'];
  readonly reports: readonly Omit<Report, 'sketch'>[];
  readonly version: number;
}

/** The timeline as JSON; `siteUrl` makes the links absolute. */
export function timelineView(timeline: Timeline, siteUrl: string): TimelineView {
  const days = timeline.days.map(({ day, entries }) => ({
    day,
    developments: entries.map((entry) => entryView(entry, siteUrl)),
  }));
  const shown = days.reduce((sum, { developments }) => sum + developments.length, 0);
  return { query: timeline.query, total: timeline.total, shown, days };
}

export function developmentView(development: Development, siteUrl: string): DevelopmentView {
  const { reasons, changes, reports, version } = development;
  return {
    ...entryView(entryOf(development), siteUrl),
    reasons,
    changes,
    reports: reports.map(({ sketch: _, ...report }) => ({ ...report, link: safeLink(report.link) })),
    version,
  };
}

/** Feed health as JSON, flat. */
export function feedView({ feed, ...health }: FeedHealth) {
  const { name, owner, side, country, stateAffiliated } = feed.outlet;
  return {
    id: feed.id,
    url: feed.url,
    outlet: name,
    owner,
    side,
    country,
    stateAffiliated,
    language: feed.language,
    ...health,
  };
}

/** Quotes that a list gives of each development. */
const listQuotes = 4;

function entryView({ development, day, dayIs }: TimelineEntry, siteUrl: string): EntryView {
  const { id, title, kind, phase, place, eventDate, retrospective, significance, firstSeen, lastChanged } = development;
  return {
    id,
    url: `${siteUrl}/developments/${encodeURIComponent(id)}`,
    day,
    dayIs,
    title,
    kind,
    phase,
    label: actLabel(kind, phase),
    actors: development.actors.map(conceptView),
    place: place === null ? null : conceptView(place),
    topics: development.topics.map(conceptView),
    eventDate,
    retrospective,
    significance,
    firstSeen,
    lastChanged,
    reports: development.reports.length,
    corroboration: corroboration(development),
    sources: sourcesBySide(development).map(({ side, sources }) => ({
      side,
      sources: sources.map((source) => ({ ...source, link: safeLink(source.link) })),
    })),
    quotes: keyQuotes(development, listQuotes).map((quote) => ({ ...quote, link: safeLink(quote.link) })),
  };
}

function conceptView(concept: string): ConceptView {
  return { concept, label: labelOf(concept) };
}
