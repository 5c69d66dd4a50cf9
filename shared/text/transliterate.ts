import type { Script } from '../languages/language-pack.ts';

/** A folded word in Latin letters, so that names in another script meet those of other languages: roughly as newsrooms spell them. */
export function transliterate(word: string): string {
  return foreign.test(word) ? [...word].map((letter) => latin[letter] ?? letter).join('') : word;
}

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'ia',
};

/** By script, for a word alone does not tell its language. */
const latinLetters: Readonly<Record<Exclude<Script, 'Latin'>, Readonly<Record<string, string>>>> = {
  Cyrillic: cyrillic,
};
const latin: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(latinLetters));
const foreign = new RegExp(`[${Object.keys(latin).join('')}]`);
