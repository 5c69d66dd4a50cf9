import type { LazyDecoder } from './encoding/lazy-decoder.ts';
import { decodeHtmlText } from './entities.ts';
import { stripTags } from './strip-tags.ts';
import { collapseWhiteSpace } from './white-space.ts';

/**
 * Plain text of a piece of HTML: tags out, entities read, one line per block, white space collapsed, control and
 * invisible characters dropped. Texts that were escaped twice are read twice. Linear in the length.
 */
export function plainText(html: string): string {
  return again(collapseWhiteSpace(decodeHtmlText(stripTags(html))));
}

/** Plain text, as of `plainText`, of HTML that is not decoded yet: it is once its tags are out. */
export function plainTextFromRaw(html: string, decode: LazyDecoder): string {
  return again(collapseWhiteSpace(decodeHtmlText(decode(stripTags(html)))));
}

/** Plain text on one line, for titles and names. */
export function plainLine(html: string): string {
  return oneLine(plainText(html));
}

/** Cleans text that is not HTML, or reads it as HTML where it plainly is: feeds mislabel it. */
export function plainTextFromText(text: string): string {
  return again(collapseWhiteSpace(decodeHtmlText(text)));
}

/** Lines joined to one. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\n/g, ' ') : text;
}

/** Reads once more what after one reading still is HTML: it was escaped twice, or called text. */
function again(text: string): string {
  if (text.includes('<') && escapedTag.test(text)) return collapseWhiteSpace(decodeHtmlText(stripTags(text)));
  if (text.includes('&') && escapedEntity.test(text)) return collapseWhiteSpace(decodeHtmlText(text));
  return text;
}

const escapedTag =
  /<\/?(?:p|br|a|b|i|u|div|span|strong|em|img|ul|ol|li|h[1-6]|blockquote|table|td|tr)(?:\s[^<>]{0,500})?\/?>/i;
const escapedEntity = /&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|quot|lt|gt|nbsp|apos|[lr][sd]quo|[mn]dash|hellip|laquo|raquo);/i;
