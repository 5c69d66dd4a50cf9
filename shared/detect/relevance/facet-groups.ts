import type { Facet } from './facets.ts';

/** Facets that speak of a settlement; those below of parleying, of a stance, of the sides, and of something else. */
export const settlement: readonly Facet[] = [
  'talks-by-name',
  'plan',
  'end-of-war',
  'truce',
  'peace',
  'guarantees',
  'peacekeepers',
  'coalition',
];
export const triggers: readonly Facet[] = ['ukraine', 'russia', 'this-war', ...settlement, 'american-envoy'];
export const negotiation: readonly Facet[] = ['talk', 'summit', 'meet', 'call', 'mediate', 'envoys'];
export const bargained: readonly Facet[] = [
  'territory',
  'land',
  'prisoners',
  'settlement-issue',
  'assets',
  'sanctions',
];
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
export const fighting: readonly Facet[] = ['violence', 'front', 'power', 'arms'];
export const elsewhere: readonly Facet[] = [
  'elsewhere',
  'pastime',
  'home-politics',
  'trade-talks',
  'other-peace',
  'minerals',
];
/** Words of bargaining: none tells of the talks alone, several together with a party to the war do. */
export const bargaining: readonly Facet[] = ['paper', 'two-sides', 'quiet-guns', 'table', 'answer', 'concede'];
/** What the same leaders also meet about. */
export const unlike: readonly Facet[] = [
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
export const envoySides: readonly (readonly [Facet, Facet])[] = [
  ['american-envoy', 'america'],
  ['ukrainian-envoy', 'ukraine'],
  ['russian-envoy', 'russia'],
];
