import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import type { ConceptHit } from '../mention.ts';
import { conceptOf } from './vocabulary.ts';

/**
 * Countries beside the states of the vocabulary, by the names of Unicode's CLDR (https://cldr.unicode.org), as they
 * stand where they act: in the nominative. The concept is "state:" and the ISO 3166-1 code in lower case.
 */
export function countriesIn(text: string, language: Language): ConceptHit[] {
  const { pattern, codes } = namesIn(language);
  return [...text.matchAll(pattern)].map((match) => ({
    concept: `state:${codes.get(match[0])}`,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Whether a text that the vocabulary takes for a state is the name of the country, inflected or short ("UAE"), and not
 * an adjective or a capital that stands for its government.
 */
export function isCountryName(text: string, state: string, language: Language): boolean {
  if (/^(?:\p{Lu}\.?){3,}$/u.test(text)) return true;
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(
    state.slice('state:'.length).toUpperCase(),
  );
  const folded = fold(text);
  return fold(`${name ?? ''} ${otherNames[state] ?? ''}`)
    .split(' ')
    .some((word) => word.length > shortestName && folded.startsWith(word.slice(0, Math.max(4, word.length - ending))));
}

/** Letters of the shortest word of a country's name that counts, and of the longest ending that inflection changes. */
const shortestName = 3;
const ending = 2;

/** Names beside those of CLDR. */
const otherNames: Readonly<Record<string, string>> = { 'state:tr': 'Turkey' };

interface CountryNames {
  readonly pattern: RegExp;
  readonly codes: ReadonlyMap<string, string>;
}

/** Made when a language is first read: most starts of a function read none. */
const known = new Map<Language, CountryNames>();

function namesIn(language: Language): CountryNames {
  const before = known.get(language);
  if (before !== undefined) return before;
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = new Map(
    regions().flatMap((code) => spellings(display.of(code)).map((name) => [name, code.toLowerCase()])),
  );
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'gu');
  const names = { pattern, codes };
  known.set(language, names);
  return names;
}

/** Names in brackets or of several words with "and" are not what headlines write. */
function spellings(name: string | undefined): string[] {
  return name === undefined || /[().&]/.test(name) ? [] : [name];
}

/** Britain's code is GB where the vocabulary has the usual UK; the others are not countries. */
const elsewhere: ReadonlySet<string> = new Set(['GB', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function regions(): string[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return (
    letters
      .flatMap((first) => letters.map((second) => `${first}${second}`))
      .filter((code) => english.of(code) !== undefined && !elsewhere.has(code))
      // A code out of use stands for the one that took its place.
      .filter((code) => new Intl.Locale(`und-${code}`).region === code && !conceptOf(`state:${code.toLowerCase()}`))
  );
}
