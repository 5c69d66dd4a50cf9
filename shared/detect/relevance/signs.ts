import {
  bargained,
  bargaining,
  envoys,
  fighting,
  negotiation,
  otherBusiness,
  otherTopics,
  principals,
  sides,
  stance,
} from './facet-groups.ts';
import { facetPhrases } from './facet-phrases.ts';
import { type Facet, facetNames, settlement } from './facets.ts';

/** What a stretch of text shows or lacks, seen from its facets alone. Patterns are put together from signs. */
interface Sign {
  /** In a reader's words. */
  readonly phrase: string;
  /** Set where it says that something is not there; patterns then say "but". */
  readonly lacks?: true;
  readonly when: (facets: ReadonlySet<Facet>) => boolean;
}

const groupSigns = {
  settlement: some('a settlement', settlement),
  negotiation: some('negotiations', negotiation),
  stance: some('a stance on an offer', stance),
  fighting: some('fighting', fighting),
  bargained: some('something bargained over', bargained),
  bargaining: some('a word of bargaining', bargaining),
  principal: some('Putin, Zelensky or Trump', principals),
  principals: several(2, 'two of Putin, Zelensky and Trump', principals),
  sides: several(2, 'two sides', sides),
  envoy: some('an envoy', envoys),
  'envoys-of-two-sides': several(2, 'envoys of two sides', envoys),
  'other-topic': some('another topic', otherTopics),
  'other-business': some('what else the leaders meet about (arms, minerals ...)', otherBusiness),
  party: some('a party to the war', ['ukraine', 'this-war', 'russia']),
  'ukraine-war': some('Ukraine or the war there', ['ukraine', 'this-war']),
  'america-or-europe': some('America or Europe', ['america', 'europe']),
  'america-or-russia': some('America or Russia', ['america', 'russia']),
  'america-or-ukraine': some('America or Ukraine', ['america', 'ukraine']),
  'russia-or-ukraine': some('Russia or Ukraine', ['russia', 'ukraine']),
  'putin-or-russia': some('Russia or Putin', ['putin', 'russia']),
  'putin-or-zelensky': some('Zelensky or Putin', ['putin', 'zelensky']),
  'venue-or-host': some('a city or a host of the talks', ['venue', 'host']),
  'settlement-or-negotiation': some('a settlement or negotiations', [...settlement, ...negotiation]),
  'stance-or-bargained': some('a stance or something bargained over', [...stance, ...bargained]),
  'no-settlement': none('no settlement', settlement),
  'no-negotiation': none('no negotiations', negotiation),
  'no-party': none('no party to the war', ['ukraine', 'this-war', 'russia']),
  'no-ukraine-war': none('neither Ukraine nor the war there', ['ukraine', 'this-war']),
} satisfies Record<string, Sign>;

/** Each facet is a sign of its own; the others are of groups of facets. */
export type SignName = keyof typeof groupSigns | Facet;

export const signs: Readonly<Record<SignName, Sign>> = {
  ...(Object.fromEntries(facetNames.map((facet) => [facet, some(facetPhrases[facet], [facet])])) as Record<
    Facet,
    Sign
  >),
  ...groupSigns,
};

function some(phrase: string, group: readonly Facet[]): Sign {
  return { phrase, when: (facets) => group.some((facet) => facets.has(facet)) };
}

function several(least: number, phrase: string, group: readonly Facet[]): Sign {
  return { phrase, when: (facets) => countOf(group, facets) >= least };
}

function none(phrase: string, group: readonly Facet[]): Sign {
  return { phrase, lacks: true, when: (facets) => !group.some((facet) => facets.has(facet)) };
}

/** How many of a group of facets are there. */
export function countOf(group: readonly Facet[], facets: ReadonlySet<Facet>): number {
  return group.reduce((count, facet) => count + (facets.has(facet) ? 1 : 0), 0);
}
