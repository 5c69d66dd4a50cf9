import { sha256 } from '../text/sha256.ts';
import { changesBy, correctionsBy } from './changes.ts';
import { continues, contradicts } from './continuation.ts';
import type { Change, Development, Report, SlotChange } from './development.ts';
import { dayLength, hourLength, joiningHours } from './durations.ts';
import { isBackAt, movedOn } from './moved-on.ts';
import { inverseDocumentFrequencyIn } from './similarity/inverse-document-frequency.ts';
import { factsOf } from './similarity/report-facts.ts';
import { sameAct } from './similarity/same-act.ts';
import { type SameActWeights, sameActThreshold, sameActWeights } from './similarity/same-act-weights.ts';
import type { InverseDocumentFrequency } from './similarity/term-vector.ts';
import { slotsOf } from './slots.ts';

/** What became of a report; `development` is the new state of the one that changed. */
export interface Joined {
  readonly type: 'opened' | 'joined' | 'updated' | 'repeated';
  readonly development: Development;
  readonly reason: string;
}

/** Reasons kept: the oldest, which say how it began, and the newest; those in the middle are dropped. */
const mostReasons = 80;
/** How sure it is that a report goes on with an act whose place or day it says is changed: as sure as weights get. */
const continuationScore = 0.95;

/**
 * Puts a report into the development of its act, or opens one for it. Pure: `open` is not changed. The same revision of
 * an item changes nothing ("repeated"); a later one replaces the report where it is, unless the article moved on to
 * another act: then the report stays and the new one goes where it belongs. `now` is ISO 8601.
 */
export function joinDevelopment(
  open: readonly Development[],
  report: Report,
  now: string,
  weights: SameActWeights = sameActWeights,
): Joined {
  const idf = inverseDocumentFrequencyIn(open);
  const own = open
    .flatMap((development) => development.reports.map((old) => ({ development, old })))
    .filter(({ old }) => old.itemId === report.itemId)
    .sort((a, b) => b.old.articleRevision - a.old.articleRevision);
  const [latest] = own;
  if (latest === undefined) return joined(open, report, idf, now, weights);
  if (latest.old.articleRevision >= report.articleRevision) {
    const reason = `${report.outlet} was taken in before`;
    return { type: 'repeated', development: latest.development, reason };
  }
  const news = movedOn(latest.old, report, idf, now);
  if (news === null) return revised(latest.development, latest.old, report, now);
  if (news === 'none') {
    return revised(latest.development, latest.old, { ...latest.old, articleRevision: report.articleRevision }, now);
  }
  // A page that tells by turns of two acts goes back to the development of the earlier one.
  const again = own.find(({ old }) => old !== latest.old && isBackAt(old, news, idf));
  if (again !== undefined) return revised(again.development, again.old, news, now);
  const others = open.filter((development) => own.every((known) => known.development !== development));
  return joined(others, news, idf, now, weights);
}

/** A new report in the development that it is likeliest of, or in one of its own. */
function joined(
  open: readonly Development[],
  report: Report,
  idf: InverseDocumentFrequency,
  now: string,
  weights: SameActWeights,
): Joined {
  const [best] = open
    .filter((development) => isOpen(development, report) && !contradicts(development, report))
    .map((development) => {
      const reason = continues(development, report);
      if (reason !== null) return { development, score: continuationScore, reasons: [reason] };
      return { development, ...sameAct(development, report, idf, weights) };
    })
    .sort((a, b) => b.score - a.score || a.development.id.localeCompare(b.development.id));
  if (best === undefined || best.score < sameActThreshold) return opened(report, open, best?.score ?? 0, now);
  const reason = `${report.outlet} reports the same act (${percent(best.score)}): ${best.reasons.join(', ') || 'all in all'}`;
  const reports = [...best.development.reports, report];
  return changed(best.development, reports, causeOf(best.development, report, reports), reason, now);
}

function opened(report: Report, open: readonly Development[], nearest: number, now: string): Joined {
  const reason = `opened by ${report.outlet}: no open development is of the same act`;
  const slots = slotsOf([report], null);
  const development: Development = {
    id: idOf(report),
    ...slots,
    reasons: [reason],
    opening: { nearest: Math.round(nearest * 1000) / 1000, sameActor: sameActor(slots.actors[0], open, now) },
    firstSeen: report.firstSeen,
    lastChanged: now,
    reports: [report],
    changes: [{ number: 1, type: 'opened', at: now, slots: [], itemId: report.itemId }],
    version: 1,
  };
  return { type: 'opened', development, reason };
}

function sameActor(actor: string | undefined, open: readonly Development[], now: string): number {
  const since = Date.parse(now) - dayLength;
  return open.filter(({ actors, firstSeen }) => actors[0] === actor && Date.parse(firstSeen) >= since).length;
}

function revised(own: Development, old: Report, report: Report, now: string): Joined {
  const reports = own.reports.map((known) => (known === old ? report : known));
  const cause: Cause = { itemId: report.itemId, slots: correctionsBy(own, old, report), type: 'corrected' };
  return changed(own, reports, cause, `${report.outlet} revised its report`, now);
}

/** A publisher that labels an item a correction takes back what its own report before said. */
function causeOf(before: Development, report: Report, reports: readonly Report[]): Cause {
  const slots = changesBy(before, report, reports, slotsOf(reports, before.title));
  const old = before.reports.filter(({ outlet }) => outlet === report.outlet).at(-1);
  if (report.act.turn?.isCorrection !== true || old === undefined)
    return { itemId: report.itemId, slots, type: 'updated' };
  const own = correctionsBy(before, old, report).filter(({ slot }) => !slots.some((known) => known.slot === slot));
  return { itemId: report.itemId, slots: [...slots, ...own], type: 'corrected' };
}

interface Cause {
  /** The item whose report makes the change. */
  readonly itemId: string;
  readonly slots: readonly SlotChange[];
  readonly type: Change['type'];
}

/** A development with other reports, and with one more change where a slot changed that alerts. */
export function changed(
  before: Development,
  reports: readonly Report[],
  cause: Cause,
  reason: string,
  now: string,
): Joined {
  const isChange = cause.slots.length > 0;
  const change = {
    number: before.changes.length + 1,
    type: cause.type,
    at: now,
    slots: cause.slots,
    itemId: cause.itemId,
  };
  const development: Development = {
    ...before,
    ...slotsOf(reports, before.title),
    reports,
    reasons: bounded([...before.reasons, reason]),
    changes: isChange ? [...before.changes, change] : before.changes,
    lastChanged: isChange ? now : before.lastChanged,
    version: before.version + 1,
  };
  return { type: isChange ? 'updated' : 'joined', development, reason };
}

function isOpen({ reports }: Development, report: Report): boolean {
  const { at } = factsOf(report);
  return reports.some((known) => Math.abs(factsOf(known).at - at) <= joiningHours * hourLength);
}

/** Short, and the same whenever the first report is grouped again. An article that moves on opens several. */
function idOf({ itemId, articleRevision }: Report): string {
  return sha256(`development ${itemId}${articleRevision > 1 ? ` ${articleRevision}` : ''}`).slice(0, 16);
}

function bounded(reasons: readonly string[]): readonly string[] {
  return reasons.length <= mostReasons
    ? reasons
    : [...reasons.slice(0, 10), ...reasons.slice(reasons.length - mostReasons + 10)];
}

function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
