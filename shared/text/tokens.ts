import { foldLetter } from './fold.ts';

/** How a word is written: all small, with a leading capital, or all in capitals (two letters or more). */
export type Capitals = 0 | 1 | 2;

/** A word of a text, folded: small letters without diacritics. Offsets count UTF-16 units of the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capitals: Capitals;
}

/** Splits into words of letters and digits. Every other character separates; Cyrillic й and ї keep their marks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    while (at < text.length && folded[text.charCodeAt(at)] === separator) at += 1;
    if (at >= text.length) break;
    const start = at;
    let upper = 0;
    let isPlain = true;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const letter = folded[code] as number;
      if (letter === separator) break;
      if (letter !== code) isPlain = false;
      upper += isUpper[code] as number;
    }
    // A short substring is a copy; a long one would keep its text in memory with the matcher's known words.
    const word = isPlain && at - start < 13 ? text.slice(start, at) : foldedWord(text, start, at);
    if (word === '') continue;
    const capitals = upper > 1 && upper >= at - start - 1 ? 2 : isUpper[text.charCodeAt(start)] === 1 ? 1 : 0;
    tokens.push({ word, start, end: at, capitals });
  }
  return tokens;
}

function foldedWord(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at += 1) {
    const letter = folded[text.charCodeAt(at)] as number;
    if (letter === several) word += foldLetter(text.charAt(at));
    else if (letter !== skipped) word += String.fromCharCode(letter);
  }
  return word;
}

const separator = 0;
const skipped = 0xffff;
/** Folds to more than one letter. */
const several = 0xfffe;
const folded = new Uint16Array(0x10000);
const isUpper = new Uint8Array(0x10000);

/** Ukrainian writes its apostrophe as any of three characters; to Unicode this one is a letter: "прем\u02bcєр". */
const apostropheLetter = '\u02bc';

for (let code = 0; code < 0x10000; code += 1) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  const letter = String.fromCharCode(code);
  if (/\p{M}/u.test(letter)) folded[code] = skipped;
  if (letter === apostropheLetter || !/[\p{L}\p{N}]/u.test(letter)) continue;
  const base = foldLetter(letter);
  folded[code] = base.length > 1 ? several : base.charCodeAt(0);
  isUpper[code] = letter !== letter.toLowerCase() ? 1 : 0;
}
