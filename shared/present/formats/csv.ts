import { figureText } from '../../detect/act/figure.ts';
import { corroboration } from '../../group/corroboration.ts';
import { labelOf, sideLabels } from '../../wording/labels.ts';
import { keyQuotes } from '../../wording/quotes.ts';
import { actText } from '../../wording/sentence-of-an-act.ts';
import { sourcesBySide } from '../../wording/sources.ts';
import type { Timeline, TimelineEntry } from '../timeline.ts';

/** Columns in their order, each with what makes its cell of an entry. */
const columns: Readonly<Record<string, (entry: TimelineEntry, siteUrl: string) => string | number | null>> = {
  day: ({ day }) => day,
  day_is: ({ dayIs }) => dayIs,
  event_date: ({ development }) => development.eventDate?.day ?? null,
  event_precision: ({ development }) => development.eventDate?.precision ?? null,
  kind: ({ development }) => development.kind,
  phase: ({ development }) => development.phase,
  title: ({ development }) => development.title,
  actors: ({ development }) => development.actors.map(labelOf).join('; '),
  place: ({ development }) => (development.place === null ? null : labelOf(development.place)),
  topics: ({ development }) => development.topics.map(labelOf).join('; '),
  owners: ({ development }) => corroboration(development).owners,
  sides: ({ development }) =>
    sourcesBySide(development)
      .map(({ side }) => sideLabels[side])
      .join('; '),
  outlets: ({ development }) => [...new Set(development.reports.map(({ outlet }) => outlet))].join('; '),
  reports: ({ development }) => development.reports.length,
  significance: ({ development }) => development.significance,
  first_seen: ({ development }) => development.firstSeen,
  last_changed: ({ development }) => development.lastChanged,
  quote: ({ development }) => keyQuotes(development, 1)[0]?.text ?? null,
  quote_outlet: ({ development }) => keyQuotes(development, 1)[0]?.outlet ?? null,
  id: ({ development }) => development.id,
  url: ({ development }, siteUrl) => `${siteUrl}/developments/${encodeURIComponent(development.id)}`,
  told_on: ({ development }) => development.toldOn ?? null,
  planned_for: ({ development }) => development.plannedFor?.day ?? null,
  sentence: ({ development }) => actText(development),
  stance: ({ development }) => development.stance ?? 'none',
  figure: ({ development }) => (development.figure == null ? null : figureText(development.figure)),
};

/** The timeline as CSV (RFC 4180: CRLF, quotes doubled), newest first, unknown cells empty. */
export function timelineCsv(timeline: Timeline, siteUrl: string): string {
  const rows = timeline.days.flatMap(({ entries }) =>
    entries.map((entry) => Object.values(columns).map((column) => cell(column(entry, siteUrl)))),
  );
  return [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/**
 * A cell that a spreadsheet shows rather than runs: a leading sign that would begin a formula gets an apostrophe
 * before it (OWASP, "CSV Injection"), full-width forms included.
 */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const shown = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
