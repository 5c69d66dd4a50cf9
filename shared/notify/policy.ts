import { kinds } from '../detect/act/kinds.ts';
import type { Change, Development } from '../group/development.ts';
import { historyDays, hourLength, newsHours } from '../group/durations.ts';
import { alertReasons } from '../wording/alert-reason.ts';
import { mailWorth, possibleWorth, sureWorth } from './mail-worth.ts';
import { type MailWorthWeights, mailWorthWeights } from './mail-worth-weights.ts';
import type { Reader } from './reader.ts';

interface AlertDecision {
  readonly alert: boolean;
  /** Whether it is mailed at once, alone if need be, or goes with the reader's next mail (`pace.ts`). */
  readonly atOnce: boolean;
  /** In a reader's words. */
  readonly reason: string;
}

/**
 * Whether a change is mailed to a reader, and how soon. Every act alerts once when it opens, or when more reports come
 * where it may tell nothing new (`mail-worth.ts`); updates follow only when a slot changed. Commentary, polls, history
 * and old news never do; below the reader's threshold nothing does. `now` is ISO 8601.
 */
export function alertFor(
  change: Change,
  development: Development,
  reader: Reader,
  now: string,
  weights: MailWorthWeights = mailWorthWeights,
): AlertDecision {
  const { probability, doubts } = mailWorth(development, weights);
  const waits = change.type === 'opened' && probability < possibleWorth ? alertReasons.waiting(doubts) : null;
  const against = reasonAgainst(change, development, reader, now) ?? waits;
  if (against !== null) return { alert: false, atOnce: false, reason: against };
  if (change.type !== 'opened') return { alert: true, atOnce: true, reason: alertReasons.changed(change.slots) };
  return { alert: true, atOnce: probability >= sureWorth, reason: alertReasons.opened };
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
  if (change.type !== 'opened' && change.slots.length === 0) return alertReasons.nothingNew;
  if (change.type !== 'corrected' && significance < reader.minimumSignificance)
    return alertReasons.belowThreshold(significance, reader.minimumSignificance);
  return null;
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / hourLength;
}
