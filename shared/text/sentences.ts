/** A sentence's place in a text: offsets in UTF-16 units, end exclusive, white space around it left out. */
export interface Span {
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

/** Words whose full stop is part of them, small letters, in the nine languages. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt maj capt sgt adm st jr sr vs inc ltd co corp no jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec u.s u.k u.n e.u p.m a.m e.g i.e etc approx dept est fig hon rev pres ' +
    'bzw ca usw z.b u.a d.h bspw evtl ggf nr mio mrd str abs art hl sog vgl kap inkl geb ' +
    'mme mlle m av env cf ' +
    'sr sra srta dra ee.uu ee eeuu uu ud pág aprox núm ' +
    'ok tys proc godz im ul al np m.in r tzw tj itd itp wg ws ds św płk gen ppłk mjr por kpt red woj zob br ' +
    'sig sigg dott ing on avv pag ' +
    'г гг руб млн млрд тыс т.е т.д т.п др ул им см стр обл чел проф ген акад ' +
    'р рр грн тис напр вул ст ін тощо ' +
    'yrd doç sn bkz vb vd örn tl no'
  ).split(' '),
);

const monthOrUnit =
  /^\s*(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|runde|jahrestag|punkt|tag|jahr|sanktionspaket|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|tur|gün|madde)/i;

/** Whether the full stop at `dot` ends a sentence, the next text beginning at `end`. */
function endsAt(text: string, dot: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!opens(text, end)) return false;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  if (/^\d{1,2}$/.test(before) && monthOrUnit.test(text.slice(end, end + 18))) return false;
  if (/(^|\.)\p{Lu}$/u.test(before)) return false;
  return !abbreviations.has(before.toLowerCase());
}

/** Whether what follows can begin a sentence. */
function opens(text: string, from: number): boolean {
  return /^\s*(?:[\p{Lu}\p{N}"'“„«‘(¿¡—–-]|$)/u.test(text.slice(from, from + 12));
}
