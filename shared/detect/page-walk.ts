import type { ChildNode, Element, ParentNode, Text } from 'domhandler';

/** What a walk does. `enter` returns whether the element's children are visited; `leave` follows if they were. */
export interface Visitor {
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

/** All text beneath an element but that of scripts, white space collapsed. */
export function textOf(element: ParentNode): string {
  const parts: string[] = [];
  walk(element, {
    text: (node) => parts.push(node.data),
    enter: ({ name }) => name !== 'script',
    leave: () => undefined,
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
