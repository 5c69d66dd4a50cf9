import type { Area, Block, Blocks } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { sameText } from './compare-text.ts';
import { headlineIndex, standfirstOf, trimEdges } from './standfirst.ts';
import { teasersAfter } from './teasers.ts';

/** What else is known of the page and helps to find its text. */
export interface BodyHints {
  readonly headline: string;
  /** schema.org articleBody: precise but often cut short, so it points at the container. */
  readonly articleBody: string | null;
  /** Descriptions in the head: where the page shows one, it is the standfirst. */
  readonly descriptions: readonly string[];
}

interface Weighed {
  readonly prose: number;
  readonly length: number;
  readonly density: number;
}

/** The article's paragraphs, in order. */
export function readBody(found: Blocks, hints: BodyHints): readonly Block[] {
  const weighed = found.blocks.map(weigh);
  const page = clearSuspicion(found, weighed);
  const chosen = chooseArea(page, weighed, hints.headline);
  const strict = keep(page, weighed, chosen, hints, true);
  const relaxed = size(strict) >= 250 ? strict : keep(page, weighed, chosen, hints, false);
  const body = trimEdges(size(relaxed) > size(strict) * 2 ? relaxed : strict, hints);
  return [...standfirstOf(page, body, hints), ...body];
}

/** Share of a block's weight that each enclosing area gets, nearest first. */
const decay = [1, 0.75, 0.5, 0.3, 0.2, 0.1];
const likelyBonus = 1.4;
const suspectShare = 0.05;

function weigh(block: Block): Weighed {
  const stretch = isIdeographic(block.text) ? 2.5 : 1;
  const length = block.text.length * stretch;
  const density = block.linked / Math.max(1, block.text.length);
  const own = length * (1 - density);
  const sentence = /[.!?。…؟।][\s"'”’»)\]]|[.!?。…؟।"”»]$|[,;:،、，]\s/.test(block.text);
  const prose =
    density < 0.5 && (own >= 140 || (own >= 40 && sentence)) && !/^h[1-6]$/.test(block.tag) ? Math.min(own, 500) : 0;
  return { prose, length, density };
}

/** A suspect area with a good part of all prose is a badly named wrapper of the article. */
function clearSuspicion(page: Blocks, weighed: readonly Weighed[]): Blocks {
  const sums = new Float64Array(weighed.length + 1);
  weighed.forEach((known, index) => {
    sums[index + 1] = (sums[index] ?? 0) + known.prose;
  });
  const all = sums[weighed.length] ?? 0;
  const areas = page.areas.map((area) => {
    const prose = (sums[area.end] ?? 0) - (sums[area.first] ?? 0);
    if (area.verdict === 'weak')
      return { ...area, verdict: prose > all * 0.08 ? ('plain' as const) : ('suspect' as const) };
    return area.verdict === 'suspect' && prose > all * 0.4 && !isChrome(area)
      ? { ...area, verdict: 'plain' as const }
      : area;
  });
  return { blocks: page.blocks, areas };
}

/** Names that are chrome however much they hold. */
function isChrome({ element, tag }: Area): boolean {
  if (tag === 'footer') return true;
  if (!('attribs' in element)) return false;
  return /cookie|consent|gdpr|comments?\b|disqus|newsletter/i.test(
    `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`,
  );
}

function chooseArea({ blocks, areas }: Blocks, weighed: readonly Weighed[], headline: string): number {
  const bound = headlineArticle({ blocks, areas }, weighed, headline);
  const from = areas[bound]?.first ?? 0;
  const end = areas[bound]?.end ?? blocks.length;
  const scores = new Float64Array(areas.length);
  const totals = new Float64Array(areas.length);
  const never = notices(blocks, areas, weighed);
  blocks.forEach((block, index) => {
    const weight = weighed[index]?.prose ?? 0;
    if (weight === 0 || index < from || index >= end || never[block.area] === 1) return;
    let share = 1;
    let level = 0;
    for (let at = block.area; at !== -1; at = areas[at]?.parent ?? -1) {
      const area = areas[at];
      scores[at] = (scores[at] ?? 0) + weight * share * (decay[level] ?? 0.05);
      totals[at] = (totals[at] ?? 0) + weight * share;
      if (area?.verdict === 'suspect') share *= suspectShare;
      level += 1;
    }
  });
  let best = 0;
  let top = 0;
  areas.forEach((area, index) => {
    const score = (scores[index] ?? 0) * (area.verdict === 'likely' ? likelyBonus : area.tag === 'article' ? 1.1 : 1);
    if (score > top) {
      top = score;
      best = index;
    }
  });
  return climb(areas, totals, best);
}

/**
 * Areas that are never the text, even where a page has little other prose: an empty article is empty. Where most
 * prose lies in them, the names are the page's own, and only footers remain.
 */
