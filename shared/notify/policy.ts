import { kinds } from '../detect/act/kinds.ts';
import type { Change, Development } from '../group/development.ts';
import { historyDays, hourLength, newsHours } from '../group/durations.ts';
import { alertReasons } from '../wording/alert-reason.ts';
import type { Reader } from './reader.ts';
import { waitsForSecondNewsroom } from './waiting.ts';

interface AlertDecision {
  readonly alert: boolean;
  /** In a reader's words. */
  readonly reason: string;
}

/**
 * Whether a change is mailed to a reader at once. Every act alerts once when it opens, or when a second newsroom has it
 * if it may be no act; updates follow only when a slot
 * changed. Commentary, polls, history and old news never do; below the reader's threshold nothing does. `now` is ISO
 * 8601.
 */
export function alertFor(change: Change, development: Development, reader: Reader, now: string): AlertDecision {
  const against = reasonAgainst(change, development, reader, now);
  if (against !== null) return { alert: false, reason: against };
  if (change.type === 'opened') return { alert: true, reason: alertReasons.opened };
  return { alert: true, reason: alertReasons.changed(change.slots) };
}

function reasonAgainst(change: Change, development: Development, reader: Reader, now: string): string | null {
  const { kind, retrospective, eventDate, significance, reports } = development;
  if (!kinds[kind].alerts) return alertReasons.unacted(kind);
  if (retrospective) return alertReasons.retrospective;
  if (hoursBetween(change.at, now) > newsHours) return alertReasons.staleChange;
  const report = reports.find(({ itemId }) => itemId === change.itemId) ?? reports[0];
  if (report?.backlog === true) return alertReasons.backlog;
  const reportedAt = report?.published ?? report?.firstSeen ?? change.at;
  // A correction is owed to those who got the wrong version (notify.ts), however old the report, whatever their threshold.
  if (change.type !== 'corrected' && hoursBetween(reportedAt, now) > newsHours) return alertReasons.staleReport;
  if (eventDate !== null && hoursBetween(eventDate.day, reportedAt) > (historyDays + 1) * 24)
    return alertReasons.history;
  if (change.type === 'opened' && waitsForSecondNewsroom(development)) return alertReasons.waiting;
  if (change.type !== 'opened' && change.slots.length === 0) return alertReasons.nothingNew;
  if (change.type !== 'corrected' && significance < reader.minimumSignificance)
    return alertReasons.belowThreshold(significance, reader.minimumSignificance);
  return null;
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / hourLength;
}
