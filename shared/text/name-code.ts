/** A number for a name within a text, whatever its case: compared and looked up without cutting the name out. */
export function nameCode(text: Characters, start = 0, end = text.length): number {
  let code = 0;
  for (let at = start; at < end; at += 1) code = nextCode(code, text.charCodeAt(at));
  return code;
}

/** A text, or bytes seen as one. */
interface Characters {
  readonly length: number;
  charCodeAt(at: number): number;
}

/** The code of a name that is one letter longer. */
export function nextCode(code: number, letter: number): number {
  return (Math.imul(code, 31) + (letter | 0x20)) | 0;
}

/** The codes of names that stand in a text with spaces between. */
export function nameCodes(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map((name) => nameCode(name)));
}

/** Whether a character is a Latin letter without marks. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
