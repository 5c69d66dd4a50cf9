/**
 * A text in small letters without diacritics, its quotation marks straight and its white space single: what does not
 * count when words are compared. Offsets in it are good for order and distance, not for quoting.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, foldedOnce)
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ');
}

/**
 * The small base letter of a character, or two of them ("ß" is "ss" as in Unicode's case folding); nothing for a mark
 * that stands on the letter before. Cyrillic й and ї are letters of their own and stay.
 */
export function foldLetter(letter: string): string {
  if (/^\p{M}/u.test(letter)) return '';
  const small = letter === 'İ' ? 'i' : letter.toLowerCase();
  const base = special[small] ?? (/^\p{Script=Latin}/u.test(small) ? small.normalize('NFD')[0] : small);
  return base ?? small;
}

/** Letters whose base letter Unicode's decomposition does not give. */
const special: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  ґ: 'г',
};

// Texts have a few hundred different characters beyond ASCII.
const known = new Map<string, string>();
const mostKnown = 5_000;

function foldedOnce(letter: string): string {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const folded = foldLetter(letter);
  if (known.size < mostKnown) known.set(letter, folded);
  return folded;
}
