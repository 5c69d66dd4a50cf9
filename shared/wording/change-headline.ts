import { shortDayWords } from '../dates/format-date.ts';
import { isKind, kinds } from '../detect/act/kinds.ts';
import { isPhase, type Phase, phases } from '../detect/act/phases.ts';
import type { Change, Development, SlotChange } from '../group/development.ts';
import { stanceLabels } from './facts.ts';
import { labelOf, sideLabels } from './labels.ts';
import { dayText, joined, shortName } from './sentence-of-an-act.ts';
import { sureActors } from './sure-slots.ts';

/** Between what was and what is. */
const arrow = '->';

/**
 * A change from what to what, for a subject and a first line: "Moved: Rubio-Sybiha, Berlin -> Brussels, still Fri 27
 * Nov". Null for one that has no slots.
 */
export function changeHeadline(
  development: Development,
  { type, slots }: Pick<Change, 'type' | 'slots'>,
): string | null {
  const [first] = slots;
  if (first === undefined) return null;
  const label = type === 'corrected' && first.slot !== 'retraction' ? 'Correction' : labelOfChange(slots);
  const agents = sureActors(development, 'agent').map(shortName);
  const who = agents.length === 2 ? agents.join('-') : joined(agents);
  const parts = [who, ...slots.flatMap((slot) => detailOf(slot, type === 'corrected')), ...stillOf(development, slots)];
  const told = parts.filter((part) => part !== '');
  return told.length === 0 ? label : `${label}: ${told.join(', ')}`;
}

/** What the first of the changes makes of the act. */
function labelOfChange(slots: readonly SlotChange[]): string {
  const [first] = slots as readonly [SlotChange, ...SlotChange[]];
  const { slot, from, to } = first;
  if (slot === 'phase' && to !== null && isPhase(to))
    return turnLabels[`${from} ${to}`] ?? turnLabels[to] ?? phases[to].label;
  if (slot === 'kind' && to !== null && isKind(to)) return `Now known to be a ${kinds[to].label.toLowerCase()}`;
  if (slot === 'confirmation' && to !== null) return `Confirmed by ${(sideLabels as Record<string, string>)[to] ?? to}`;
  if (slot === 'stance') return to === 'no' ? 'Now denied' : 'Now confirmed';
  return slotLabels[slot] ?? 'Changed';
}

/** A phase, or a turn from one to another, in the words of a headline. */
const turnLabels: Readonly<Record<string, string>> = {
  'cancelled announced': 'On again',
  'postponed announced': 'On again',
  announced: 'Confirmed',
  cancelled: 'Called off',
  postponed: 'Put off',
  moved: 'Moved',
  amended: 'Amended',
  signed: 'Signed',
} satisfies Partial<Record<Phase | `${Phase} ${Phase}`, string>>;

const slotLabels: Partial<Record<SlotChange['slot'], string>> = {
  place: 'Moved',
  plannedFor: 'New day',
  eventDate: 'New day',
  figure: 'New figure',
  retraction: 'Retracted',
};

/** From what to what; nothing for a change that its label tells. */
function detailOf({ slot, from, to }: SlotChange, isCorrection: boolean): string[] {
  if (slot === 'retraction') return to === null ? [] : [to];
  const word = wordings[slot] ?? (isCorrection ? correctedWordings[slot] : undefined);
  if (word === undefined || to === null) return [];
  return [from === null ? word(to) : `${word(from)} ${arrow} ${word(to)}`];
}

const wordings: Partial<Record<SlotChange['slot'], (value: string) => string>> = {
  place: labelOf,
  actors: shortName,
  plannedFor: shortDayWords,
  eventDate: shortDayWords,
  figure: (value) => value,
};

/** What the label of a correction does not tell. */
const correctedWordings: typeof wordings = {
  phase: (value) => (isPhase(value) ? phases[value].label : value),
  kind: (value) => (isKind(value) ? kinds[value].label : value),
  stance: (value) => (value === 'yes' || value === 'no' ? stanceLabels[value].toLowerCase() : value),
};

/** What stays: the day of what is moved, the place of what has a new day, both of what is called off. */
function stillOf({ place, plannedFor }: Development, slots: readonly SlotChange[]): string[] {
  const isOf = (...names: readonly SlotChange['slot'][]): boolean => slots.some(({ slot }) => names.includes(slot));
  if (!isOf('phase', 'place', 'plannedFor')) return [];
  const isOff = slots.some(({ slot, to }) => slot === 'phase' && to !== null && offPhases.has(to));
  const still = isOff ? 'was planned for' : 'still';
  const places = place === null || isOf('place') ? [] : [isOff ? labelOf(place) : `still ${labelOf(place)}`];
  const days = plannedFor == null || isOf('plannedFor') ? [] : [`${still} ${dayText(plannedFor)}`];
  return [...places, ...days];
}

const offPhases: ReadonlySet<string> = new Set(['cancelled', 'postponed']);
