import type { Kind } from '../detect/act/kinds.ts';
import type { Development, Report } from './development.ts';
import { areOpposed, isCalledOff } from './slots.ts';

/** Acts that are planned, so that a no calls them off and a yes has them take place. */
const planned: ReadonlySet<Kind> = new Set<Kind>(['announcement', 'meeting', 'call']);

/**
 * Why a report goes on with a development's act: it moves it from its place or day, or says that it takes place after
 * all, and names one who takes part. Null where it does not; likeness then decides.
 */
export function continues(development: Development, { act }: Report): string | null {
  const { turn } = act;
  if (turn == null || !planned.has(development.kind) || !sharesActors(development, act.actors)) return null;
  const { place, plannedFor, phase } = development;
  if (turn.placeBefore !== null && turn.placeBefore === place) return 'it is moved from there';
  const isElsewhere = act.place !== null && place !== null && act.place !== place;
  if (isElsewhere) return null;
  if (turn.dayBefore !== null && turn.dayBefore === plannedFor?.day) return 'it is moved from that day';
  return turn.isAgain && isCalledOff(phase) ? 'what was called off takes place after all' : null;
}

function sharesActors({ actors }: Development, named: Report['act']['actors']): boolean {
  return named.some(({ concept }) => actors.includes(concept));
}

/**
 * Whether a report says no where a development says yes, or the reverse: another act, however alike the words. Of what
 * is planned a no is news of the same act, and so is what its publisher corrects.
 */
export function contradicts(development: Development, { act }: Report): boolean {
  if (act.turn?.isCorrection === true || planned.has(act.kind) || planned.has(development.kind)) return false;
  return areOpposed(development, act);
}
