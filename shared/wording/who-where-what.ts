import type { Development } from '../group/development.ts';
import { labelOf } from './labels.ts';

/** Names that fit a line; the data hold all. */
const mostNames = 6;

/** Matters that every report of the talks touches: naming them tells a reader nothing. */
const ubiquitousTopics: ReadonlySet<string> = new Set([
  'issue:any-war',
  'issue:end-of-war',
  'issue:peace',
  'issue:peace-talks',
  'issue:war',
]);

/**
 * Who takes part, in a reader's words: people, states and bodies in the order of the text. Offices are named only where
 * no person is, since they mostly are the same people once more.
 */
export function actorNames({ actors }: Pick<Development, 'actors'>): string {
  const people = actors.some((concept) => concept.startsWith('person:'));
  return listed(actors.filter((concept) => !people || !concept.startsWith('office:')));
}

/** What is at stake: plans, documents and issues. */
export function topicNames({ topics }: Pick<Development, 'topics'>): string {
  return listed(topics.filter((concept) => /^(plan|document|issue):/.test(concept) && !ubiquitousTopics.has(concept)));
}

/** Where it happened; a call happens nowhere in particular. Null where no report names the place. */
export function placeName({ kind, place }: Pick<Development, 'kind' | 'place'>): string | null {
  if (place !== null) return labelOf(place);
  return kind === 'call' ? 'By telephone or video' : null;
}

function listed(concepts: readonly string[]): string {
  const names = [...new Set(concepts.map(labelOf))];
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ');
}
