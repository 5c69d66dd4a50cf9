/** What mark-up is looked for in: a string, or bytes seen as Latin-1 without making a string of them. */
export interface Haystack {
  readonly length: number;
  charCodeAt(at: number): number;
  indexOf(mark: string, from: number): number;
  startsWith(mark: string, at: number): boolean;
  slice(from: number, to: number): string;
}

/**
 * Searches one text for fixed marks, going forward. Each answer is remembered, a hopeless search above all, so that
 * whatever the text holds, all searches together cost one pass per mark.
 */
export class Marks {
  readonly #text: Haystack;
  readonly #known = new Map<string, number>();

  constructor(text: Haystack) {
    this.#text = text;
  }

  /** Index of the next `mark` at or after `from`, or -1. `from` must not go back from one call to the next. */
  find(mark: string, from: number): number {
    const known = this.#known.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const at = this.#text.indexOf(mark, from);
    this.#known.set(mark, at);
    return at;
  }

  /** As `find`, for "<name" or "</name": the name must end there. */
  findTag(mark: string, from: number): number {
    const known = this.#known.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    let at = this.#text.indexOf(mark, from);
    while (at !== -1 && !endsName(this.#text.charCodeAt(at + mark.length))) at = this.#text.indexOf(mark, at + 1);
    this.#known.set(mark, at);
    return at;
  }

  /**
   * Passes over what is no start tag: CDATA, a comment, a declaration, an end tag, a bare "<". What never ends is
   * passed over by its opening alone.
   * @param at index of the "<"
   */
  passOver(at: number): number {
    const code = this.#text.charCodeAt(at + 1);
    if (code === 0x3f) return this.#after('?>', at + 2);
    if (code !== 0x21) return at + 1;
    if (this.#text.startsWith('<!--', at)) return this.#after('-->', at + 4);
    if (this.#text.startsWith(cdata, at)) return this.#after(cdataEnd, at + cdata.length);
    const close = this.find('>', at);
    const subset = this.find('[', at);
    if (subset !== -1 && subset < close) return this.#after(']>', subset);
    return close === -1 ? at + 2 : close;
  }

  #after(mark: string, from: number): number {
    const end = this.find(mark, from);
    return end === -1 ? from : end + mark.length;
  }
}

export const cdata = '<![CDATA[';
export const cdataEnd = ']]>';

function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x3e || code === 0x2f || Number.isNaN(code);
}
