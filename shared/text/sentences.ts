import { languagePacks } from '../languages/language-packs.ts';

/** A sentence's place in a text: offsets in UTF-16 units, end exclusive, white space around it left out. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into sentences, verbatim: after . ! ? … (and closing quotes or brackets) where a capital, digit or
 * opening quote follows, and at every line break or run of three spaces. Full stops of abbreviations, initials and
 * ordinals ("Sen.", "J. D. Vance", "am 2. Dezember", "2 г. назад") do not end a sentence.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const mark of text.matchAll(boundary)) {
    const end = mark.index + mark[0].length;
    if (mark[0][0] === '.' && !endsAt(text, mark.index, end)) continue;
    if (/^[!?…]/.test(mark[0]) && !opens(text, end)) continue;
    push(end);
  }
  push(text.length);
  return spans;

  function push(end: number): void {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      spans.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
}

/** Looked for only where a run of marks begins: within a long run, each of its marks would go through the rest. */
const boundary = /(?<![.!?…])[.!?…]+["'”’»“)\]]*(?=\s|$)|\n+|\s{3,}/g;

const packs = Object.values(languagePacks);
/** Words whose full stop is part of them: no text says beforehand which language it is in. */
const abbreviations = new Set(packs.flatMap(({ text }) => text.abbreviations.split(' ')));
const ordinals = packs.flatMap(({ text }) => text.afterOrdinal?.split(' ') ?? []);
const afterOrdinal = new RegExp(`^\\s*(?:${ordinals.join('|')})`, 'i');

/** Whether the full stop at `dot` ends a sentence, the next text beginning at `end`. */
function endsAt(text: string, dot: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!opens(text, end)) return false;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  if (/^\d{1,2}$/.test(before) && afterOrdinal.test(text.slice(end, end + 18))) return false;
  if (/(^|\.)\p{Lu}$/u.test(before)) return false;
  return !abbreviations.has(before.toLowerCase());
}

/** Whether what follows can begin a sentence. */
function opens(text: string, from: number): boolean {
  return /^\s*(?:[\p{Lu}\p{N}"'“„«‘(¿¡—–-]|$)/u.test(text.slice(from, from + 12));
}
