import { kinds } from '../detect/act/kinds.ts';
import type { Change, Development, SlotChange } from '../group/development.ts';
import { historyDays, hourLength, newsHours } from '../group/durations.ts';
import { slotWords } from '../wording/slot-labels.ts';
import type { Reader } from './reader.ts';

export interface AlertDecision {
  readonly alert: boolean;
  /** In a reader's words. */
  readonly reason: string;
}

/**
 * Whether a change is mailed to a reader at once. Every act alerts once when it opens; updates follow only when a slot
 * changed. Commentary, polls, history and old news never do; below the reader's bar nothing does. `now` is ISO 8601.
 */
export function alertFor(change: Change, development: Development, reader: Reader, now: string): AlertDecision {
  const against = objectionTo(change, development, reader, now);
  if (against !== null) return { alert: false, reason: against };
  if (change.type === 'opened') return { alert: true, reason: 'a new development' };
  return { alert: true, reason: `changed: ${change.slots.map(changeWords).join('; ')}` };
}

function changeWords(change: SlotChange): string {
  const { what, from, to } = slotWords(change);
  const now = to === null ? '' : ` ${to}`;
  return `${what.toLowerCase()}${now}${from === null ? '' : ` (was: ${from})`}`;
}

function objectionTo(change: Change, development: Development, reader: Reader, now: string): string | null {
  const { kind, retrospective, eventDate, significance, reports } = development;
  if (!kinds[kind].alerts) return `${kind} is not mailed at once`;
  if (retrospective) return 'a look back';
  if (hoursBetween(change.at, now) > newsHours) return 'the change is too old to be news';
  const report = reports.find(({ itemId }) => itemId === change.itemId) ?? reports[0];
  if (report?.backlog === true) return 'it was known before Parley began to watch the feed';
  const told = report?.published ?? report?.firstSeen ?? change.at;
  // A correction is owed to those who got the wrong version (notify.ts), however old the report, whatever their bar.
  if (change.type !== 'corrected' && hoursBetween(told, now) > newsHours) return 'the report is too old to be news';
  if (eventDate !== null && hoursBetween(eventDate.day, told) > (historyDays + 1) * 24) return 'the event is history';
  if (change.type !== 'opened' && change.slots.length === 0) return 'one more report changes nothing';
  if (change.type !== 'corrected' && significance < reader.minimumSignificance)
    return `significance ${significance} is below the bar of ${reader.minimumSignificance}`;
  return null;
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / hourLength;
}
