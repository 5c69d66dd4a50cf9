import { figureText } from '../detect/act/figure.ts';
import { kinds } from '../detect/act/kinds.ts';
import { phases } from '../detect/act/phases.ts';
import type { Act } from '../detect/act.ts';
import { corroboration } from './corroboration.ts';
import type { Development, Report, SlotChange } from './development.ts';
import { areOpposed, isCalledOff, type Slots, turnsSlot } from './slots.ts';

/**
 * The slots that a report changes so that readers want to know; empty for one more report of what is known. `now` are
 * the development's slots with the report. Where and when change only by a report that says so, since a single report
 * may have it wrong.
 */
export function changesBy(before: Development, report: Report, after: readonly Report[], now: Slots): SlotChange[] {
  const changes: SlotChange[] = [];
  const { act } = report;
  // What opened as no act mailed nobody; the act that it turns out to be is owed to readers.
  if (!kinds[before.kind].alerts && kinds[now.kind].alerts)
    changes.push({ slot: 'kind', from: before.kind, to: now.kind });
  const isOnAgain = act.turn?.isAgain === true && isCalledOff(before.phase);
  if (phases[before.phase].turnsInto.includes(act.phase) || isOnAgain)
    changes.push({ slot: 'phase', from: before.phase, to: act.phase });
  changes.push(...turnsOfSlots(before, act, now));
  const confirmedBy = otherSide(before, after);
  if (confirmedBy !== null) changes.push({ slot: 'confirmation', from: confirmedBy, to: report.side });
  return changes;
}

/** Place, day and figure where the report says that they changed. */
function turnsOfSlots(before: Development, act: Act, now: Slots): SlotChange[] {
  const { turn } = act;
  const values = [
    ['place', before.place ?? turn?.placeBefore, now.place],
    ['plannedFor', before.plannedFor?.day ?? turn?.dayBefore, now.plannedFor?.day],
    ['figure', textOf(before.figure) ?? turn?.figureBefore, textOf(now.figure)],
  ] as const;
  return values.flatMap(([slot, from, to]) =>
    turnsSlot(act, slot) && from != null && to != null && from !== to ? [{ slot, from, to }] : [],
  );
}

function textOf(figure: Development['figure']): string | null {
  return figure == null ? null : figureText(figure);
}

/** The side that alone reported it before, where its adversary reports it now too; else null. */
function otherSide(before: Development, after: readonly Report[]): string | null {
  const [sides, now] = [corroboration(before).sides, corroboration({ reports: after }).sides];
  const adversaries = ['russia', 'ukraine'] as const;
  const [alone] = sides;
  const isOneSided = sides.length === 1 && adversaries.some((side) => alone === side);
  return isOneSided && adversaries.every((side) => now.includes(side)) ? (alone ?? null) : null;
}

/**
 * The slots that a publisher takes back: what its report, edited or labelled a correction, gives otherwise than the one
 * before. Kind, phase and stance count only under a new headline; a page that is read in place of the feed's text is no
 * edit.
 */
export function correctionsBy(before: Development, old: Report, revised: Report): SlotChange[] {
  const isNewHeadline = old.headline !== revised.headline;
  const [was, is] = [old.act, revised.act];
  const changes: SlotChange[] = [];
  if (isNewHeadline && was.kind !== is.kind) changes.push({ slot: 'kind', from: was.kind, to: is.kind });
  else if (isNewHeadline && was.phase !== is.phase) changes.push({ slot: 'phase', from: was.phase, to: is.phase });
  if (isNewHeadline && areOpposed(was, is))
    changes.push({ slot: 'stance', from: was.stance ?? null, to: is.stance ?? null });
  if (!isNewHeadline && old.source !== revised.source) return changes;
  const values = [
    ['place', before.place, was.place, is.place],
    ['plannedFor', before.plannedFor?.day, was.plannedFor?.day, is.plannedFor?.day],
    ['figure', textOf(before.figure), textOf(was.figure), textOf(is.figure)],
  ] as const;
  for (const [slot, told, from, to] of values)
    if (told != null && told === from && to != null && to !== from) changes.push({ slot, from, to });
  if (isNewHeadline) changes.push(...agentChange(old, revised));
  return changes;
}

/** Another agent, where the new version does not name the old one at all. */
function agentChange(old: Report, revised: Report): SlotChange[] {
  const [from, to] = [old, revised].map(({ act }) => act.actors.find(({ role }) => role === 'agent')?.concept);
  if (from === undefined || to === undefined || from === to) return [];
  const isStillNamed = revised.sentences.some(({ hits }) => hits.some(({ concept }) => concept === from));
  return isStillNamed ? [] : [{ slot: 'actors', from, to }];
}
