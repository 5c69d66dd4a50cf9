/** Nothing of a word stands before; JavaScript's own boundary knows ASCII alone. For use in a pattern with the flag "u". */
export const wordStart = '(?<![\\p{L}\\p{N}])';

/** Nothing of a word follows. For use in a pattern with the flag "u". */
export const wordEnd = '(?![\\p{L}\\p{N}])';

/** A pattern for what stands in a text as whole words, in any script. @param source alternatives, as in a pattern */
export function wholeWords(source: string, flags: 'u' | 'gu' | 'iu' | 'giu' = 'u'): RegExp {
  return new RegExp(`${wordStart}(?:${source})${wordEnd}`, flags);
}
