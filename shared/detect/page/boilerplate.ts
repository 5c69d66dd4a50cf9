import { onAnyPage } from '../../languages/language-packs.ts';
import { wordEnd, wordStart } from '../../text/whole-words.ts';

/** Whether a whole paragraph is chrome by its wording: "read more", sign-up lines, rights notices, share prompts. */
export function isBoilerplate(text: string): boolean {
  if (text.length > 500) return false;
  if (promotion.test(text)) return true;
  if (text.length > 300) return false;
  if (invitation.test(text)) return true;
  if (text.length < 3) return !/[\p{L}\p{N}]/u.test(text);
  return openings.test(text) || wholes.test(text);
}

/** Whether a paragraph reserves rights. Asked of the edges of a text alone, where such notices stand. */
export function isRightsNotice(text: string): boolean {
  return text.length < 300 && rights.test(text);
}

/** Whether a line says no more than when the article was published and changed. */
export function isDateLine(text: string): boolean {
  if (text.length > 130 || !/\b(19|20)\d\d\b/.test(text) || !/\d[:h.]\d\d/.test(text)) return false;
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return numbers >= 4 && numbers >= (text.match(/\p{L}{3,}/gu)?.length ?? 0);
}

const networks = 'facebook|twitter|whatsapp|telegram';
const openings = new RegExp(`^\\W*(?:©|${onAnyPage((pages) => pages.openings)})`, 'iu');
const wholes = new RegExp(`^\\W*(?:${onAnyPage((pages) => pages.lines)}|e-?mail|${networks}|x)\\W*$`, 'iu');

/** The outlet speaking of itself, and agencies' lists of those who wrote. */
const promotion = new RegExp(
  [
    onAnyPage((pages) => pages.promotion),
    `newsletters?.{0,60}(?:${onAnyPage((pages) => pages.newsletter)})`,
    `(?:${onAnyPage((pages) => pages.follow)})${wordEnd}.{0,80}(?:whatsapp|telegram)`,
    `(?:whatsapp|telegram|телеграм|вайбер|viber)[- ]?(?:${onAnyPage((pages) => pages.channel)})`,
    '^— .{1,60}\\(@\\w+\\) ',
  ].join('|'),
  'iu',
);
/** Short lines that ask the reader to follow, write, pay or install. */
const invitation = new RegExp(
  [
    onAnyPage((pages) => pages.invitation),
    `${wordStart}(?:${onAnyPage((pages) => pages.our)}) .{0,20}(?:youtube|viber|instagram|newsletter|${networks})${wordEnd}`,
    `${wordStart}(?:${onAnyPage((pages) => pages.inbox)})${wordEnd}`,
  ].join('|'),
  'iu',
);
/** Rights reserved. */
const rights = new RegExp(
  onAnyPage((pages) => pages.rights),
  'iu',
);
