import type { ChildNode, Element, ParentNode, Text } from 'domhandler';
import { withoutInvisible } from '../../text/invisible.ts';

/** What a walk does. `enter` returns whether the element's children are visited; `leave` follows if they were. */
interface Visitor {
  text(node: Text): void;
  enter(element: Element): boolean;
  leave(element: Element): void;
}

/** Visits a parsed page in document order without recursion: 10^5 nested elements are as safe as ten. */
export function walk(root: ParentNode, visitor: Visitor): void {
  let node: ChildNode | null = root.children[0] ?? null;
  while (node !== null) {
    if (node.type === 'text') visitor.text(node);
    else if ('attribs' in node) {
      if (visitor.enter(node)) {
        const child: ChildNode | undefined = node.children[0];
        if (child !== undefined) {
          node = child;
          continue;
        }
        visitor.leave(node);
      }
    }
    while (node !== null && node.next === null) {
      const parent: ParentNode | null = node.parent;
      if (parent === null || parent === root || !('attribs' in parent)) return;
      visitor.leave(parent);
      node = parent;
    }
    node = node?.next ?? null;
  }
}

/** Nodes and characters beyond which `textOf` is not asked for any text: a hostile page has it read over and over. */
const mostNodes = 2000;
const mostCharacters = 10_000;

/** The text beneath an element but that of scripts, white space collapsed, without characters that show nothing. */
export function textOf(element: ParentNode): string {
  let text = '';
  let node: ChildNode | null = element.children[0] ?? null;
  for (let count = 0; node !== null && count < mostNodes && text.length < mostCharacters; count += 1) {
    if (node.type === 'text') text += node.data.slice(0, mostCharacters);
    node = following(node, element);
  }
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

/** The next node beneath `root` in document order, scripts left out. */
function following(node: ChildNode, root: ParentNode): ChildNode | null {
  if ('attribs' in node && node.name !== 'script' && node.children[0] !== undefined) return node.children[0];
  let at: ParentNode | ChildNode | null = node;
  while (at !== null && at !== root) {
    if ('next' in at && at.next !== null) return at.next;
    at = at.parent;
  }
  return null;
}
