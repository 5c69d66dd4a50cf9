/** Elements nested deeper than this are read as if they were not there; their text stays. Real pages stay below 100. */
const deepest = 400;
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** A second one of these closes the first. */
const selfClosing = new Set('p li td th tr dt dd option'.split(' '));

/**
 * Drops start tags beyond a depth and end tags that close nothing, for the parser takes time in the square of the depth
 * of its stack: 10^5 nested elements take it a minute. Linear in the input.
 */
export function limitDepth(html: string): string {
  const kept: string[] = [];
  const stack: string[] = [];
  const counts = new Map<string, number>();
  const pattern = /<(\/?)([a-z][a-z0-9:-]*)/gi;
  let from = 0;
  for (let found = pattern.exec(html); found !== null; found = pattern.exec(html)) {
    const name = (found[2] ?? '').toLowerCase();
    if (voids.has(name)) continue;
    const isKept = found[1] === '/' ? close(name, stack, counts) : open(name, stack, counts);
    if (isKept) continue;
    kept.push(html.slice(from, found.index));
    const end = html.indexOf('>', found.index);
    from = end === -1 ? html.length : end + 1;
    pattern.lastIndex = from;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function open(name: string, stack: string[], counts: Map<string, number>): boolean {
  if (selfClosing.has(name) && stack[stack.length - 1] === name) return true;
  if (stack.length >= deepest) return false;
  stack.push(name);
  counts.set(name, (counts.get(name) ?? 0) + 1);
  return true;
}

function close(name: string, stack: string[], counts: Map<string, number>): boolean {
  if ((counts.get(name) ?? 0) === 0) return false;
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    counts.set(top, (counts.get(top) ?? 0) - 1);
    if (top === name) return true;
  }
  return true;
}
