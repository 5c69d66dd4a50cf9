import { figureText } from '../detect/act/figure.ts';
import type { Kind } from '../detect/act/kinds.ts';
import { type Phase, phases, type Stance } from '../detect/act/phases.ts';
import type { Act } from '../detect/act.ts';
import { type Development, type Report, unretracted } from './development.ts';
import { isNamed } from './named.ts';
import { significanceOf } from './significance.ts';
import { titleOf } from './title.ts';

/** The slots of a development's act, made from its reports. */
export type Slots = Pick<
  Development,
  | 'title'
  | 'kind'
  | 'phase'
  | 'stance'
  | 'actors'
  | 'place'
  | 'topics'
  | 'eventDate'
  | 'toldOn'
  | 'plannedFor'
  | 'figure'
  | 'retrospective'
  | 'significance'
>;

const mostActors = 10;
const mostTopics = 16;

/**
 * The slots that most reports give, of equals the earliest; retracted reports count only where there are no others. A
 * turn of the act (`turnsInto`) that a later report brings outweighs the majority. `title` is kept until a clearer
 * headline comes.
 */
export function slotsOf(all: readonly Report[], title: string | null): Slots {
  const kept = unretracted(all);
  const reports = kept.length === 0 ? all : kept;
  const acts = reports.map(({ act }) => act);
  const { kind, phase, stance } = kindPhaseAndStance(acts);
  const actors = byCount(acts.flatMap((act) => act.actors.map(({ concept }) => concept)))
    .filter((concept) => isNamed(concept, reports))
    .slice(0, mostActors);
  const slots = {
    kind,
    phase,
    stance,
    actors: leading(acts, actors),
    place: settled(
      acts,
      'place',
      ({ place }) => (place === null || isNamed(place, reports) ? place : null),
      (place) => place,
    ),
    topics: byCount(acts.flatMap(({ topics }) => topics)).slice(0, mostTopics),
    eventDate: dateOf(acts),
    toldOn: acts.flatMap(({ toldOn }) => toldOn ?? []).sort()[0] ?? null,
    plannedFor: settled(
      acts,
      'plannedFor',
      ({ plannedFor }) => plannedFor,
      ({ day, precision }) => `${day} ${precision}`,
    ),
    figure: settled(acts, 'figure', ({ figure }) => figure, figureText),
    retrospective: acts.every(({ retrospective }) => retrospective),
  };
  return {
    ...slots,
    title: titleOf(reports, title, isOutdated(acts, slots)),
    significance: significanceOf({ ...slots, reports }),
  };
}

/** Tells reports that say otherwise than the slots they led to: place, day, figure or stance, or a phase before a turn. */
function isOutdated(
  acts: readonly Act[],
  { place, plannedFor, figure, stance, phase }: Omit<Slots, 'title' | 'significance'>,
): (report: Report) => boolean {
  const isTurn = acts.some((act) => act.turn != null) || phases[acts[0]?.phase ?? phase].turnsInto.includes(phase);
  return ({ act }) =>
    (act.place !== null && place !== null && act.place !== place) ||
    (act.plannedFor?.precision === 'day' && plannedFor?.precision === 'day' && act.plannedFor.day !== plannedFor.day) ||
    (act.figure != null && figure != null && figureText(act.figure) !== figureText(figure)) ||
    areOpposed(act, { stance }) ||
    (isTurn && act.phase !== phase);
}

interface Stanced {
  readonly stance?: Stance | undefined;
}

/** Whether one says yes where the other says no. */
export function areOpposed({ stance: one }: Stanced, { stance: other }: Stanced): boolean {
  return (one === 'yes' && other === 'no') || (one === 'no' && other === 'yes');
}

/** Phases after which an act takes place only after all. */
export function isCalledOff(phase: Phase): boolean {
  return phase === 'cancelled' || phase === 'postponed';
}

/** Slots whose value a report may replace. */
type TurnedSlot = 'place' | 'plannedFor' | 'figure';

/** Whether a report says itself that a slot is another than was told before. */
export function turnsSlot({ turn, phase }: Act, slot: TurnedSlot): boolean {
  if (turn?.isCorrection === true) return true;
  if (slot === 'figure') return turn?.figureBefore != null;
  const isMoved = turn?.isAgain === true || phase === 'moved' || phase === 'postponed';
  return isMoved || (slot === 'place' ? turn?.placeBefore : turn?.dayBefore) != null;
}

/** The value that the last report that turns a slot gives it; where none does, that of most reports. */
function settled<Value>(
  acts: readonly Act[],
  slot: TurnedSlot,
  valueIn: (act: Act) => Value | null | undefined,
  nameOf: (value: Value) => string,
): Value | null {
  const told = acts.filter((act) => valueIn(act) != null);
  const turning = told.filter((act) => turnsSlot(act, slot)).at(-1);
  if (turning !== undefined) return valueIn(turning) ?? null;
  const values = told.flatMap((act) => valueIn(act) ?? []);
  const [most] = byCount(values.map(nameOf));
  return values.find((value) => nameOf(value) === most) ?? null;
}

function kindPhaseAndStance(acts: readonly Act[]): Pick<Act, 'kind' | 'phase'> & { readonly stance: Stance } {
  let turned: Act | null = null;
  const first = acts[0] as Act;
  for (const act of acts) {
    const from: Phase = turned?.phase ?? first.phase;
    const isOnAgain = act.turn?.isAgain === true && isCalledOff(from);
    if (phases[from].turnsInto.includes(act.phase) || isOnAgain) turned = act;
  }
  const kind = byCount(acts.map((act) => act.kind))[0] as Kind;
  const alike = acts.filter((act) => act.kind === kind);
  const phase = byCount(alike.map((act) => act.phase))[0] as Phase;
  const stance = byCount(alike.map((act) => act.stance ?? 'none'))[0] as Stance;
  return { kind, phase: turned?.phase ?? phase, stance: turned?.stance ?? stance };
}

/** The agent that most reports name comes first. */
function leading(acts: readonly Act[], actors: readonly string[]): readonly string[] {
  const agents = acts.flatMap((act) => act.actors.filter(({ role }) => role === 'agent').map(({ concept }) => concept));
  const agent = byCount(agents.filter((concept) => actors.includes(concept)))[0];
  return agent === undefined ? actors : [agent, ...actors.filter((actor) => actor !== agent)];
}

/** A day that a text names outweighs inferred ones; of inferred ones the earliest, since reports only lag. */
function dateOf(acts: readonly Act[]): Act['eventDate'] {
  const dates = acts.flatMap(({ eventDate }) => (eventDate === null ? [] : [eventDate]));
  const named = dates.filter(({ sentence }) => sentence !== null);
  const day = byCount(named.map((date) => date.day))[0];
  const earliest = [...dates].sort((a, b) => a.day.localeCompare(b.day))[0];
  return named.find((date) => date.day === day) ?? earliest ?? null;
}

/** Values by how often they come, the earlier first of equals. */
function byCount<Value extends string>(values: readonly Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
