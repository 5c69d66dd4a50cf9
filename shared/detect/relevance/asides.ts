import type { ConceptHit } from '../mention.ts';
import { fighting, negotiation, otherTopics } from './facet-groups.ts';
import { type Facet, facetsOf, settlement } from './facets.ts';

/** What the order of the words shows: whether the talks are named in passing, and what comes first. */
interface Aside {
  /** A key of relevance.model.json: rename both at once. */
  readonly name: string;
  readonly phrase: string;
  readonly when: (order: WordOrder) => boolean;
}

/** The first word of settlement or negotiation in a sentence, with the concepts around it. */
interface WordOrder {
  readonly topic: ConceptHit;
  readonly before: readonly ConceptHit[];
  readonly after: readonly ConceptHit[];
}

/** How near before the topic, in characters, a word stands that makes an aside of it. */
const asideReach = 45;
/** Characters into a sentence up to which its topic comes early, and from which it comes late. */
const early = 40;
const late = 110;

export const asides: readonly Aside[] = [
  {
    // "amid peace talks", "as negotiators meet".
    name: 'aside-topic',
    phrase: 'the talks named in passing ("amid", "as")',
    when: ({ topic, before }) =>
      before.some(({ concept, end }) => concept === 'genre:aside' && topic.start - end <= asideReach),
  },
  {
    name: 'fighting-first',
    phrase: 'fighting named before the talks',
    when: ({ before }) => before.some((hit) => isOf(fighting, hit)),
  },
  {
    name: 'topic-first',
    phrase: 'the talks named before the fighting',
    when: ({ after }) => after.some((hit) => isOf(fighting, hit)),
  },
  {
    name: 'other-topic-first',
    phrase: 'another topic named before the talks',
    when: ({ before }) => before.some((hit) => isOf(otherTopics, hit)),
  },
  {
    name: 'topic-early',
    phrase: 'the talks named at the start of the sentence',
    when: ({ topic }) => topic.start <= early,
  },
  {
    name: 'topic-late',
    phrase: 'the talks named late in the sentence',
    when: ({ topic }) => topic.start >= late,
  },
];

/** The asides of a sentence with these concepts in it; none where it names neither settlement nor negotiation. */
export function asidesIn(hits: readonly ConceptHit[]): readonly Aside[] {
  const topic = hits.find((hit) => isOf(settlement, hit) || isOf(negotiation, hit));
  if (topic === undefined) return [];
  const before = hits.filter((hit) => hit.start < topic.start);
  const after = hits.filter((hit) => hit.start > topic.start);
  return asides.filter(({ when }) => when({ topic, before, after }));
}

function isOf(group: readonly Facet[], { concept }: ConceptHit): boolean {
  return facetsOf(concept).some((facet) => group.includes(facet));
}
