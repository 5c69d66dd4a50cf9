import { sha256 } from '../text/sha256.ts';
import type { Change, Development, Report } from './development.ts';
import { slotsOf } from './slots.ts';

/**
 * Two developments out of one, by hand: the reports of `itemIds` leave for a new one. Both keep a line of history and
 * count a correction. Throws when none or all of the reports would leave, or when one is not there. `now` is ISO 8601.
 */
export function splitDevelopment(
  development: Development,
  itemIds: readonly string[],
  now: string,
): { readonly kept: Development; readonly parted: Development } {
  const leaving = development.reports.filter(({ itemId }) => itemIds.includes(itemId));
  const staying = development.reports.filter(({ itemId }) => !itemIds.includes(itemId));
  if (leaving.length !== itemIds.length)
    throw new Error(`Development ${development.id} has not all of the items ${itemIds.join(', ')}`);
  if (leaving.length === 0 || staying.length === 0)
    throw new Error(`Development ${development.id} cannot be split so: one half is empty`);
  const first = leaving[0] as Report;
  const id = sha256(`development ${first.itemId} from ${development.id}`).slice(0, 16);
  const parted: Development = {
    id,
    ...slotsOf(leaving, null),
    reasons: [...development.reasons, `split from ${development.id} by hand`],
    firstSeen: first.firstSeen,
    lastChanged: now,
    reports: leaving,
    changes: [{ number: 1, type: 'opened', at: now, slots: [], itemId: first.itemId }],
    version: 1,
  };
  return {
    kept: corrected(development, staying, `split by hand: ${leaving.length} reports went to ${id}`, now),
    parted,
  };
}

/**
 * One development out of two, by hand: the first takes the second's reports, in order of their coming. `now` is ISO
 * 8601.
 */
export function mergeDevelopments(into: Development, from: Development, now: string): Development {
  // An article that moved on from one to the other has a report in both: its latest revision stays.
  const latest = new Map<string, Report>();
  for (const report of [...into.reports, ...from.reports]) {
    const known = latest.get(report.itemId);
    if (known === undefined || known.articleRevision < report.articleRevision) latest.set(report.itemId, report);
  }
  const reports = [...latest.values()];
  reports.sort((a, b) => a.firstSeen.localeCompare(b.firstSeen));
  return corrected(into, reports, `merged by hand with ${from.id}: ${from.reasons.join('; ')}`, now);
}

function corrected(before: Development, reports: readonly Report[], reason: string, now: string): Development {
  const itemId = (reports.at(-1) as Report).itemId;
  const change: Change = { number: before.changes.length + 1, type: 'corrected', at: now, slots: [], itemId };
  return {
    ...before,
    ...slotsOf(reports, before.title),
    reports,
    reasons: [...before.reasons, reason],
    changes: [...before.changes, change],
    lastChanged: now,
    version: before.version + 1,
  };
}
