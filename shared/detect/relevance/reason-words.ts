import { asides } from './asides.ts';
import { baseRateFeature, baseRateHours } from './base-rate.ts';
import { facetPhrases } from './facet-phrases.ts';
import type { Zone } from './features.ts';
import { wordFeature } from './letters.ts';
import { patterns } from './patterns.ts';

/**
 * A reason's rule in a reader's words: "top:negotiation+party" (`features.ts`) is "headline: negotiations and a party
 * to the war in one sentence", "no top:settlement" is "not in the headline: a settlement". A name without a phrase is
 * shown in its own words; what is no such name is passed through.
 */
export function reasonWords(rule: string): string {
  const known = own(wholePhrases, rule);
  if (known !== null) return known;
  if (rule.startsWith(wordFeature)) return `the word “${rule.slice(wordFeature.length)}”`;
  if (rule === baseRateFeature) return `how much the talks filled the news of the last ${baseRateHours} hours`;
  const absent = rule.startsWith('no ');
  const [zone = '', name = ''] = (absent ? rule.slice(3) : rule).split(':');
  const where = own(zonePhrases, zone);
  if (where === null || name === '') return rule;
  const place = absent ? where.missing : where.there;
  const words = phraseOf(name) ?? plain(name);
  if (!where.oneSentence) return `${place}: ${words}`;
  // "But no settlement" speaks of that sentence alone; the text around it may well name one.
  if (words.includes(', but ')) return `${place}, one sentence: ${words}`;
  return `${place}: ${words}${severalIn(name) ? ' in one sentence' : ''}`;
}

/** The phrase for a facet, a pattern or an aside without its zone ("negotiation+party"); null for another name. */
export function phraseOf(name: string): string | null {
  return phrases.get(name) ?? null;
}

/** Where a fact of the text was looked for, in a reader's words. */
interface ZonePhrase {
  readonly there: string;
  readonly missing: string;
  /** Whether the facts of a pattern are in one sentence there. */
  readonly oneSentence: boolean;
}

/** The zones of a reading, and those that features.ts makes of them: near, open and all. */
const zonePhrases: Readonly<Record<Zone | 'near' | 'open' | 'all', ZonePhrase>> = {
  top: { there: 'headline', missing: 'not in the headline', oneSentence: true },
  lead: { there: 'opening', missing: 'not in the opening', oneSentence: true },
  rest: { there: 'further down', missing: 'not further down', oneSentence: true },
  near: { there: 'headline or opening', missing: 'neither in the headline nor in the opening', oneSentence: true },
  open: {
    there: 'headline and opening together',
    missing: 'not in headline and opening together',
    oneSentence: false,
  },
  all: { there: 'the text as a whole', missing: 'nowhere in the text', oneSentence: false },
};

/** Phrases for names without a zone, and for those that are missing where "not" alone would not do. */
const wholePhrases: Readonly<Record<string, string>> = {
  prior: 'before reading: most news is on other things',
  'all else': 'many small signs together',
  'no-body': 'nothing but a headline',
  'no no-body': 'there is a text below the headline',
  'no-headline': 'there is no headline',
  'no no-headline': 'there is a headline',
};

const phrases: ReadonlyMap<string, string> = new Map([
  ...Object.entries(facetPhrases),
  ...[...patterns, ...asides].map(({ name, phrase }) => [name, phrase] as const),
]);

/** Whether a name counts or joins facts; a single fact is in one sentence anyway. */
function severalIn(name: string): boolean {
  return /[+]|>=/.test(name);
}

function plain(name: string): string {
  return name
    .replaceAll('+', ' and ')
    .replace(/s>=(\d)/, 's, at least $1')
    .replaceAll('-', ' ');
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(table, key) ? (table[key] as Value) : null;
}
