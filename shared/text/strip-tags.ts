import { cdata, ForwardSearch } from './forward-search.ts';
import { isBlock, silentName, tagNameCode } from './html-tag-names.ts';

/**
 * HTML without its tags, comments and silent elements; a block begins a line. Entities stay as they are. White space
 * in the source that only lays it out is left out. Works on slices, which the engine makes without copying.
 */
export function stripTags(html: string): string {
  let at = html.indexOf('<');
  if (at === -1) return html;
  const search = new ForwardSearch(html);
  let out = '';
  let from = 0;
  let broken = true;
  while (at !== -1) {
    const first = html.charCodeAt(at + 1);
    const closing = first === 0x2f;
    const name = tagNameCode(html, closing ? at + 2 : at + 1);
    let end = 0;
    if (name !== 0) {
      end = search.endOfTag(at + 1) + 1;
      if (end === 0) end = html.length;
    } else if (first === 0x21 || first === 0x3f) end = declarationEnd(html, search, at);
    if (end === 0) {
      at = search.nextTag(at + 1);
      continue;
    }
    const isBreak = name !== 0 && isBlock(name);
    if (at > from) {
      const piece = laidOut(html.slice(from, at), broken, isBreak);
      out += piece;
      if (piece !== '') broken = false;
    }
    if (isBreak && !broken) {
      out += '\n';
      broken = true;
    }
    const silent = closing ? undefined : silentName(name);
    from = silent === undefined ? end : afterSilent(html, search, end, silent);
    at = search.nextTag(from);
  }
  if (from < html.length) out += laidOut(html.slice(from), broken, true);
  return out.endsWith('\n') ? out.slice(0, -1) : out;
}

/** A piece of text between tags, its line ends made spaces; blank ones at the edge of a block are nothing. */
function laidOut(piece: string, afterBreak: boolean, beforeBreak: boolean): string {
  const first = piece.charCodeAt(0);
  const last = piece.charCodeAt(piece.length - 1);
  let text = piece;
  if (first <= 0x20 && afterBreak) text = text.trimStart();
  if (last <= 0x20 && beforeBreak) text = text.trimEnd();
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
}

/** Index behind a comment or declaration; 0 when it never ends. */
function declarationEnd(html: string, search: ForwardSearch, at: number): number {
  if (html.startsWith(cdata, at)) return at + cdata.length;
  const comment = html.startsWith('<!--', at) ? search.find('-->', at + 2) : -1;
  return comment === -1 ? search.find('>', at) + 1 : comment + 3;
}

/** Behind the end tag of a silent element; when that never comes only the start tag is left out. */
function afterSilent(html: string, search: ForwardSearch, from: number, name: string): number {
  const close = search.findEndTag(name, from);
  const end = close === -1 ? -1 : html.indexOf('>', close);
  return end === -1 ? from : end + 1;
}
