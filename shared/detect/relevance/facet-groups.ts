import { type Facet, settlement } from './facets.ts';

/** One of these is enough for a text to be judged at all. */
export const triggers: readonly Facet[] = ['ukraine', 'russia', 'this-war', ...settlement, 'american-envoy'];
/** That somebody negotiates. */
export const negotiation: readonly Facet[] = ['talk', 'summit', 'meet', 'call', 'mediate', 'envoys'];
/** What is bargained over. */
export const bargained: readonly Facet[] = [
  'territory',
  'land',
  'prisoners',
  'settlement-issue',
  'assets',
  'sanctions',
];
/** How somebody answers an offer. */
export const stance: readonly Facet[] = [
  'accept',
  'reject',
  'demand',
  'propose',
  'sign',
  'setback',
  'progress',
  'resume',
];
/** Words of bargaining: one alone says nothing of the talks, several with a party to the war do. */
export const bargaining: readonly Facet[] = ['paper', 'two-sides', 'quiet-guns', 'table', 'answer', 'concede'];
export const fighting: readonly Facet[] = ['violence', 'front', 'power', 'arms'];
/** News of other things. */
export const otherTopics: readonly Facet[] = [
  'elsewhere',
  'pastime',
  'home-politics',
  'trade-talks',
  'other-peace',
  'minerals',
];
/** What the leaders who negotiate also meet about. */
export const otherBusiness: readonly Facet[] = [
  'arms',
  'minerals',
  'appointment',
  'economy',
  'sanctions',
  'assets',
  'residence',
];
export const sides: readonly Facet[] = ['ukraine', 'russia', 'america', 'europe'];
export const principals: readonly Facet[] = ['putin', 'zelensky', 'trump'];
/** Envoys of the three who negotiate; those of others are "envoys". */
export const envoys: readonly Facet[] = ['american-envoy', 'ukrainian-envoy', 'russian-envoy'];