function notices(blocks: readonly Block[], areas: readonly Area[], weighed: readonly Weighed[]): Uint8Array {
  const named = marked(areas, isChrome);
  let inside = 0;
  let all = 0;
  weighed.forEach(({ prose }, index) => {
    all += prose;
    if (named[blocks[index]?.area ?? 0] === 1) inside += prose;
  });
  return inside > 0.5 * all ? marked(areas, ({ tag }) => tag === 'footer') : named;
}

/** Suspect areas of a kind, with all that they hold. */
function marked(areas: readonly Area[], isKind: (area: Area) => boolean): Uint8Array {
  const found = new Uint8Array(areas.length);
  for (let index = 1; index < areas.length; index += 1) {
    const area = areas[index];
    if (area === undefined) continue;
    if (found[area.parent] === 1 || (area.verdict === 'suspect' && isKind(area))) found[index] = 1;
  }
  return found;
}

/** The `<article>` that holds the headline and some prose bounds the search: others below it are further articles. */
function headlineArticle({ blocks, areas }: Blocks, weighed: readonly Weighed[], headline: string): number {
  const heading = headlineIndex(blocks, headline);
  for (let at = blocks[heading]?.area ?? 0; at > 0; at = areas[at]?.parent ?? 0) {
    const area = areas[at];
    if (area?.tag !== 'article') continue;
    const prose = weighed.slice(area.first, area.end).filter((known) => known.prose > 0);
    if (prose.length >= 3) return at;
  }
  return 0;
}

/** Moves to an ancestor while it adds a good deal of prose. */
function climb(areas: readonly Area[], totals: Float64Array, from: number): number {
  let best = from;
  for (let at = areas[from]?.parent ?? -1; at > 0; at = areas[at]?.parent ?? -1) {
    if ((totals[at] ?? 0) > 1.25 * (totals[best] ?? 0)) best = at;
  }
  return best;
}

function keep(page: Blocks, weighed: readonly Weighed[], chosen: number, hints: BodyHints, strict: boolean): Block[] {
  const { blocks, areas } = page;
  const area = areas[chosen];
  if (area === undefined) return [];
  const dropped = droppedAreas(page, weighed, chosen, strict);
  const kept: Block[] = [];
  for (let index = area.first; index < area.end; index += 1) {
    const block = blocks[index];
    const known = weighed[index];
    if (block === undefined || known === undefined) continue;
    if (dropped[block.area] === 1) continue;
    if (known.density > 0.6 && known.length < 400 && !isLinkedSentence(block)) continue;
    if (isBoilerplate(block.text)) continue;
    if (sameText(block.text, hints.headline)) continue;
    kept.push(block);
  }
  return dropEmptyHeadings(kept);
}

function droppedAreas(
  { blocks, areas }: Blocks,
  weighed: readonly Weighed[],
  chosen: number,
  strict: boolean,
): Uint8Array {
  const dropped = new Uint8Array(areas.length);
  const teasers = teasersAfter(blocks, areas, chosen);
  for (let index = chosen + 1; index < areas.length; index += 1) {
    const area = areas[index];
    if (area === undefined) continue;
    if (area.first >= (areas[chosen]?.end ?? 0)) break;
    if (dropped[area.parent] === 1 || (area.verdict === 'suspect' && (strict || isChrome(area)))) dropped[index] = 1;
    else if (isLinkList(blocks, weighed, area) || teasers.has(area)) dropped[index] = 1;
  }
  return dropped;
}

function isLinkList(blocks: readonly Block[], weighed: readonly Weighed[], area: Area): boolean {
  let length = 0;
  let linked = 0;
  let prose = 0;
  for (let index = area.first; index < area.end; index += 1) {
    const known = weighed[index];
    length += blocks[index]?.text.length ?? 0;
    linked += blocks[index]?.linked ?? 0;
    prose += known?.prose ?? 0;
  }
  const isCaption = area.verdict !== 'likely' && area.tag !== 'article' && area.tag !== 'section';
  if (isCaption && area.images > 0 && length < 250 && area.end - area.first <= 2 && area.tag !== 'blockquote')
    return true;
  const least = area.verdict === 'likely' ? 1 : 200;
  return length > 0 && linked / length > 0.5 && prose < least;
}

/** A whole sentence of the text can be one link; a link to another article seldom ends in a full stop. */
function isLinkedSentence({ tag, text }: Block): boolean {
  return tag === 'p' && text.length >= 50 && /\p{Ll}\.$/u.test(text);
}

/** A heading with nothing kept beneath it announced something that was dropped. */
function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (!/^h[1-6]$/.test(block.tag)) return true;
    const next = blocks[index + 1];
    return next !== undefined && !(/^h[1-6]$/.test(next.tag) && next.tag <= block.tag);
  });
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function isIdeographic(text: string): boolean {
  let wide = 0;
  const step = Math.max(1, Math.floor(text.length / 8));
  for (let i = 0; i < text.length; i += step) if (text.charCodeAt(i) >= 0x2e80) wide += 1;
  return wide >= 3;
}
