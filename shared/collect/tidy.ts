/**
 * Text with its white space collapsed to single spaces and line feeds, and without control and invisible characters.
 * Windows-1252's characters that feeds write as if they were Unicode's are repaired, as in HTML.
 */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(invisible, (mark) => windows1252[mark.charCodeAt(0) - 0x80] ?? '')
    .replace(/(?:[^\S \n]| {2})[^\S\n]*/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

// Joiners (U+200C, U+200D) are part of words in Persian and Indian scripts and stay.
const untidy =
  /[^\P{Cc}\n]|[\xa0\xad\u1680\u2000-\u200b\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]|[ \n][ \n]|^[ \n]|[ \n]$/u;
const invisible = /(?!\s)\p{Cc}|[\xad\u200b\u200e\u200f\u2060\ufeff]/gu;

// Windows-1252's characters 0x80-0x9f.
const windows1252 = ['€', '', ...'‚ƒ„…†‡ˆ‰Š‹Œ', '', 'Ž', '', '', ...'‘’“”•–—˜™š›œ', '', 'ž', 'Ÿ'];
