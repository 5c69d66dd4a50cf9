import type { Side } from '../collect/feed.ts';
import { type Kind, kinds } from '../detect/act/kinds.ts';
import { type Phase, phases } from '../detect/act/phases.ts';

/** English names of the sides, as shown to readers. */
export const sideLabels: Readonly<Record<Side, string>> = {
  ukraine: 'Ukraine',
  russia: 'Russia',
  'united-states': 'United States',
  europe: 'Europe',
  international: 'International',
  other: 'Other',
};

/** Sides in the order in which they are always shown: parties first. */
export const sides = Object.keys(sideLabels) as readonly Side[];

/** Kind and phase in one: "Meeting announced", "Proposal leaked"; the phase is left out where it adds nothing. */
export function actLabel(kind: Kind, phase: Phase): string {
  const { label, labelSaysPhase, phase: usual } = kinds[kind];
  const silent = phase === 'said' || (labelSaysPhase === true && phase === usual);
  return silent ? label : `${label} ${phases[phase].label}`;
}

/**
 * A reader's English name for a concept id such as "person:putin", "state:ru" or "office:ru-president". States and
 * the states in offices are ISO 3166-1 codes, named by the platform (CLDR); an id nobody named shows its own words.
 */
export function labelOf(concept: string): string {
  const [kind, name] = parts(concept);
  const known = irregular[concept] ?? irregular[name];
  if (known !== undefined) return known;
  if (kind === 'state') return stateLabel(name);
  if (kind === 'office') return officeLabel(name);
  const words = name.split(/[-_\s]+/).filter(Boolean);
  return kind === 'person' || kind === 'place' ? words.map(capitalised).join(' ') : capitalised(words.join(' '));
}

/** Names that plain capitalising gets wrong. */
const irregular: Readonly<Record<string, string>> = {
  us: 'United States',
  uk: 'United Kingdom',
  eu: 'European Union',
  un: 'United Nations',
  nato: 'NATO',
  osce: 'OSCE',
  icrc: 'Red Cross',
  iaea: 'IAEA',
  mbs: 'Mohammed bin Salman',
  mbz: 'Mohammed bin Zayed',
  'von-der-leyen': 'von der Leyen',
  'us-delegation': 'US delegation',
  'office:us-delegation': 'US delegation',
  'plan:19-point': '19-point plan',
  'plan:20-point': '20-point plan',
  'plan:28-point': '28-point plan',
  'plan:european': 'European plan',
  'plan:prosperity': 'Prosperity plan',
  'issue:guarantees': 'Security guarantees',
  'issue:eu-membership': 'EU membership',
  'issue:nato-membership': 'NATO membership',
  'issue:war': 'The war',
  'document:minsk': 'Minsk agreements',
  'document:istanbul-protocols': 'Istanbul protocols',
  'document:budapest-memorandum': 'Budapest memorandum',
  'document:paris-declaration': 'Paris declaration',
  'person:xi': 'Xi Jinping',
  'person:leo': 'Pope Leo',
  'person:de-wever': 'De Wever',
  'person:store': 'Støre',
  'person:orban': 'Orbán',
  'person:szijjarto': 'Szijjártó',
  'person:sanchez': 'Sánchez',
  'person:babis': 'Babiš',
  'person:erdogan': 'Erdoğan',
  'body:e3': 'E3',
  'body:brics': 'BRICS',
  'body:rdif': 'RDIF',
  'body:red-cross': 'Red Cross',
  'body:rada': 'Verkhovna Rada',
  'body:duma': 'State Duma',
  'office:us-envoy': 'US envoy',
  'office:ru-envoy': 'Russian envoy',
  'office:ua-negotiator': 'Ukrainian negotiators',
  'office:ru-chief-negotiator': 'Russian delegation',
  'person:kyslytsia': 'Kyslytsya',
  'place:mar-a-lago': 'Mar-a-Lago',
  'office:us-secretary-of-state': 'US Secretary of State',
  'office:us-envoy-ukraine': 'US envoy for Ukraine',
  'office:nato-secretary-general': 'NATO secretary-general',
  'office:ukraine-allies': 'Ukraine’s allies',
  'office:eu-foreign-policy-chief': 'EU foreign policy chief',
};

const stateNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function parts(concept: string): [string, string] {
  const colon = concept.indexOf(':');
  return [concept.slice(0, Math.max(colon, 0)), concept.slice(colon + 1)];
}

function stateLabel(code: string): string {
  return (/^[a-z]{2}$/.test(code) ? stateNames.of(code.toUpperCase()) : undefined) ?? capitalised(code);
}

/** "ru-foreign-minister" reads "Foreign minister of Russia". */
function officeLabel(name: string): string {
  const holder = /^([a-z]{2,5})-(.+)$/.exec(name);
  const words = capitalised((holder?.[2] ?? name).replaceAll('-', ' '));
  if (holder?.[1] === undefined) return words;
  const state = labelOf(`state:${holder[1]}`);
  return `${words} of ${state.startsWith('United') ? 'the ' : ''}${state}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
