import type { Kind } from '../detect/act/kinds.ts';
import type { SlotChange } from '../group/development.ts';
import { slotChangePhrase } from './slot-change.ts';

/** Why a change is mailed to a reader or not, in a reader's words. */
export const alertReasons = {
  opened: 'a new development',
  changed: (slots: readonly SlotChange[]) => `changed: ${slotChangePhrase(slots)}`,
  unacted: (kind: Kind) => `${kind} is not mailed at once`,
  waiting: 'it waits for a second newsroom, since the only report may be commentary or a poll',
  retrospective: 'a look back',
  staleChange: 'the change is too old to be news',
  backlog: 'it was known before Parley began to watch the feed',
  staleReport: 'the report is too old to be news',
  history: 'the event is history',
  nothingNew: 'one more report changes nothing',
  belowThreshold: (significance: number, minimum: number) =>
    `significance ${significance} is below the threshold of ${minimum}`,
} as const;

/** What a reader asked for, at the end of "... is on the list, ...". `minimum` is 0 to 1. */
export function significanceThresholdText(minimum: number): string {
  return minimum === 0
    ? 'with the threshold for significance at 0, so that every act alerts'
    : `with the threshold for significance at ${minimum.toFixed(2)} of 1`;
}
