import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { ForwardSearch } from '../../text/forward-search.ts';
import { isLetter, nameCode, nextCode } from '../../text/html-tag-names.ts';
import { addressName, closesItself, entityEnd, isReadAttribute, isSpace, tagKindOf } from './tag-rules.ts';

/** What cheerio's parser hears of a page, with offsets in its text: the part of htmlparser2's Callbacks used here. */
export interface TagListener {
  onopentagname(start: number, end: number): void;
  onattribname(start: number, end: number): void;
  onattribdata(start: number, end: number): void;
  onattribentity(codePoint: number): void;
  onattribend(quote: number, end: number): void;
  onopentagend(end: number): void;
  onselfclosingtag(end: number): void;
  onclosetag(start: number, end: number): void;
  ontext(start: number, end: number): void;
  ontextentity(codePoint: number, end: number): void;
  onend(): void;
}

/** Elements nested deeper than this are read as if they were not there; their text stays. Real pages stay below 100. */
const deepest = 400;
/** Tags after which the rest of a page is not read. */
const mostTags = 100_000;
const slash = 47;
const equals = 61;
const greater = 62;

/**
 * A tokenizer that passes on to cheerio's parser only what is ever read of a page: script, style, svg, comments and the
 * like are passed over by `indexOf`, and attributes that nothing is read from are left out; together nine tenths of a
 * news page. An element of those that is never closed loses only its start tag. Linear in the input: what was once not
 * found is not searched for again, and nesting is bounded, for the parser takes time in the square of its depth.
 */
export class PageTokenizer {
  running = true;
  readonly #listener: TagListener;
  /** Codes of the open elements' names. */
  readonly #open: number[] = [];
  #html = '';
  #search = new ForwardSearch('');
  /** The next "&", as far as it has been looked for. */
  #ampersand = -1;
  #tags = 0;

  constructor(_options: unknown, listener: TagListener) {
    this.#listener = listener;
  }

  write(html: string): void {
    this.#html = html;
    this.#search = new ForwardSearch(html);
    let from = 0;
    let at = html.indexOf('<');
    while (at !== -1 && this.#tags < mostTags) {
      const code = html.charCodeAt(at + 1);
      if (!isLetter(code) && code !== slash && code !== 33 && code !== 63) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      if (at > from) this.#text(from, at);
      from = code === slash ? this.#endTag(at) : isLetter(code) ? this.#startTag(at) : this.#declaration(at);
      at = html.indexOf('<', from);
    }
    if (at === -1 && from < html.length) this.#text(from, html.length);
  }

  end(): void {
    this.#listener.onend();
  }

