import type { Change, Development, SlotChange } from '../group/development.ts';
import { sha256 } from '../text/sha256.ts';
import { type Alert, messageIdOf } from './alert.ts';
import type { Reader } from './reader.ts';

/** One mail to one reader, which tells one development or several. */
export interface Mailing {
  readonly reader: Reader;
  /** The most significant first; at least one. */
  readonly alerts: readonly [Alert, ...Alert[]];
  /** RFC 5322 Message-ID with its angle brackets; the same for every attempt. */
  readonly messageId: string;
  /** Public address of the timeline, without a slash at the end. */
  readonly siteUrl: string;
}

/** Names a change of a development. */
interface ChangeKey {
  readonly developmentId: string;
  readonly change: number;
}

/** The Message-ID of the mail that tells these changes to a reader: a repeat after a crash is the same mail. */
export function mailingIdOf(keys: readonly ChangeKey[], readerId: string, siteUrl: string): string {
  const [first, ...more] = keys;
  if (first !== undefined && more.length === 0)
    return messageIdOf([first.developmentId, first.change, readerId], siteUrl);
  const names = keys.map(({ developmentId, change }) => `${developmentId}/${change}`).sort();
  return messageIdOf([sha256(names.join(' ')).slice(0, 16), keys.length, readerId], siteUrl);
}

/** Most significant first, then the earlier. */
export function bySignificance(one: Development, other: Development): number {
  return other.significance - one.significance || one.firstSeen.localeCompare(other.firstSeen);
}

/**
 * Several changes of one development as one mail tells them: all slots, of a slot that changed twice from the first value
 * to the last. Where the opening is among them, all is new. At least one change, in their order.
 */
export function changesAsOne(changes: readonly [Change, ...Change[]]): Change {
  const [first] = changes;
  if (first.type === 'opened' || changes.length === 1) return first;
  const slots = new Map<SlotChange['slot'], SlotChange>();
  for (const change of changes.flatMap((one) => one.slots)) {
    slots.set(change.slot, { ...change, from: slots.get(change.slot)?.from ?? change.from });
  }
  const corrects = changes.every(({ type }) => type === 'corrected');
  const last = changes[changes.length - 1] ?? first;
  return { ...last, type: corrects ? 'corrected' : 'updated', slots: [...slots.values()] };
}
