import { type Language, languages } from '../../languages/language.ts';
import { type Capitals, tokensOf } from '../../text/tokens.ts';
import type { Names } from './concept.ts';

/** A word of a name: exact, or the stem of longer words; asks for at least so many capitals. */
export interface WordPattern {
  readonly word: string;
  readonly stem: boolean;
  readonly capitals: Capitals;
}

/** One spelling of a name and the languages it belongs to, a bit each. */
interface Spelling {
  /** Null stands for up to `longestGap` other words. */
  readonly words: readonly (WordPattern | null)[];
  readonly mask: number;
}

/** `~` in a name stands for no more words than these. */
export const longestGap = 3;

/** Bit of a language; all bits for null. */
export function maskOf(language: Language | null): number {
  return language === null ? everyLanguage : 1 << languages.indexOf(language);
}

/** Every spelling that a vocabulary entry lists. */
export function spellingsOf(names: Names): Spelling[] {
  return Object.entries(names).flatMap(([key, list]) =>
    list
      .split('|')
      .flatMap((name) => expanded(name.trim()).map((spelling) => ({ words: wordsOf(spelling), mask: maskOfKey(key) }))),
  );
}

const everyLanguage = (1 << languages.length) - 1;

function maskOfKey(key: string): number {
  if (key === 'any') return everyLanguage;
  if (key === 'cyr') return maskOf('ru') | maskOf('uk');
  return maskOf(languages.find((language) => language === key) ?? null);
}

/** `a{b,c}d` becomes `abd`, `acd`. */
function expanded(name: string): string[] {
  const open = name.indexOf('{');
  if (open < 0) return [name];
  const close = name.indexOf('}', open);
  const endings = name.slice(open + 1, close).split(',');
  return endings.flatMap((ending) => expanded(name.slice(0, open) + ending + name.slice(close + 1)));
}

function wordsOf(spelling: string): (WordPattern | null)[] {
  return spelling.split('~').flatMap((piece, index) => {
    const words = tokensOf(piece).map(({ word, end, capitals }) => ({ word, capitals, stem: piece[end] === '*' }));
    return index === 0 ? words : [null, ...words];
  });
}
