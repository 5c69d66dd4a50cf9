import { learntKindOf } from '../detect/act/kinds.ts';
import type { Role } from '../detect/act.ts';
import { conceptKind, conceptOf } from '../detect/vocabulary/vocabulary.ts';
import { type Development, type Report, unretracted } from '../group/development.ts';
import { isNamed } from '../group/named.ts';

/** Share of the reports beyond which a slot that stands in them is told as sure. */
const sureShare = 0.5;
/** How likely the one who acts has to be in a development of one report. */
const sureAgent = 0.6;
/** Likewise the kind. */
const sureKind = 0.5;
/** Names that a sentence bears; more make a list of it. */
const mostNames = 4;

/**
 * Those who act, or those towards whom, as more than half of the reports have it: concept ids, the most frequent first.
 * Who is not likely to act is left out.
 */
export function sureActors({ kind, reports }: Pick<Development, 'kind' | 'reports'>, role: Role): readonly string[] {
  const told = tellingReports(reports, kind);
  const counts = new Map<string, number>();
  for (const { act } of told) {
    const lead = act.actors.find((actor) => actor.role === 'agent')?.concept;
    const isSure = lead === undefined || (act.likely?.agents[lead] ?? 1) >= sureAgent;
    if (!isSure) continue;
    for (const { concept } of act.actors.filter((actor) => actor.role === role))
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > told.length * sureShare)
    .sort((one, other) => other[1] - one[1])
    .map(([concept]) => concept)
    .filter((concept) => isNamed(concept, reports))
    .filter((concept, _, named) => !isStateOfAnother(concept, named))
    .slice(0, mostNames);
}

/** Whether somebody named beside a state speaks for it: "Trump and the US" are one. */
function isStateOfAnother(concept: string, named: readonly string[]): boolean {
  const side = conceptKind(concept) === 'state' ? conceptOf(concept)?.side : undefined;
  return side !== undefined && named.some((other) => conceptKind(other) !== 'state' && conceptOf(other)?.side === side);
}

/** Whether the reports agree on the kind, or the only one is likely to be of it. */
export function isKindSure({ kind, reports }: Pick<Development, 'kind' | 'reports'>): boolean {
  const told = unretracted(reports).filter(({ act }) => act.kind === kind);
  return told.length > 1 || told.some(({ act }) => (act.likely?.kinds[learntKindOf(kind)] ?? 1) >= sureKind);
}

/** The topic that most reports share and that an object can be named by, else null. */
export function sureTopic(
  { kind, reports }: Pick<Development, 'kind' | 'reports'>,
  isObject: (topic: string) => boolean,
): string | null {
  const told = tellingReports(reports, kind);
  const counts = new Map<string, number>();
  for (const { act, sentences } of told) {
    const inHeadline = sentences.filter(({ part }) => part === 'headline');
    const named = act.topics.filter(
      (topic) => isObject(topic) && inHeadline.some(({ hits }) => hits.some(({ concept }) => concept === topic)),
    );
    for (const topic of new Set(named)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] > told.length * sureShare ? best[0] : null;
}

/** The reports that read the act as the development has it; all where none does. */
function tellingReports(reports: readonly Report[], kind: Development['kind']): readonly Report[] {
  const valid = unretracted(reports);
  const alike = valid.filter(({ act }) => act.kind === kind);
  return alike.length > 0 ? alike : valid;
}
