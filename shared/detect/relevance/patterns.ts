import {
  bargained,
  bargaining,
  envoys,
  fighting,
  negotiation,
  otherBusiness,
  principals,
  sides,
  stance,
} from './facet-groups.ts';
import { type Facet, settlement } from './facets.ts';
import { countOf, type SignName, signs } from './signs.ts';

/** What the facets of a stretch of text amount to together: the model reads the name, a reader the phrase. */
interface Pattern {
  /** The names of its signs, joined by "+". A name is a key of relevance.model.json: rename both at once. */
  readonly name: string;
  readonly phrase: string;
  readonly when: (facets: ReadonlySet<Facet>) => boolean;
}

/** Signs that the model weighs together, beside the facets alone. */
const combinations: readonly (readonly SignName[])[] = [
  ['party'],
  ['ukraine-war'],
  ['other-topic'],
  ['other-topic', 'no-ukraine-war'],
  ['america', 'russia'],
  ['america', 'ukraine'],
  ['russia', 'ukraine'],
  ['europe', 'ukraine'],

  ['settlement'],
  ['settlement', 'party'],
  ['settlement', 'no-party'],
  ['settlement', 'america', 'no-party'],
  ['settlement', 'ukraine-war'],
  ['settlement', 'russia', 'no-ukraine-war'],
  ['settlement', 'sides', 'party'],
  ['settlement', 'negotiation'],
  ['settlement', 'negotiation', 'party'],
  ['settlement', 'stance'],
  ['settlement', 'stance', 'party'],
  ['settlement', 'setback'],
  ['settlement', 'residence'],
  ['settlement', 'fighting'],
  ['settlement', 'other-topic'],
  ['settlement', 'other-topic', 'no-party'],

  ['negotiation'],
  ['negotiation', 'party'],
  ['negotiation', 'ukraine-war'],
  ['negotiation', 'russia', 'ukraine'],
  ['negotiation', 'russia', 'america-or-ukraine'],
  ['negotiation', 'ukraine', 'america-or-europe'],
  ['negotiation', 'principals'],
  ['negotiation', 'venue'],
  ['negotiation', 'venue', 'party'],
  ['negotiation', 'host'],
  ['negotiation', 'host', 'ukraine-war'],
  ['negotiation', 'two-sides'],
  ['negotiation', 'bystander', 'no-settlement'],
  ['negotiation', 'other-business', 'party', 'no-settlement'],
  ['negotiation', 'other-topic'],

  ['envoy'],
  ['envoys-of-two-sides'],
  ['american-envoy', 'russia-or-ukraine'],
  ['ukrainian-envoy', 'america-or-russia'],
  ['russian-envoy', 'america-or-ukraine'],
  ...envoys.flatMap((envoy) =>
    (['party', 'venue', 'negotiation', 'visit', 'appointment', 'stance-or-bargained'] as const).map(
      (sign) => [envoy, sign] as const,
    ),
  ),

  ['stance', 'party'],
  ['stance', 'bargained', 'party'],
  ['bargained', 'settlement-or-negotiation'],
  ['deal', 'party'],
  ['deal', 'putin-or-russia'],
  ['deal', 'trump', 'ukraine-war'],
  ['white-house', 'putin-or-zelensky'],
  ['territory', 'party'],
  ['territory', 'zelensky'],
  ['peacekeepers', 'ukraine-war'],
  ['venue-or-host', 'russia', 'ukraine'],

  ...bargaining.flatMap((facet) => [[facet, 'party'] as const, [facet, 'ukraine-war'] as const]),
  ['bargaining', 'party'],
  ['bargaining', 'ukraine-war'],
  ['bargaining', 'sides', 'party'],
  ['bargaining', 'settlement'],
  ['bargaining', 'negotiation'],
  ['bargaining', 'negotiation', 'party'],
  ['bargaining', 'stance', 'party'],
  ['bargaining', 'bargained', 'party'],
  ['bargaining', 'principal', 'party'],

  ...otherBusiness.map((facet) => [facet, 'party', 'no-settlement'] as const),
  ['fighting', 'no-settlement', 'no-negotiation'],
  ['bystander', 'party'],
  ['poll', 'europe'],
  ['poll', 'territory'],
];

/** Groups of which the model also weighs how many are there, two to four. */
const countedGroups: readonly (readonly [name: string, phrase: string, group: readonly Facet[]])[] = [
  ['settlements', 'matters of a settlement (a plan, a ceasefire, guarantees ...)', settlement],
  ['negotiations', 'forms of negotiation (talks, a meeting, a call ...)', negotiation],
  ['stances', 'stances (consent, a demand, a refusal ...)', stance],
  ['sides', 'sides (Ukraine, Russia, America, Europe)', sides],
  ['principals', 'of Putin, Zelensky and Trump', principals],
  ['fightings', 'kinds of fighting (strikes, the front, arms ...)', fighting],
  ['bargaineds', 'things bargained over (land, prisoners, sanctions ...)', bargained],
  ['bargainings', 'signs of bargaining (a paper, two sides, a table ...)', bargaining],
];

const levels = [
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
] as const;

/** All patterns, each name once. */
export const patterns: readonly Pattern[] = [
  ...combinations.map(patternOf),
  ...countedGroups.flatMap(([name, phrase, group]) =>
    levels
      .filter(([level]) => level <= group.length)
      .map(([level, word]) => ({
        name: `${name}>=${level}`,
        phrase: `at least ${word} ${phrase}`,
        when: (facets: ReadonlySet<Facet>) => countOf(group, facets) >= level,
      })),
  ),
];

/** The patterns that a stretch of text shows. */
export function patternsIn(facets: ReadonlySet<Facet>): readonly Pattern[] {
  return facets.size === 0 ? [] : patterns.filter(({ when }) => when(facets));
}

function patternOf(names: readonly SignName[]): Pattern {
  const parts = names.map((name) => signs[name]);
  const there = parts.filter(({ lacks }) => !lacks).map(({ phrase }) => phrase);
  const missing = parts.filter(({ lacks }) => lacks).map(({ phrase }) => phrase);
  return {
    name: names.join('+'),
    phrase: missing.length === 0 ? listed(there) : `${listed(there)}, but ${missing.join(' and ')}`,
    when: (facets) => parts.every(({ when }) => when(facets)),
  };
}

/** "a, b and c"; where a part has a comma or an "or" of its own, each gets its "and". */
function listed(phrases: readonly string[]): string {
  if (phrases.length === 1) return phrases.join('');
  if (phrases.some((phrase) => /,| or /.test(phrase))) return phrases.join(', and ');
  return `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1)}`;
}
