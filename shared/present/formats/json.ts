import type { FeedHealth } from '../../collect/feed-health.ts';
import { figureText } from '../../detect/act/figure.ts';
import type { Stance } from '../../detect/act/phases.ts';
import type { Figure } from '../../detect/act.ts';
import { type Corroboration, corroboration } from '../../group/corroboration.ts';
import type { Development, Report } from '../../group/development.ts';
import { safeLink } from '../../text/safe-text.ts';
import { actLabel, labelOf } from '../../wording/labels.ts';
import { keyQuotes, type Quote } from '../../wording/quotes.ts';
import { actText } from '../../wording/sentence-of-an-act.ts';
import { type SideSources, sourcesBySide } from '../../wording/sources.ts';
import type { TimelineQuery } from '../query.ts';
import type { Timeline, TimelineEntry } from '../timeline.ts';
import { entryOf } from '../timeline.ts';

export interface ConceptJson {
  readonly concept: string;
  readonly label: string;
}

/** A development in a list, as JSON. */
export interface EntryJson {
  readonly id: string;
  readonly url: string;
  readonly day: string;
  readonly dayIs: TimelineEntry['dayIs'];
  readonly title: string;
  readonly kind: Development['kind'];
  readonly phase: Development['phase'];
  readonly label: string;
  readonly actors: readonly ConceptJson[];
  readonly place: ConceptJson | null;
  readonly topics: readonly ConceptJson[];
  /** What happened, in English, from the slots that are sure; kind and phase where none is. */
  readonly sentence: string;
  readonly eventDate: Development['eventDate'];
  /** Whether who acts says yes, no or neither. */
  readonly stance: Stance;
  /** The day of the first telling, YYYY-MM-DD; null where it is unknown. */
  readonly toldOn: string | null;
  /** The day for which it is planned; null where none is told. */
  readonly plannedFor: Development['eventDate'];
  /** The figure of the terms, with its words ("30 days"); null where none is told. */
  readonly figure: (Figure & { readonly text: string }) | null;
  readonly retrospective: boolean;
  readonly significance: number;
  readonly firstSeen: string;
  readonly lastChanged: string;
  readonly reports: number;
  readonly corroboration: Corroboration;
  readonly sources: readonly SideSources[];
  readonly quotes: readonly Quote[];
}

export interface TimelineJson {
  readonly query: TimelineQuery;
  readonly total: number;
  readonly shown: number;
  readonly days: readonly { readonly day: string; readonly developments: readonly EntryJson[] }[];
}

/** A development with all that is known of it. */
export interface DevelopmentJson extends Omit<EntryJson, 'reports'> {
  readonly reasons: readonly string[];
  readonly changes: Development['changes'];
  readonly reports: readonly Omit<Report, 'sketch'>[];
  readonly version: number;
}

/** The timeline as JSON; `siteUrl` makes the links absolute. */
export function timelineJson(timeline: Timeline, siteUrl: string): TimelineJson {
  const days = timeline.days.map(({ day, entries }) => ({
    day,
    developments: entries.map((entry) => entryJson(entry, siteUrl)),
  }));
  const shown = days.reduce((sum, { developments }) => sum + developments.length, 0);
  return { query: timeline.query, total: timeline.total, shown, days };
}

export function developmentJson(development: Development, siteUrl: string): DevelopmentJson {
  const { reasons, changes, reports, version } = development;
  return {
    ...entryJson(entryOf(development), siteUrl),
    reasons,
    changes,
    reports: reports.map(({ sketch: _, ...report }) => ({ ...report, link: safeLink(report.link) })),
    version,
  };
}

/** Feed health as JSON, flat. */
export function feedJson({ feed, ...health }: FeedHealth) {
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

function entryJson({ development, day, dayIs }: TimelineEntry, siteUrl: string): EntryJson {
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
    actors: development.actors.map(conceptJson),
    place: place === null ? null : conceptJson(place),
    topics: development.topics.map(conceptJson),
    sentence: actText(development),
    eventDate,
    stance: development.stance ?? 'none',
    toldOn: development.toldOn ?? null,
    plannedFor: development.plannedFor ?? null,
    figure: development.figure == null ? null : { ...development.figure, text: figureText(development.figure) },
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

function conceptJson(concept: string): ConceptJson {
  return { concept, label: labelOf(concept) };
}
