import type { Kind } from '../detect/act/kinds.ts';
import type { SlotChange } from '../group/development.ts';
import { slotChangePhrase } from './slot-change.ts';

/** Why a change is mailed to a reader or not, in a reader's words. */
export const alertReasons = {
  opened: 'a new development',
  changed: (slots: readonly SlotChange[]) => `changed: ${slotChangePhrase(slots)}`,
  unacted: (kind: Kind) => `${kind} is not mailed at once`,
  waiting: (doubts: readonly string[]) =>
    `it waits for more reports${doubts.length === 0 ? '' : `: ${doubts.join(', and ')}`}`,
  retrospective: 'a look back',
  staleChange: 'the change is too old to be news',
  backlog: 'it was known before Parley began to watch the feed',
  staleReport: 'the report is too old to be news',
  history: 'the event is history',
  nothingNew: 'one more report changes nothing',
  belowThreshold: (significance: number, minimum: number) =>
    `significance ${significance} is below the threshold of ${minimum}`,
} as const;

/**
 * Why somebody gets a mail, in a plain sentence: "It is a new development, and reader@example.org asked for a mail on
 * each." `reason` is that of the policy, `minimum` the significance that the reader chose, 0 to 1.
 */
export function whyMailed(reason: string, email: string, minimum: number): string {
  const cause = reason.startsWith('changed')
    ? 'A development that you were told of has changed'
    : 'It is a new development';
  const wish =
    minimum === 0 ? 'a mail on each' : `a mail where it is of significance ${minimum.toFixed(2)} or more (of 1)`;
  return `${cause}, and ${email} asked for ${wish}.`;
}
