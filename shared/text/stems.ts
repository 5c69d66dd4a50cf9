import { languagePacks } from '../languages/language-packs.ts';
import { tokensOf } from './tokens.ts';
import { transliterate } from './transliterate.ts';

/** Words that tell nothing of what a text is about, of all languages, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  Object.values(languagePacks).flatMap(({ text }) => text.stopWords.split(' ')),
);

/**
 * The words of a text that tell what it is about, each cut to its first letters (five of a long word, four of a short
 * one) and in Latin letters, so that inflections fall together and names meet across scripts. Numbers of one or two
 * digits are left out.
 */
export function stemsOf(text: string): ReadonlySet<string> {
  const telling = tokensOf(text).filter(({ word }) => word.length > 2 && !stopWords.has(word));
  return new Set(telling.map(({ word }) => stemOf(transliterate(word))));
}

function stemOf(word: string): string {
  return word.slice(0, word.length < 6 ? 4 : 5);
}

/** How many stems two texts have in common. */
export function commonStems(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const stem of one) if (other.has(stem)) common += 1;
  return common;
}
