import type { Concept, ConceptId } from '../vocabulary/concept.ts';
import { conceptKind, conceptOf } from '../vocabulary/vocabulary.ts';

/** What a concept stands for when relevance is judged: names come and go, facets stay. */
export type Facet = (typeof parties)[number] | (typeof topics)[number] | (typeof distractions)[number];

/** Who is at the table. */
const parties = [
  'ukraine',
  'russia',
  'america',
  'europe',
  'putin',
  'zelensky',
  'trump',
  'american-envoy',
  'ukrainian-envoy',
  'russian-envoy',
  'envoys',
  'ally',
  'host',
  'venue',
  'white-house',
  'this-war',
] as const;

/** A settlement of the war, or the talks on it by name. */
export const settlement = [
  'talks-by-name',
  'plan',
  'end-of-war',
  'truce',
  'peace',
  'guarantees',
  'peacekeepers',
  'coalition',
] as const;

/** What they do there, and what about. */
const topics = [
  ...settlement,
  'territory',
  'land',
  'prisoners',
  'settlement-issue',
  'talk',
  'summit',
  'meet',
  'call',
  'visit',
  'mediate',
  'propose',
  'demand',
  'accept',
  'deal',
  'reject',
  'sign',
  'setback',
  'progress',
  'resume',
  'paper',
  'two-sides',
  'quiet-guns',
  'table',
  'answer',
  'concede',
] as const;

/** Other news of these people, and news that resembles the talks. */
const distractions = [
  'word',
  'menace',
  'leak',
  'any-war',
  'violence',
  'front',
  'power',
  'arms',
  'residence',
  'appointment',
  'crime',
  'economy',
  'refugees',
  'nuclear-threat',
  'intelligence',
  'sanctions',
  'assets',
  'minerals',
  'elsewhere',
  'pastime',
  'home-politics',
  'trade-talks',
  'other-peace',
  'opinion',
  'analysis',
  'poll',
  'live',
  'retrospective',
  'aggregate',
  'aside',
  'bystander',
] as const;

/** All facets. */
export const facetNames: readonly Facet[] = [...parties, ...topics, ...distractions];

/** Facets of a concept; empty for one that has no bearing on relevance. */
export function facetsOf(concept: string): readonly Facet[] {
  const known = memory.get(concept);
  if (known !== undefined) return known;
  const facets = [
    ...new Set([
      ...(named.get(concept) ?? []),
      ...byEnvoy(concept),
      ...bySide(concept),
      ...byPlace(concept),
      ...byKind(concept),
    ]),
  ];
  memory.set(concept, facets);
  return facets;
}

const memory = new Map<string, readonly Facet[]>();

