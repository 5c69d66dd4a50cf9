import { withoutInvisible } from './invisible.ts';

/**
 * Text with its white space collapsed to single spaces and line feeds, and without control and invisible characters.
 * Windows-1252's characters that feeds write as if they were Unicode's are repaired, as in HTML.
 */
export function collapseWhiteSpace(text: string): string {
  // Mostly there is nothing to do, which one pass tells.
  const clean = untidy.test(text)
    ? text.replace(odd, cleaned).replace(doubled, (gap) => (gap.includes('\n') ? '\n' : ' '))
    : text;
  const shown = withoutInvisible(clean);
  return shown.charCodeAt(0) <= 0x20 || shown.charCodeAt(shown.length - 1) <= 0x20 ? shown.trim() : shown;
}

const doubled = /[ \n][ \n]+/g;
// All but the characters that may stay as they are, in ranges: the engine tests these several times faster than
// properties. Joiners (U+200C, U+200D) are part of words in Persian and Indian scripts and stay.
const odd =
  /[^\n -~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u200c-\u200d\u2010-\u2027\u202a-\u202e\u2030-\u205e\u2061-\u2fff\u3001-\ufefe\uff00-\uffff]/g;

const untidy = new RegExp(`${odd.source}|[ \n][ \n]`);

function cleaned(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80] ?? '';
  if (code === 0x2028 || code === 0x2029) return '\n';
  return code === 0xfeff || code === 0x200b || !/\s/.test(mark) ? '' : ' ';
}

// Windows-1252's characters 0x80-0x9f.
const windows1252 = ['€', '', ...'‚ƒ„…†‡ˆ‰Š‹Œ', '', 'Ž', '', '', ...'‘’“”•–—˜™š›œ', '', 'ž', 'Ÿ'];
