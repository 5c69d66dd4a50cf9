import { isLetter, nameCode } from './html-tag-names.ts';

/** What mark-up is looked for in: a string, or bytes seen as Latin-1 without making a string of them. */
export interface Haystack {
  readonly length: number;
  charCodeAt(at: number): number;
  indexOf(mark: string, from: number): number;
  startsWith(mark: string, at: number): boolean;
  slice(from: number, to: number): string;
}

/** The answer to a search: the mark stands at `at`, and nowhere from `since` up to there; -1 for nowhere behind. */
interface Answer {
  since: number;
  at: number;
}

/**
 * Searches one text for fixed marks, mostly going forward. The last answer is remembered, a hopeless search above all,
 * so that whatever the text holds, all searches forward together cost one pass per mark.
 */
export class ForwardSearch {
  readonly #text: Haystack;
  readonly #known = new Map<string, Answer>();
  readonly #open: Answer = { since: Number.POSITIVE_INFINITY, at: -1 };
  readonly #close: Answer = { since: Number.POSITIVE_INFINITY, at: -1 };

  constructor(text: Haystack) {
    this.#text = text;
  }

  /** Index of the next `mark` at or after `from`, or -1. */
  find(mark: string, from: number): number {
    return this.#next(this.#answer(mark), mark, from);
  }

  /** Index of the next "<" at or after `from`, or -1. */
  nextTag(from: number): number {
    return this.#next(this.#open, '<', from);
  }

  #next(answer: Answer, mark: string, from: number): number {
    if (from < answer.since || (answer.at !== -1 && answer.at < from)) {
      answer.since = from;
      answer.at = this.#text.indexOf(mark, from);
    }
    return answer.at;
  }

  /** Index behind the next `mark` at or after `from`; the text's end where there is none. */
  behind(mark: string, from: number): number {
    const at = this.find(mark, from);
    return at === -1 ? this.#text.length : at + mark.length;
  }

  /** Index of the next "<name" or "</name" as written, at or after `from`, whose name ends there, or -1. */
  findTag(mark: string, from: number): number {
    const answer = this.#answer(mark);
    if (from < answer.since || (answer.at !== -1 && answer.at < from)) {
      let at = this.#text.indexOf(mark, from);
      while (at !== -1 && !endsName(this.#text.charCodeAt(at + mark.length))) at = this.#text.indexOf(mark, at + 1);
      answer.since = from;
      answer.at = at;
    }
    return answer.at;
  }

  /** Index of the next end tag of an HTML element, whatever its case, or -1. @param name in small letters */
  findEndTag(name: string, from: number): number {
    const answer = this.#answer(name);
    if (from < answer.since || (answer.at !== -1 && answer.at < from)) {
      const wanted = nameCode(name);
      let at = this.#text.indexOf('</', from);
      while (at !== -1 && !this.#endsElement(at + 2, name.length, wanted)) at = this.#text.indexOf('</', at + 2);
      answer.since = from;
      answer.at = at;
    }
    return answer.at;
  }

  /**
   * Index of the ">" that ends a start tag, those inside quoted values passed over; of the last character before the
   * next "<" when the tag is broken off; -1 when the text ends first. A quote that never closes quotes nothing.
   * @param at within the tag, outside of its values
   * @param stop where the text ends
   */
  endOfTag(at: number, stop = this.#text.length): number {
    const close = this.#next(this.#close, '>', at);
    if (close === at && at < stop) return at;
    if (close !== -1 && close < stop && closesValue(this.#text, close)) {
      const open = this.nextTag(at);
      if (open === -1 || open > close) return close;
    }
    return carefulEnd(this.#text, at, stop);
  }

  #endsElement(at: number, length: number, wanted: number): boolean {
    return nameCode(this.#text, at, at + length) === wanted && !isLetter(this.#text.charCodeAt(at + length));
  }

  #answer(mark: string): Answer {
    const known = this.#known.get(mark);
    if (known !== undefined) return known;
    const unknown = { since: Number.POSITIVE_INFINITY, at: -1 };
    this.#known.set(mark, unknown);
    return unknown;
  }

  /**
   * Passes over what is not a start tag: CDATA, a comment, a declaration, an end tag, a bare "<". What never ends is
   * passed over by its opening alone.
   * @param at index of the "<"
   * @param stop where the text to look at ends
   */
  passOver(at: number, stop = this.#text.length): number {
    const code = this.#text.charCodeAt(at + 1);
    if (code === 0x3f) return this.#after('?>', at + 2, stop);
    if (code !== 0x21) return at + 1;
    if (this.#text.startsWith('<!--', at)) return this.#after('-->', at + 4, stop);
    if (this.#text.startsWith(cdata, at)) return this.#after(cdataEnd, at + cdata.length, stop);
    const close = this.find('>', at);
    const subset = this.find('[', at);
    if (subset !== -1 && subset < close) return this.#after(']>', subset, stop);
    return close === -1 || close >= stop ? at + 2 : close;
  }

  #after(mark: string, from: number, stop: number): number {
    const end = this.find(mark, from);
    return end === -1 || end >= stop ? from : end + mark.length;
  }
}

export const cdata = '<![CDATA[';
export const cdataEnd = ']]>';

function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x3e || code === 0x2f || Number.isNaN(code);
}

/** Whether the ">" at `close` follows a quoted value that ends there; behind "=" a quote would open one. */
function closesValue(text: Haystack, close: number): boolean {
  const last = close - (text.charCodeAt(close - 1) === 0x2f ? 2 : 1);
  const mark = text.charCodeAt(last);
  return (mark === 0x22 || mark === 0x27) && text.charCodeAt(last - 1) !== 0x3d;
}

function carefulEnd(text: Haystack, at: number, stop: number): number {
  let quote = 0;
  let quoted = -1;
  let before = 0;
  const limit = Math.min(stop, at + longestTag);
  for (let end = at; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (quote !== 0) {
      if (code === quote) quote = 0;
      else if (code === 0x3e && quoted === -1) quoted = end;
    } else if (code === 0x3e) return end;
    else if (code === 0x3c) return end - 1;
    // Only after "=" does a quote begin a value; anywhere else it is a slip.
    else if ((code === 0x22 || code === 0x27) && before === 0x3d) quote = code;
    if (code > 0x20) before = code;
  }
  if (quoted !== -1 || limit === stop) return quoted;
  const end = text.indexOf('>', limit);
  return end < stop ? end : -1;
}

const longestTag = 8_192;