const members: Readonly<Partial<Record<Facet, readonly ConceptId[]>>> = {
  putin: ['person:putin', 'office:ru-president'],
  zelensky: ['person:zelensky', 'office:ua-president'],
  trump: ['person:trump', 'office:us-president'],
  envoys: ['office:envoys', 'office:leaders'],
  host: [
    'person:erdogan',
    'person:fidan',
    'person:mbs',
    'person:mbz',
    'state:tr',
    'state:sa',
    'state:ae',
    'state:qa',
    'state:ch',
    'state:va',
    'person:leo',
  ],
  venue: [
    'place:alaska',
    'place:miami',
    'place:mar-a-lago',
    'place:berlin',
    'place:munich',
    'place:paris',
    'place:london',
    'place:budapest',
    'place:vienna',
    'place:helsinki',
    'place:minsk',
  ],
  'white-house': ['place:white-house'],
  'this-war': ['issue:war'],
  'talks-by-name': ['issue:peace-talks'],
  plan: [
    'plan:28-point',
    'plan:20-point',
    'plan:19-point',
    'plan:peace-plan',
    'plan:european',
    'plan:prosperity',
    'document:peace-treaty',
    'document:istanbul-protocols',
    'document:paris-declaration',
    'document:minsk',
    'document:budapest-memorandum',
    'document:memorandum',
  ],
  'end-of-war': ['issue:end-of-war'],
  truce: ['issue:ceasefire', 'issue:energy-truce', 'issue:easter-truce', 'issue:maritime-truce'],
  peace: ['issue:peace', 'issue:peace-talks', 'plan:peace-plan', 'document:peace-treaty'],
  guarantees: ['issue:guarantees'],
  peacekeepers: ['issue:peacekeepers'],
  coalition: ['body:coalition-of-the-willing', 'body:e3'],
  land: ['war:land'],
  territory: ['issue:territory'],
  prisoners: ['issue:prisoners', 'issue:children'],
  'settlement-issue': [
    'issue:nuclear-plant',
    'issue:elections',
    'issue:nato-membership',
    'issue:army-size',
    'issue:eu-membership',
    'issue:sanctions-relief',
    'place:donbas',
    'place:crimea',
    'issue:humanitarian-corridor',
    'issue:amnesty',
    'issue:language-church',
  ],
  talk: ['act:talks', 'issue:peace-talks', 'act:discuss'],
  summit: ['act:summit'],
  meet: ['act:meet'],
  call: ['act:call'],
  visit: ['act:visit', 'act:host', 'act:send'],
  mediate: ['act:mediate'],
  propose: ['act:propose'],
  demand: ['act:demand'],
  deal: ['act:deal'],
  accept: ['act:accept'],
  reject: ['act:reject', 'act:deny'],
  sign: ['act:sign'],
  setback: ['act:cancel', 'act:postpone', 'act:withdraw'],
  progress: ['act:progress'],
  resume: ['act:resume'],
  paper: ['term:paper'],
  'two-sides': ['term:two-sides'],
  'quiet-guns': ['term:quiet-guns'],
  table: ['term:table'],
  answer: ['term:answer'],
  concede: ['term:concede'],
  word: ['act:say', 'act:announce'],
  menace: ['act:threaten', 'act:accuse'],
  leak: ['act:leak'],
  'any-war': ['issue:any-war'],
  violence: ['war:strike', 'war:casualties'],
  front: ['war:front'],
  power: ['war:power-cut'],
  arms: ['war:arms'],
  residence: ['war:residence-strike'],
  appointment: ['war:corruption'],
  crime: ['war:crime'],
  economy: ['war:economy'],
  refugees: ['war:refugees'],
  'nuclear-threat': ['war:nuclear-threat'],
  intelligence: ['war:intelligence'],
  sanctions: ['issue:sanctions'],
  assets: ['issue:frozen-assets'],
  minerals: ['document:minerals-deal'],
  pastime: ['other:sport', 'other:culture', 'other:union-labour'],
  'home-politics': ['other:home-politics', 'other:trump-name', 'other:putin-name'],
  'trade-talks': ['other:trade-talks'],
  'other-peace': ['other:nobel', 'other:home-peace'],
  opinion: ['genre:opinion'],
  analysis: ['genre:analysis'],
  poll: ['genre:poll'],
  live: ['genre:live'],
  retrospective: ['genre:retrospective', 'person:biden', 'person:blinken'],
  aggregate: ['genre:aggregate'],
  aside: ['genre:aside'],
  bystander: [
    'state:cn',
    'state:in',
    'state:kp',
    'state:by',
    'place:oman',
    'place:muscat',
    'place:baku',
    'place:seoul',
    'person:xi',
    'person:wang-yi',
    'person:modi',
    'person:kim',
    'person:lukashenko',
    'person:netanyahu',
    'person:maduro',
    'person:lula',
    'person:tokayev',
    'person:takaichi',
    'person:ishiba',
    'person:albanese',
    'person:carney',
    'body:brics',
    'body:g20',
  ],
};

const named = new Map<string, Facet[]>();
for (const [facet, concepts] of Object.entries(members)) {
  for (const concept of concepts) named.set(concept, [...(named.get(concept) ?? []), facet as Facet]);
}

/** A European envoy is one of many: which country it is does not count. */
const envoyFacets: Readonly<Record<NonNullable<Concept['envoyOf']>, Facet>> = {
  'united-states': 'american-envoy',
  ukraine: 'ukrainian-envoy',
  russia: 'russian-envoy',
  europe: 'envoys',
};

function byEnvoy(concept: string): readonly Facet[] {
  const side = conceptOf(concept)?.envoyOf;
  return side === undefined ? [] : [envoyFacets[side]];
}

function bySide(concept: string): readonly Facet[] {
  const found = conceptOf(concept);
  if (found?.side === 'ukraine' || (found?.within === 'state:ua' && concept !== 'place:kyiv')) return ['ukraine'];
  if (found?.side === 'russia') return ['russia'];
  if (found?.side === 'united-states') return ['america'];
  if (found?.side === 'europe' || concept === 'body:nato') {
    return found?.rank === 1 || found?.rank === 2 ? ['europe', 'ally'] : ['europe'];
  }
  return [];
}

/** Any city of a state that hosts talks is a venue: which city it will be is not known in advance. */
function byPlace(concept: string): readonly Facet[] {
  return hostStates.has(conceptOf(concept)?.within ?? '') ? ['venue'] : [];
}

const hostStates: ReadonlySet<string> = new Set(
  ['tr', 'ch', 'va', 'sa', 'ae', 'qa', 'om', 'bh', 'kw', 'eg', 'jo', 'kz', 'uz'].map((state) => `state:${state}`),
);

function byKind(concept: string): readonly Facet[] {
  return conceptKind(concept) === 'other' && !named.has(concept) ? ['elsewhere'] : [];
}
