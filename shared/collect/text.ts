import { endOfName, endOfTag } from './element.ts';
import { decodeHtmlText } from './entity.ts';
import { cdata, Marks } from './marks.ts';

/**
 * Plain text of a piece of HTML: tags out, entities read, one line per block, white space collapsed, control and
 * invisible characters dropped. Texts that were escaped twice are read twice. Linear in the length.
 */
export function plainText(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return tidy(html);
  let text = decodeHtmlText(withoutTags(html));
  if (text.includes('<') && escapedTag.test(text)) text = decodeHtmlText(withoutTags(text));
  else if (text.includes('&') && escapedEntity.test(text)) text = decodeHtmlText(text);
  return tidy(text);
}

/** The same on one line, for titles and names. */
export function plainLine(html: string): string {
  const text = plainText(html);
  return text.includes('\n') ? text.replace(/\n/g, ' ') : text;
}

/** Text that is no HTML, cleaned; but read as HTML where it plainly is: feeds mislabel it. */
export function plainFromText(text: string): string {
  return escapedTag.test(text) || escapedEntity.test(text) ? plainText(text) : tidy(text);
}

const escapedTag =
  /<\/?(?:p|br|a|b|i|u|div|span|strong|em|img|ul|ol|li|h[1-6]|blockquote|table|td|tr)(?:\s[^<>]{0,500})?\/?>/i;
const escapedEntity = /&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|quot|lt|gt|nbsp|apos|[lr][sd]quo|[mn]dash|hellip|laquo|raquo);/i;

// Marks a line break until white space has been collapsed: a code point that no text may hold.
const lineBreak = '\ufdd0';

const blockNames = [
  'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer',
  'form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td tfoot th',
  'thead tr ul',
];
const blocks = bothCases(blockNames.join(' '));
// Elements whose inside is no text of the entry.
const silent = bothCases('script style applet noframes noembed template video audio');

/** Leaves out tags, comments and silent elements; blocks become line breaks. */
function withoutTags(html: string): string {
  let at = html.indexOf('<');
  if (at === -1) return html;
  const marks = new Marks(html);
  let out = '';
  let from = 0;
  while (at !== -1) {
    const end = tagAt(html, marks, at);
    if (end === -1) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    out += html.slice(from, at);
    const name = tagName(html, at);
    if (blocks.has(name)) out += lineBreak;
    from = silent.has(name) && html.charCodeAt(at + 1) !== 0x2f ? afterSilent(html, marks, end, name) : end;
    at = html.indexOf('<', from);
  }
  return out + html.slice(from);
}

/** End of the tag or comment that begins at `at`, the text's end when it was cut off; -1 when "<" is only itself. */
function tagAt(html: string, marks: Marks, at: number): number {
  const first = html.charCodeAt(at + 1);
  if (first === 0x21 || first === 0x3f) {
    if (html.startsWith(cdata, at)) return at + cdata.length;
    const comment = html.startsWith('<!--', at) ? marks.find('-->', at + 2) : -1;
    if (comment !== -1) return comment + 3;
    const end = marks.find('>', at);
    return end === -1 ? -1 : end + 1;
  }
  const nameFrom = first === 0x2f ? at + 2 : at + 1;
  if (!isLetter(html.charCodeAt(nameFrom))) return -1;
  const nameEnd = endOfName(html, nameFrom);
  // "<john@example.org>" and "<http://...>" are text.
  for (let index = nameFrom; index < nameEnd; index += 1) if (!isNamePart(html.charCodeAt(index))) return -1;
  const end = endOfTag(html, nameEnd);
  return end === -1 ? html.length : end + 1;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isNamePart(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x5f;
}

function tagName(html: string, at: number): string {
  const from = html.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1;
  return html.slice(from, Math.min(endOfName(html, from), from + 12));
}

/** Behind the end tag of a silent element; when that never comes only the start tag is left out. */
function afterSilent(html: string, marks: Marks, from: number, name: string): number {
  let close = marks.findTag(`</${name}`, from);
  if (close === -1) close = marks.findTag(`</${name.toLowerCase()}`, from);
  const end = close === -1 ? -1 : html.indexOf('>', close);
  return end === -1 ? from : end + 1;
}

function bothCases(names: string): ReadonlySet<string> {
  const list = names.split(' ');
  return new Set([...list, ...list.map((name) => name.toUpperCase())]);
}

// What tidying changes: control and invisible characters, odd or doubled white space.
const untidy = /\p{Cc}|[\xa0\xad\u200b-\u200f\u2028\u2029\u2060\u3000\ufdd0\ufeff]| {2}|^ | $/u;
const invisible = /(?!\s)\p{Cc}|[\xad\u200b-\u200f\u2060\ufeff]/gu;

function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  const visible = text.replace(invisible, (mark) => windows1252[mark.charCodeAt(0) - 0x80] ?? '');
  if (!visible.includes(lineBreak))
    return visible
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim();
  return visible
    .replace(/\s+/g, ' ')
    .replace(/ ?\ufdd0[ \ufdd0]*/g, '\n')
    .trim();
}

// Windows-1252's characters 0x80-0x9f, which feeds write as if they were Unicode's (HTML does the same repair).
const windows1252 = ['€', '', ...'‚ƒ„…†‡ˆ‰Š‹Œ', '', 'Ž', '', '', ...'‘’“”•–—˜™š›œ', '', 'ž', 'Ÿ'];
