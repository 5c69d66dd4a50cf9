import { type Kind, kinds } from '../detect/act/kinds.ts';
import { type Phase, phases } from '../detect/act/phases.ts';
import type { Act } from '../detect/act.ts';
import { corroboration } from './corroboration.ts';
import { type Development, type Report, type SlotChange, unretracted } from './development.ts';
import { significanceOf } from './significance.ts';
import { titleOf } from './title.ts';

/** The slots of a development's act, made from its reports. */
type Slots = Pick<
  Development,
  'title' | 'kind' | 'phase' | 'actors' | 'place' | 'topics' | 'eventDate' | 'retrospective' | 'significance'
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
  const [kind, phase] = kindAndPhase(acts);
  const actors = byCount(acts.flatMap((act) => act.actors.map(({ concept }) => concept))).slice(0, mostActors);
  const slots = {
    kind,
    phase,
    actors: leading(acts, actors),
    place: byCount(acts.flatMap(({ place }) => (place === null ? [] : [place])))[0] ?? null,
    topics: byCount(acts.flatMap(({ topics }) => topics)).slice(0, mostTopics),
    eventDate: dateOf(acts),
    retrospective: acts.every(({ retrospective }) => retrospective),
  };
  return { ...slots, title: titleOf(reports, title), significance: significanceOf({ ...slots, reports }) };
}

/** The slots that a report changes so that readers want to know; empty for one more report of what is known. */
export function changesBy(before: Development, report: Report, after: readonly Report[]): readonly SlotChange[] {
  const changes: SlotChange[] = [];
  const { phase } = report.act;
  const [kind] = kindAndPhase(after.map(({ act }) => act));
  // What opened as no act mailed nobody; the act that it turns out to be is owed to readers.
  if (!kinds[before.kind].alerts && kinds[kind].alerts) changes.push({ slot: 'kind', from: before.kind, to: kind });
  if (phases[before.phase].turnsInto.includes(phase)) {
    changes.push({ slot: 'phase', from: before.phase, to: phase });
  }
  const [sides, sidesNow] = [corroboration(before).sides, corroboration({ reports: after }).sides];
  const adversaries = ['russia', 'ukraine'] as const;
  if (
    sides.length === 1 &&
    adversaries.some((side) => sides[0] === side) &&
    adversaries.every((side) => sidesNow.includes(side))
  ) {
    changes.push({ slot: 'confirmation', from: sides[0] ?? null, to: report.side });
  }
  return changes;
}

/** The slots that a new revision of a report gives otherwise than the old one. */
export function correctionsBy(old: Report, revised: Report): readonly SlotChange[] {
  const changes: SlotChange[] = [];
  const headlineChanged = old.headline !== revised.headline;
  if (headlineChanged && old.act.kind !== revised.act.kind)
    changes.push({ slot: 'kind', from: old.act.kind, to: revised.act.kind });
  else if (headlineChanged && old.act.phase !== revised.act.phase)
    changes.push({ slot: 'phase', from: old.act.phase, to: revised.act.phase });
  return changes;
}

function kindAndPhase(acts: readonly Act[]): readonly [Kind, Phase] {
  let turned: Act | null = null;
  const first = acts[0] as Act;
  for (const act of acts) {
    const from: Phase = turned?.phase ?? first.phase;
    if (phases[from].turnsInto.includes(act.phase)) turned = act;
  }
  const kind = byCount(acts.map((act) => act.kind))[0] as Kind;
  const phase = byCount(acts.filter((act) => act.kind === kind).map((act) => act.phase))[0] as Phase;
  return [kind, turned?.phase ?? phase];
}

/** The agent that most reports name comes first. */
function leading(acts: readonly Act[], actors: readonly string[]): readonly string[] {
  const agents = acts.flatMap((act) => act.actors.filter(({ role }) => role === 'agent').map(({ concept }) => concept));
  const agent = byCount(agents)[0];
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
