/** Letters and digits alone, in lower case: what two renderings of one text have in common. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether two short texts say the same, whatever their punctuation and spacing. */
export function sameText(a: string, b: string): boolean {
  return a.length < 400 && b.length < 400 && Math.abs(a.length - b.length) < 40 && comparable(a) === bareAgain(b);
}

/** All of a page's paragraphs are held against one headline. */
let last = { text: '', bare: '' };

function bareAgain(text: string): string {
  if (text !== last.text) last = { text, bare: comparable(text) };
  return last.bare;
}

/** A copy of data that holds nothing of the page: a substring keeps in memory the whole page it was cut from. */
export function ownCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
