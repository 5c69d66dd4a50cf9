import type { Area, Block } from './blocks.ts';

/**
 * Boxes after the text that lead to other articles: three or more of one class, in each a linked heading over a
 * sentence or two. Where little text stands before them they are the article itself, a list, and none is returned.
 */
export function teasersAfter(blocks: readonly Block[], areas: readonly Area[], chosen: number): ReadonlySet<Area> {
  const within = areas[chosen];
  const byName = new Map<string, Area[]>();
  for (let index = chosen + 1; index < areas.length; index += 1) {
    const area = areas[index];
    if (area === undefined || within === undefined || area.first >= within.end) break;
    if (!isTeaser(area, blocks)) continue;
    const name = `${area.tag}.${'attribs' in area.element ? (area.element.attribs.class ?? '') : ''}`;
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [area]);
    else list.push(area);
  }
  const found = [...byName.values()].filter((list) => list.length >= fewest).flat();
  const first = Math.min(...found.map((area) => area.first));
  let before = 0;
  for (let index = within?.first ?? 0; index < first && index < blocks.length; index += 1) {
    before += (blocks[index]?.text.length ?? 0) - (blocks[index]?.linked ?? 0);
  }
  return new Set(before > leastBefore ? found : []);
}

const fewest = 3;
/** Characters of text before the first. */
const leastBefore = 1500;
/** Blocks of a teaser at most, and characters beside its heading. */
const mostBlocks = 5;
const longest = 350;

function isTeaser(area: Area, blocks: readonly Block[]): boolean {
  const size = area.end - area.first;
  if (size < 2 || size > mostBlocks || area.verdict === 'likely') return false;
  let heading: Block | undefined;
  let length = 0;
  for (let index = area.first; index < area.end; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (heading === undefined && /^h[2-6]$/.test(block.tag)) heading = block;
    else length += block.text.length;
  }
  return heading !== undefined && heading.linked >= heading.text.length * 0.8 && length <= longest;
}
