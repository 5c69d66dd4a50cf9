import { onAnyPage } from '../../languages/language-packs.ts';
import type { Area, Block, Blocks } from './blocks.ts';
import { isBoilerplate, isDateLine, isRightsNotice } from './boilerplate.ts';
import { comparable, sameText } from './compare-text.ts';

interface LeadHints {
  readonly headline: string;
  readonly descriptions: readonly string[];
}

/** Index of the block that shows the headline, else of the first `<h1>`; -1 when there is none. */
export function headlineIndex(blocks: readonly Block[], headline: string): number {
  const same = (block: Block): boolean => sameText(block.text, headline);
  const exact = blocks.findIndex((block) => block.tag === 'h1' && same(block));
  if (exact !== -1) return exact;
  const start = comparable(headline);
  const longer =
    start === '' ? -1 : blocks.findIndex(({ tag, text }) => tag === 'h1' && comparable(text).startsWith(start));
  if (longer !== -1) return longer;
  const lower = blocks.findIndex((block) => /^h[2-4]$/.test(block.tag) && same(block));
  return lower === -1 ? blocks.findIndex((block) => block.tag === 'h1') : lower;
}

/**
 * The standfirst where it stands apart from the text, between headline and first paragraph: what the head repeats as
 * the page's description, or prose under the headline that lies in no suspect area.
 */
export function standfirstOf({ blocks, areas }: Blocks, body: readonly Block[], hints: LeadHints): readonly Block[] {
  const first = body[0];
  if (first === undefined) return [];
  const end = blocks.indexOf(first);
  const heading = headingBefore(blocks, areas, hints.headline, end);
  const from = heading !== -1 && heading < end ? heading + 1 : Math.max(0, end - farthest);
  if (end - from > farthest) return [];
  const described = hints.descriptions.map(comparable).filter((text) => text.length >= 30);
  const text = comparable(
    body
      .slice(0, 3)
      .map((block) => block.text)
      .join(' '),
  );
  const seen = new Set<string>();
  const title = blocks[heading];
  const isNext = title !== undefined && !isSuspect(title, areas);
  return blocks.slice(from, end).filter((block, index) => {
    const own = comparable(block.text);
    if (own.length < 20 || block.text.length > 900 || block.linked > block.text.length * 0.3) return false;
    if (seen.has(own) || text.includes(own) || isBoilerplate(block.text) || isDateLine(block.text)) return false;
    const isDescription = described.some((one) => one.startsWith(own.slice(0, 60)) || own.startsWith(one.slice(0, 60)));
    const isShown = heading !== -1 && (isProse(block) || (index === 0 && isNext && isSubheading(block)));
    if (!isDescription && (!isShown || isSuspect(block, areas))) return false;
    seen.add(own);
    return true;
  });
}

/** Drops what stands before the first and after the last real sentence: bylines, dates, captions, credits. */
export function trimEdges(blocks: readonly Block[], hints: LeadHints): readonly Block[] {
  const isText = (block: Block): boolean =>
    (isProse(block) && !isDateLine(block.text)) || hints.descriptions.some((one) => sameText(one, block.text));
  const first = blocks.findIndex(isText);
  if (first === -1) return blocks;
  let last = blocks.length - 1;
  while (last >= first && isRightsNotice(blocks[last]?.text ?? '')) last -= 1;
  while (last > first && !isEnding(blocks[last])) last -= 1;
  return blocks.slice(first, last + 1);
}

/** Blocks between headline and text beyond which no standfirst is looked for. */
const farthest = 60;

/** How far above the text a heading stands that may be the headline in other words. */
const nearest = 12;

/** The headline's block, else the last heading of first or second rank shortly before the text. */
function headingBefore(blocks: readonly Block[], areas: Blocks['areas'], headline: string, end: number): number {
  const known = headlineIndex(blocks, headline);
  if (known !== -1) return known;
  for (let index = end - 1; index >= Math.max(0, end - nearest); index -= 1) {
    const block = blocks[index];
    if (block !== undefined && /^h[12]$/.test(block.tag) && !isSuspect(block, areas)) return index;
  }
  return -1;
}

const credited = new RegExp(`^(?:${onAnyPage((pages) => pages.by)}|${onAnyPage((pages) => pages.photo)})\\s`, 'iu');

/** What stands right under the headline and is long enough for a standfirst, though it ends in no full stop. */
function isSubheading({ tag, text }: Block): boolean {
  return tag !== 'h1' && text.length >= 45 && !credited.test(text) && !/\d{4}|\d{1,2}:\d{2}/.test(text);
}

function isProse(block: Block): boolean {
  return block.text.length >= 45 && isSentence(block.text);
}

/** Ends like a sentence, or holds one. */
function isSentence(text: string): boolean {
  return /[.!?。…؟।"”»“’')\]]$|[.!?。…؟]\s/.test(text) || text.length >= 120;
}

/** A short last line that is mostly a link points elsewhere. */
function isEnding(block: Block | undefined): boolean {
  if (block === undefined || !isSentence(block.text)) return false;
  return block.linked < block.text.length * 0.3 || block.text.length > 150;
}

function isSuspect(block: Block, areas: Blocks['areas']): boolean {
  for (let at = block.area; at > 0; at = areas[at]?.parent ?? 0) {
    if (areas[at]?.verdict === 'suspect' && !isTeaser(areas[at])) return true;
  }
  return false;
}

/** What some outlets call the standfirst too. */
function isTeaser(area: Area | undefined): boolean {
  if (area === undefined || !('attribs' in area.element)) return false;
  const name = area.element.attribs.class ?? '';
  return /teaser/i.test(name) && !/teasers|related|list|box|grid|item|image|picture|media|photo|caption/i.test(name);
}
