import { asides } from './asides.ts';
import { baseRateFeature, baseRateHours } from './base-rate.ts';
import { facetPhrases } from './facet-phrases.ts';
import { wordFeature } from './letters.ts';
import { patterns } from './patterns.ts';
import { wholePhrases, zonePhrases } from './reason-phrases.ts';

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
