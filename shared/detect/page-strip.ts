import { limitDepth } from './page-depth.ts';

/** A page without the parts that are never read, and the JSON-LD found among them. */
export interface StrippedPage {
  readonly html: string;
  /** Contents of `<script type="application/ld+json">`, in document order. */
  readonly jsonLd: readonly string[];
  /** Address in `<link rel="canonical">` as it stands there. */
  readonly canonical: string | null;
}

/**
 * Cuts script, style, svg, comments, images and the like by `indexOf` before the page is parsed: they are more than
 * half of a news page's bytes. An element that is never closed loses only its start tag. Linear in the input: a
 * closing tag once not found is not searched for again.
 */
export function stripPage(html: string): StrippedPage {
  const kept: string[] = [];
  const jsonLd: string[] = [];
  const absent = new Set<string>();
  let canonical: string | null = null;
  let from = 0;
  let tags = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const cut = cutAt(html, at, absent);
    if (cut === null) {
      tags += 1;
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (cut.json !== null) jsonLd.push(cut.json);
    if (at > from) kept.push(html.slice(from, at));
    canonical ??= cut.canonical;
    if (cut.image) kept.push('<img>');
    from = cut.end;
    at = html.indexOf('<', from);
  }
  kept.push(html.slice(from));
  const rest = kept.join('').replace(unread, '');
  return { html: tags > manyTags ? limitDepth(rest) : rest, jsonLd, canonical };
}

/** Attributes that nothing is read from, a sixth of what the parser would have to go through. */
const unread =
  / (?:data-[\w-]+|href|src|srcset|sizes|alt|title|on[a-z]+|aria-label[a-z]*|target|tabindex|width|height)="[^"]*"/g;
/** Below this many tags, nesting cannot slow the parser down. */
const manyTags = 12_000;

interface Cut {
  readonly end: number;
  readonly json: string | null;
  /** An image leaves a bare tag, for it tells a caption. */
  readonly image: boolean;
  readonly canonical: string | null;
}

const nothing: Cut = { end: 0, json: null, image: false, canonical: null };

/** Elements cut with their contents; none of them nests in itself in practice. */
const whole = new Set([
  'script',
  'style',
  'svg',
  'iframe',
  'noscript',
  'template',
  'button',
  'select',
  'textarea',
  'nav',
]);
/** Void elements cut alone. */
const single = new Set(['img', 'source', 'input', 'track', 'path', 'use']);
const initials = new Set([...'silntbupf'].flatMap((c) => [c.charCodeAt(0), c.toUpperCase().charCodeAt(0)]));
const longestName = 8;

function cutAt(html: string, at: number, absent: Set<string>): Cut | null {
  const code = html.charCodeAt(at + 1);
  if (code === 33) return cutComment(html, at, absent);
  if (!initials.has(code)) return null;
  const name = nameAt(html, at + 1);
  if (name === 'link') return cutLink(html, at);
  if (single.has(name)) return { ...nothing, end: tagEnd(html, at), image: name === 'img' };
  if (!whole.has(name)) return null;
  const open = tagEnd(html, at);
  const close = closing(html, name, open, absent);
  if (close === -1) return { ...nothing, end: open };
  const json = name === 'script' && /ld\+json/i.test(html.slice(at, open)) ? html.slice(open, close) : null;
  const end = html.indexOf('>', close);
  return { ...nothing, end: end === -1 ? html.length : end + 1, json };
}

/** Of links only the canonical address is read. */
function cutLink(html: string, at: number): Cut | null {
  const end = tagEnd(html, at);
  const tag = html.slice(at, end);
  const address = /\brel=["']?canonical\b/i.test(tag)
    ? (/\bhref=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) ?? null)
    : null;
  return { ...nothing, end, canonical: address === null ? null : (address[1] ?? address[2] ?? address[3] ?? '') };
}

function cutComment(html: string, at: number, absent: Set<string>): Cut | null {
  if (!html.startsWith('<!--', at)) return null;
  const end = absent.has('-->') ? -1 : html.indexOf('-->', at + 4);
  if (end === -1) absent.add('-->');
  return { ...nothing, end: end === -1 ? at + 4 : end + 3 };
}

function nameAt(html: string, from: number): string {
  let end = from;
  while (end < from + longestName + 1 && isLetter(html.charCodeAt(end))) end += 1;
  return html.slice(from, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Index after the tag's `>`; one inside a quoted value does not end the tag unless the quote never closes. */
function tagEnd(html: string, at: number): number {
  const plain = html.indexOf('>', at);
  if (plain === -1) return html.length;
  const limit = Math.min(html.length, plain + 4000);
  let quote = 0;
  for (let i = at; i < limit; i += 1) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i + 1;
    else if ((code === 34 || code === 39) && html.charCodeAt(i - 1) === 61) quote = code;
  }
  return plain + 1;
}

function closing(html: string, name: string, from: number, absent: Set<string>): number {
  if (absent.has(name)) return -1;
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (nameAt(html, at + 2) === name) return at;
  }
  absent.add(name);
  return -1;
}
