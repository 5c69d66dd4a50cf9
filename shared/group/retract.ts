import { type Development, type Report, type SlotChange, unretracted } from './development.ts';
import { changed, type Joined } from './join.ts';

/**
 * Marks a report whose article, edited, is no longer on the talks. It stays for the record and counts for nothing.
 * When no other is left, that is a change, which is mailed to those who got the first mail. Safe to repeat.
 * `now` is ISO 8601. Throws when the development has no report of the item.
 */
export function retractReport(development: Development, itemId: string, articleRevision: number, now: string): Joined {
  const old = development.reports.find((report) => report.itemId === itemId);
  if (old === undefined) throw new Error(`Development ${development.id} has no report of item ${itemId}`);
  if (old.retracted !== undefined || old.articleRevision >= articleRevision) {
    return { type: 'repeated', development, reason: `${old.outlet} was taken in before` };
  }
  const reports = development.reports.map((report): Report => {
    return report === old ? { ...old, articleRevision, retracted: now } : report;
  });
  const last = unretracted(reports).length === 0;
  const slots: SlotChange[] = last ? [{ slot: 'retraction', from: null, to: old.outlet }] : [];
  const reason = `${old.outlet} edited its article, which is no longer on the talks`;
  return changed(development, reports, { itemId, slots, type: 'corrected' }, reason, now);
}
