import { comparable } from './compare-text.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The article as the page's scripts carry it, for a page whose mark-up shows none: JSON state (Next.js, Nuxt, a
 * preloaded store) and React's flight rows, rendered as HTML in which every list and field is a container. Null when no
 * script names the headline.
 */
export function embeddedPage(html: string, headline: string): string | null {
  const title = comparable(headline).slice(0, 25);
  if (title.length < 8) return null;
  const rendered = statesOf(html)
    .map((state) => new Rendering(title).of(state))
    .filter((found) => found.named)
    .map((found) => found.html);
  return rendered.length === 0 ? null : rendered.join('');
}

/** Longest data that is looked at, in characters: a front page's whole store. */
const longest = 4_000_000;
const deepest = 60;

/** The JSON values in the page's scripts. */
function statesOf(html: string): Json[] {
  const states: Json[] = [];
  let flight = '';
  let read = 0;
  for (let at = html.indexOf('<script'); at !== -1 && read < longest; at = html.indexOf('<script', at + 7)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf('</script', start);
    if (start === 0 || end === -1) break;
    if (/\bsrc=|ld\+json/.test(html.slice(at, start))) continue;
    const script = html.slice(start, end);
    read += script.length;
    const row = /^\s*(?:self|window)\.__next_f\.push\(\[1,(".*")\]\)\s*;?\s*$/s.exec(script)?.[1];
    if (row !== undefined) flight += textIn(row);
    else
      states.push(
        ...parse(script.slice(script.search(/[[{]/), Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1)),
      );
  }
  return flight === '' ? states : [...states, rowsOf(flight)];
}

/** Rows of a flight: "1a:JSON" up to the line's end, or "1a:T" with its length in bytes and text. */
function rowsOf(flight: string): Json[] {
  const rows: Json[] = [];
  const bytes = Buffer.from(flight);
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(58, at);
    if (colon === -1) break;
    const comma = bytes.indexOf(44, colon);
    const length =
      bytes[colon + 1] === 84 ? Number.parseInt(bytes.toString('latin1', colon + 2, comma), 16) : Number.NaN;
    if (!Number.isNaN(length)) {
      rows.push(bytes.toString('utf8', comma + 1, comma + 1 + length));
      at = comma + 1 + length;
      continue;
    }
    const end = bytes.indexOf(10, colon);
    rows.push(...parse(bytes.toString('utf8', colon + 1, end === -1 ? bytes.length : end)));
    at = end === -1 ? bytes.length : end + 1;
  }
  return rows;
}

function parse(text: string): Json[] {
  if (!/^[[{"]/.test(text)) return [];
  try {
    return [JSON.parse(text) as Json];
  } catch {
    return [];
  }
}

function textIn(literal: string): string {
  const [text] = parse(literal);
  return typeof text === 'string' ? text : '';
}

/** One state as HTML, and whether it names the headline. */
class Rendering {
  named = false;
  private readonly title: string;

  constructor(title: string) {
    this.title = title;
  }

  of(state: Json): { readonly html: string; readonly named: boolean } {
    const html = this.render(state, 0, false);
    return { html, named: this.named };
  }

  private render(value: Json, depth: number, within: boolean): string {
    if (depth > deepest || value === null) return '';
    if (typeof value === 'string') return this.text(value, within);
    if (typeof value !== 'object') return '';
    if (isList(value)) {
      const [mark, tag, , props] = value;
      if (mark === '$' && typeof tag === 'string') return this.element(tag, props ?? null, depth);
      const inner = value.map((one) => this.render(one, depth + 1, within)).join('');
      return inner === '' || within ? inner : `<div>${inner}</div>`;
    }
    const inner = Object.entries(value).map(([key, one]) => {
      const part = this.render(one, depth + 1, false);
      return part === '' ? '' : `<div class="${nameFor(key)}">${part}</div>`;
    });
    return inner.join('');
  }

  /** `["$", tag, key, props]`, as React writes an element. */
  private element(tag: string, props: Json, depth: number): string {
    if (props === null || typeof props !== 'object' || isList(props)) return '';
    const isPlain = /^[a-z][a-z0-9]*$/.test(tag);
    if (!isPlain) return this.render(props, depth + 1, false);
    const inner = this.render(props.children ?? null, depth + 1, true);
    const name = typeof props.className === 'string' ? props.className : '';
    return inner === '' ? '' : `<${tag} class="${nameFor(name)}">${inner}</${tag}>`;
  }

  private text(value: string, within: boolean): string {
    if (!this.named && value.length < 1000 && comparable(value).startsWith(this.title)) this.named = true;
    if (within) return value.startsWith('$') ? '' : value;
    if (/<(p|br|div|h[2-4])[\s/>]/i.test(value)) return `<div>${value}</div>`;
    return isProse(value) ? `<p>${value}</p>` : '';
  }
}

/** Keys name what they hold as classes do: "articleBody", "relatedStories", "author". */
function nameFor(key: string): string {
  return key.slice(0, 100).replace(/[^\w -]/g, '');
}

function isProse(text: string): boolean {
  if (text.length < 40 || /^(https?:|\/|data:)|[{};]\s*$/.test(text)) return false;
  return (
    /[.!?。…؟।]["'”’»)\]]*\s*$|[.!?。…؟]\s/.test(text) &&
    (/\S\s+\S+\s+\S+\s/.test(text) || /[\u3040-\u9fff]/.test(text))
  );
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
