import { fold } from '../../text/fold.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Names } from '../vocabulary/concept.ts';

/** Finds where a cue stands in folded text; null when it is not there. */
export type Cue = (folded: string, language: string) => CueHit | null;

export interface CueHit {
  readonly start: number;
  readonly end: number;
}

/** A cue from names in the vocabulary's notation. Language tags may carry a region ("en-GB"). */
export function cueOf(names: Names): Cue {
  const compiled = new Map<string, RegExp | null>();
  return (folded, tag) => {
    const language = tag.slice(0, 2).toLowerCase();
    let pattern = compiled.get(language);
    if (pattern === undefined) {
      pattern = patternOf(names, language);
      compiled.set(language, pattern);
    }
    const found = pattern?.exec(folded);
    return found ? { start: found.index, end: found.index + found[0].length } : null;
  };
}

function patternOf(names: Names, language: string): RegExp | null {
  const cyrillic = language === 'ru' || language === 'uk' ? names.cyr : undefined;
  const own = Object.entries(names).find(([key]) => key === language)?.[1];
  const spelled = [names.any, cyrillic, own].filter((list) => list !== undefined).join('|');
  if (spelled === '') return null;
  const alternatives = spelled.split('|').map(alternativeOf);
  return wholeWords(alternatives.join('|'));
}

/** `word*`, `word{,s}` and words parted by anything but letters and digits. */
function alternativeOf(name: string): string {
  return fold(name.trim())
    .replace(/[.+?^$()[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, endings: string) => `(?:${endings.replaceAll(',', '|')})`)
    .replace(/\*/g, '\\p{L}*')
    .replace(/ /g, '[^\\p{L}\\p{N}]+');
}
