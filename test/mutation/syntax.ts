import { parseSync } from '@swc/core';

/** A node of swc's syntax tree; its place counts bytes from the start of the file. */
export interface SyntaxNode {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}

/** Put before the code, so that the place of the first statement is known: swc counts on from file to file. */
const anchor = '0;';

/**
 * All nodes of a TypeScript file that run, in the order of the code: no types, no imports, no names of properties; of a
 * tagged template (a page, a mail) only the expressions in it. Throws where the code cannot be parsed.
 */
export function runningNodes(code: string): readonly SyntaxNode[] {
  const [first, ...statements] = parse(anchor + code);
  const base = (first?.span.start ?? 0) + anchor.length;
  const found: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    found.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  for (const statement of statements) visit(moved(statement, -base));
  return found;
}

/** Whether the code is TypeScript at all. */
export function isCode(code: string): boolean {
  try {
    parse(code);
    return true;
  } catch {
    return false;
  }
}

function parse(code: string): readonly SyntaxNode[] {
  return parseSync(code, { syntax: 'typescript', target: 'es2022' }).body as unknown as readonly SyntaxNode[];
}

/** The node and all in it, their places moved by so many bytes. */
function moved(node: SyntaxNode, by: number): SyntaxNode {
  const move = (name: string, value: unknown): unknown => {
    if (name !== 'span') return value;
    const { start, end } = value as SyntaxNode['span'];
    return { start: start + by, end: end + by };
  };
  return JSON.parse(JSON.stringify(node, move)) as SyntaxNode;
}

const typeKeys: ReadonlySet<string> = new Set([
  'typeAnnotation',
  'typeParams',
  'typeParameters',
  'typeArguments',
  'returnType',
  'implements',
]);

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  if (/^(Import|ExportAll)/.test(node.type)) return [];
  if (node.type.startsWith('Ts')) return isNode(node.expression) ? [node.expression] : [];
  if (node.type === 'CallExpression' && (node.callee as SyntaxNode).type === 'Import') return [];
  if (node.type === 'TaggedTemplateExpression') return nodesIn((node.template as SyntaxNode).expressions);
  return Object.entries(node).flatMap(([name, value]) => (typeKeys.has(name) ? [] : nodesIn(value)));
}

/** The nodes in a property's value: in lists, and in wrappers that are not nodes themselves, such as arguments. */
function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (isNode(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'KeyValueProperty' && 'value' in value) return nodesIn(value.value);
  return Object.entries(value).flatMap(([name, inner]) => (name === 'span' ? [] : nodesIn(inner)));
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'span' in value;
}
