import type { ChildNode, Element, ParentNode } from 'domhandler';
import { withoutInvisible } from '../../text/invisible.ts';
import { type AreaKind, areaKindOf } from './area-kind.ts';
import { walk } from './tree-walk.ts';

/** A run of text that a reader sees as one paragraph, heading or list item. */
export interface Block {
  readonly text: string;
  readonly tag: string;
  /** Characters within links. */
  readonly linked: number;
  /** Index of the area that holds it. */
  readonly area: number;
}

/** A container. Its blocks are `first` to `end` (exclusive) of the page's blocks. */
export interface Area {
  readonly element: ParentNode;
  readonly tag: string;
  readonly verdict: AreaKind;
  /** Index of the enclosing area; -1 for the page. */
  readonly parent: number;
  readonly first: number;
  end: number;
  images: number;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly areas: readonly Area[];
}

/** Elements that end a paragraph but are not containers. */
const leaves = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'dt',
  'dd',
  'pre',
  'tr',
  'caption',
  'summary',
  'address',
]);
const inlines = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr bbl amp-link nobr rb rtc rt rp'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style svg iframe noscript template button select textarea head nav form-data object embed video audio canvas map input option datalist dialog math menu'.split(
    ' ',
  ),
);

/** Areas around an image that may be its caption's; further out, an image says nothing. */
const captionDepth = 8;
/** A link that holds more was never closed; nor was one in which another begins. */
const longestLink = 1500;
/** No article comes near this many paragraphs; a hostile page does. */
const mostBlocks = 20_000;

/**
 * Flattens a parsed page to its paragraphs in one walk over the raw nodes, without recursion, so that 10^5 nested
 * elements are as safe as ten. Areas are in document order; area 0 is the page.
 */
export function readBlocks(root: ParentNode): Blocks {
  const blocks: Block[] = [];
  const areas: Area[] = [{ element: root, tag: 'page', verdict: 'plain', parent: -1, first: 0, end: 0, images: 0 }];
  const open: ParentNode[] = [root];
  const path: number[] = [0];
  let tag = '';
  let text = '';
  let isBlank = true;
  let linked = 0;
  let link: Element | null = null;
  let run = 0;

  function flush(): void {
    const clean = text === '' ? '' : tidy(text);
    if (clean !== '' && blocks.length < mostBlocks)
      blocks.push({ text: clean, tag, linked: Math.min(linked, clean.length), area: path[path.length - 1] ?? 0 });
    text = '';
    isBlank = true;
    linked = 0;
  }
  function enter(element: Element): boolean {
    const name = element.name;
    if (name === 'img') {
      for (const index of path.slice(-captionDepth)) {
        const area = areas[index];
        if (area !== undefined) area.images += 1;
      }
      return false;
    }
    if (silent.has(name)) return false;
    if (name === 'br' || name === 'hr') {
      if (name === 'hr' || isBreak(element)) flush();
      else text += ' ';
      return false;
    }
    const verdict = areaKindOf(name, element.attribs);
    if (verdict === 'skip') return false;
    if (name === 'a') {
      link = element;
      run = 0;
    }
    if (inlines.has(name) && (verdict === 'plain' || !isBlank)) {
      if (verdict !== 'suspect' || !isUnseen(element)) return true;
      if (link === element) link = null;
      return false;
    }
    flush();
    if (leaves.has(name)) tag = name;
    if (leaves.has(name) && verdict === 'plain') return true;
    areas.push({
      element,
      tag: name,
      verdict,
      parent: path[path.length - 1] ?? 0,
      first: blocks.length,
      end: blocks.length,
      images: 0,
    });
    open.push(element);
    path.push(areas.length - 1);
    return true;
  }
  function leave(element: Element): void {
    const name = element.name;
    if (open[open.length - 1] === element) {
      flush();
      const area = areas[path.pop() ?? 0];
      if (area !== undefined) area.end = blocks.length;
      open.pop();
      if (leaves.has(name)) tag = '';
    } else if (leaves.has(name)) {
      flush();
      tag = '';
    }
    if (link === element) link = null;
  }

  walk(root, {
    text(node) {
      text += node.data;
      isBlank &&= node.data.charCodeAt(0) <= 32 && node.data.trim() === '';
      if (link === null) return;
      run += node.data.length;
      if (run > longestLink) link = null;
      else linked += node.data.length;
    },
    enter,
    leave,
  });
  flush();
  const page = areas[0];
  if (page !== undefined) page.end = blocks.length;
  return { blocks, areas };
}

/** Words within a sentence for those who hear the page: "opens new tab". */
function isUnseen({ attribs }: Element): boolean {
  return /sr-only|visually-?hidden|screen-?reader/i.test(attribs.class ?? '');
}

/** Two line breaks in a row part paragraphs; one alone is a space. */
function isBreak(element: ChildNode): boolean {
  let next = element.next;
  while (next !== null && next.type === 'text' && next.data.trim() === '') next = next.next;
  return next !== null && 'name' in next && next.name === 'br';
}

function tidy(text: string): string {
  const trimmed = text.trim();
  if (!untidy.test(trimmed)) return trimmed;
  return withoutInvisible(trimmed).replace(/\s+/g, ' ').trim();
}

/** White space other than single spaces, and characters that show nothing. */
const untidy = /[^\S ]| {2}|[\u00ad\u180e\u200b-\u200d\u2060]/;
