import { languages } from '../../languages/language.ts';
import type { LanguagePack } from '../../languages/language-pack.ts';
import { languagePacks } from '../../languages/language-packs.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords } from '../../text/whole-words.ts';

/** Finds where a cue is in folded text; null where it is not. */
export type Cue = (folded: string, language: string) => CueHit | null;

export interface CueHit {
  readonly start: number;
  readonly end: number;
}

/** A cue from the words of each pack, in its notation for acts. Language tags may carry a region ("en-GB"). */
export function cueOf(wordsOf: (pack: LanguagePack) => string | null): Cue {
  const compiled = new Map<string, RegExp | null>();
  return (folded, tag) => {
    const language = tag.slice(0, 2).toLowerCase();
    let pattern = compiled.get(language);
    if (pattern === undefined) {
      const known = languages.find((code) => code === language);
      pattern = known === undefined ? null : patternOf(wordsOf(languagePacks[known]));
      compiled.set(language, pattern);
    }
    const found = pattern?.exec(folded);
    return found ? { start: found.index, end: found.index + found[0].length } : null;
  };
}

function patternOf(words: string | null): RegExp | null {
  return words === null ? null : wholeWords(alternativesOf(words.split('|')).join('|'));
}

/** Stems in a row share one `\p{L}*`: each takes a millisecond to compile, and a cue has dozens. */
function alternativesOf(words: readonly string[]): string[] {
  const alternatives: string[] = [];
  let stems: string[] = [];
  for (const word of [...words, null]) {
    if (word?.endsWith('*')) {
      stems.push(alternativeOf(word.slice(0, -1)));
      continue;
    }
    if (stems.length > 0) alternatives.push(`(?:${stems.join('|')})\\p{L}*`);
    stems = [];
    if (word !== null) alternatives.push(alternativeOf(word));
  }
  return alternatives;
}

/** `word*`, `word{,s}` and words parted by anything but letters and digits. */
function alternativeOf(words: string): string {
  return fold(words)
    .replace(/[.+?^$()[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, endings: string) => `(?:${endings.replaceAll(',', '|')})`)
    .replace(/\*/g, '\\p{L}*')
    .replace(/ /g, '[^\\p{L}\\p{N}]+');
}
