import { countPhrases, facetPhrases, partPhrases, wholePhrases, zonePhrases } from './reason-phrases.ts';

/**
 * A reason's rule in a reader's words: "top:parley+link" (features.ts) is "headline: negotiations and a party to the
 * war in one sentence", "no top:settlement" is "not in the headline: a settlement". A name without a phrase is shown
 * in its own words; what is no such name is passed through.
 */
export function reasonWords(rule: string): string {
  const known = own(wholePhrases, rule);
  if (known !== null) return known;
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

/** The phrase for a facet or pattern without its zone ("parley+link"); null where the tables have none. */
export function phraseOf(name: string): string | null {
  const known = own(wholePhrases, name) ?? own(facetPhrases, name) ?? own(partPhrases, name);
  if (known !== null) return known;
  const counted = /^([a-z-]+)>=(\d)$/.exec(name);
  if (counted !== null) {
    const things = own(countPhrases, counted[1] as string);
    return things === null ? null : `at least ${numbers[Number(counted[2])] ?? counted[2]} ${things}`;
  }
  const [without, rest] = name.split('-without-');
  if (rest === 'settlement') {
    const phrase = own(facetPhrases, without as string);
    return phrase === null ? null : `${phrase}, but no settlement`;
  }
  const parts = name.split('+').map((part) => own(partPhrases, part) ?? own(facetPhrases, part));
  return parts.length > 1 && parts.every((part) => part !== null) ? list(parts) : null;
}

const numbers = ['none', 'one', 'two', 'three', 'four'];

/** Facts counted or joined; a fact alone stands in one sentence anyway. */
function severalIn(name: string): boolean {
  return /[+]|>=/.test(name);
}

/** "a, b and c"; where a part has a comma of its own, each gets its "and". */
function list(parts: readonly string[]): string {
  if (parts.some((part) => part.includes(','))) return parts.join(', and ');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
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
