import { isLetter, nameCode } from '../../text/html-tag-names.ts';

/** Searches in one text that keep its reading linear: what was not found once is not searched for again. */
export class PageSearch {
  readonly #text: string;
  readonly #absent = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the next occurrence, infinity where there is none. */
  find(needle: string, from: number): number {
    if (this.#absent.size > 0 && this.#absent.has(needle)) return Number.POSITIVE_INFINITY;
    const at = this.#text.indexOf(needle, from);
    if (at !== -1) return at;
    this.#absent.add(needle);
    return Number.POSITIVE_INFINITY;
  }

  /** Offset behind the next occurrence, the text's end where there is none. */
  behind(needle: string, from: number): number {
    return Math.min(this.#text.length, this.find(needle, from) + needle.length);
  }

  /** Offset of the next end tag of this name, in small letters; infinity where there is none. */
  endTag(name: string, from: number): number {
    const text = this.#text;
    const key = `</${name}`;
    if (this.#absent.has(key)) return Number.POSITIVE_INFINITY;
    const wanted = nameCode(name, 0, name.length);
    for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      if (nameCode(text, at + 2, end) === wanted && !isLetter(text.charCodeAt(end))) return at;
    }
    this.#absent.add(key);
    return Number.POSITIVE_INFINITY;
  }
}