  #text(start: number, end: number): void {
    let from = start;
    if (this.#ampersand < start) this.#ampersand = this.#nextAmpersand(start);
    while (this.#ampersand < end) {
      const at = this.#ampersand;
      if (at > from) this.#listener.ontext(from, at);
      from = entityEnd(this.#html, at, end);
      const decoded = decodeHTML(this.#html.slice(at, from));
      for (const character of decoded) this.#listener.ontextentity(character.codePointAt(0) ?? 0, from);
      this.#ampersand = this.#nextAmpersand(from);
    }
    if (end > from) this.#listener.ontext(from, end);
  }

  /** The text's end where there is none. */
  #nextAmpersand(from: number): number {
    const at = this.#search.find('&', from);
    return at === -1 ? this.#html.length : at;
  }

  /** This and those below return the offset from which to read on. */
  #startTag(at: number): number {
    const html = this.#html;
    let code = 0;
    let end = at + 1;
    let letter = html.charCodeAt(end);
    for (; isLetter(letter); letter = html.charCodeAt(end)) {
      code = nextCode(code, letter);
      end += 1;
    }
    const kind = tagKindOf(code);
    if (kind === 'whole' || kind === 'script') return this.#cut(at, end, kind === 'script');
    if (kind === 'single' || (kind === 'link' && !isCanonical(html.slice(at, this.#afterTag(at)))))
      return this.#afterTag(at);
    for (
      ;
      letter !== greater && letter !== slash && !isSpace(letter) && end < html.length;
      letter = html.charCodeAt(end)
    ) {
      code = nextCode(code, letter);
      end += 1;
    }
    this.#tags += 1;
    if ((kind === undefined || kind === 'title') && !this.#opens(code)) return this.#afterTag(at);
    this.#listener.onopentagname(at + 1, end);
    if (kind === 'image') {
      const next = this.#afterTag(at);
      this.#listener.onopentagend(next - 1);
      return next;
    }
    const next = this.#attributes(end, kind === 'link');
    return kind === 'title' ? this.#title(next) : next;
  }

  #opens(code: number): boolean {
    const open = this.#open;
    if (open[open.length - 1] === code && closesItself(code)) return true;
    if (open.length >= deepest) return false;
    open.push(code);
    return true;
  }

  #attributes(from: number, withAddress: boolean): number {
    const html = this.#html;
    const listener = this.#listener;
    let at = from;
    while (at < html.length) {
      let letter = html.charCodeAt(at);
      if (letter === greater) {
        if (html.charCodeAt(at - 1) === slash) listener.onselfclosingtag(at);
        else listener.onopentagend(at);
        return at + 1;
      }
      if (letter === slash || isSpace(letter)) {
        at += 1;
        continue;
      }
      const start = at;
      let code = 0;
      do {
        code = nextCode(code, letter);
        at += 1;
        letter = html.charCodeAt(at);
      } while (letter !== equals && letter !== greater && letter !== slash && !isSpace(letter) && at < html.length);
      const end = at;
      while (isSpace(letter)) {
        at += 1;
        letter = html.charCodeAt(at);
      }
      const isRead = isReadAttribute(code) || (withAddress && code === addressName);
      if (isRead) listener.onattribname(start, end);
      if (letter === equals) at = this.#value(at + 1, isRead);
      if (isRead) listener.onattribend(3, at);
    }
    return at;
  }

  #value(from: number, isRead: boolean): number {
    const html = this.#html;
    let at = from;
    while (isSpace(html.charCodeAt(at))) at += 1;
    const quote = html.charAt(at);
    if (quote === '"' || quote === "'") {
      const end = this.#search.find(quote, at + 1);
      if (end !== -1) {
        if (isRead) this.#valueText(at + 1, end);
        return end + 1;
      }
    }
    const start = at;
    while (at < html.length && html.charCodeAt(at) !== greater && !isSpace(html.charCodeAt(at))) at += 1;
    if (isRead) this.#valueText(start, at);
    return at;
  }

  #valueText(start: number, end: number): void {
    if (end === start) return;
    const value = this.#html.slice(start, end);
    if (!value.includes('&')) this.#listener.onattribdata(start, end);
    else
      for (const character of decodeHTMLAttribute(value)) this.#listener.onattribentity(character.codePointAt(0) ?? 0);
  }

  #endTag(at: number): number {
    const html = this.#html;
    let start = at + 2;
    while (isSpace(html.charCodeAt(start))) start += 1;
    const next = this.#search.behind('>', start);
    if (!isLetter(html.charCodeAt(start))) return next;
    let end = start + 1;
    while (end < next - 1 && !isSpace(html.charCodeAt(end))) end += 1;
    this.#tags += 1;
    const place = this.#open.lastIndexOf(nameCode(html, start, end));
    if (place !== -1) this.#open.length = place;
    else if (this.#open.length >= deepest) return next;
    this.#listener.onclosetag(start, end);
    return next;
  }

  /** Comments, document types and processing instructions say nothing. */
  #declaration(at: number): number {
    if (!this.#html.startsWith('<!--', at)) return this.#search.behind('>', at);
    const end = this.#search.find('-->', at + 4);
    return end === -1 ? at + 4 : end + 3;
  }

  /** Leaves out an element with all within; of scripts, JSON-LD stays as it stands. */
  #cut(at: number, nameEnd: number, isScript: boolean): number {
    const html = this.#html;
    const open = this.#afterTag(at);
    const close = this.#search.findEndTag(html.slice(at + 1, nameEnd).toLowerCase(), open);
    if (close === -1) return open;
    if (isScript && close > open && /ld\+json/i.test(html.slice(at, open))) {
      this.#listener.onopentagname(at + 1, nameEnd);
      this.#listener.onopentagend(open - 1);
      this.#listener.ontext(open, close);
      this.#listener.onclosetag(at + 1, nameEnd);
    }
    return this.#search.behind('>', close);
  }

  /** Offset after the tag that begins at `at`; the text's end where it never ends. */
  #afterTag(at: number): number {
    const end = this.#search.endOfTag(at + 1);
    return end === -1 ? this.#html.length : end + 1;
  }

  #title(from: number): number {
    const close = this.#search.findEndTag('title', from);
    if (close === -1) return from;
    if (close > from) this.#text(from, close);
    return close;
  }
}

function isCanonical(tag: string): boolean {
  return /\brel=["']?canonical\b/i.test(tag);
}
