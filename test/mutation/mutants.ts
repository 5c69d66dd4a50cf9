import { isCode, runningNodes, type SyntaxNode } from './syntax.ts';

/** One small fault that can be put into a file. */
export interface Mutant {
  /** From 1. */
  readonly line: number;
  /** The part that is replaced, as bytes of the file in UTF-8. */
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The mutants of a TypeScript file, in the order of the code: comparisons made to include or exclude their bound, "and"
 * and "or" exchanged, numbers ten times as large and larger by one, truth turned round, texts emptied, conditions
 * without their "not", branches exchanged, and statements left out. Throws where the code cannot be parsed.
 */
export function mutantsOf(code: string): readonly Mutant[] {
  const bytes = Buffer.from(code);
  const textOf = (start: number, end: number) => bytes.subarray(start, end).toString();
  const found = runningNodes(code).flatMap((node) =>
    replacementsOf(node, textOf).map(([start, end, to]): Mutant => {
      return { line: textOf(0, start).split('\n').length, start, end, from: textOf(start, end), to };
    }),
  );
  return found
    .filter((mutant) => isCode(mutated(code, mutant)))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The file with the fault in it. */
export function mutated(code: string, { start, end, to }: Mutant): string {
  const bytes = Buffer.from(code);
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(to), bytes.subarray(end)]).toString();
}

/** From, until, and what stands there instead. */
type Replacement = readonly [start: number, end: number, to: string];

const operators = new Map(
  Object.entries({
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
    '&&': '||',
    '||': '&&',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
  }),
);

const methods = new Map(Object.entries({ some: 'every', every: 'some', min: 'max', max: 'min' }));

function replacementsOf(node: SyntaxNode, textOf: (start: number, end: number) => string): readonly Replacement[] {
  const { start, end } = node.span;
  const part = (name: string) => node[name] as SyntaxNode;
  const whole = (to: string): Replacement => [start, end, to];
  switch (node.type) {
    case 'BinaryExpression': {
      const operator = String(node.operator);
      const to = operators.get(operator);
      const after = part('left').span.end;
      const at = after + Buffer.byteLength(/^[\s)]*/.exec(textOf(after, end))?.[0] ?? '');
      return to === undefined ? [] : [[at, at + operator.length, to]];
    }
    case 'NumericLiteral': {
      const value = Number(node.value);
      return value === 0 ? [whole('1')] : [whole(String(value * 10)), whole(String(value + 1))];
    }
    case 'BooleanLiteral':
      return [whole(String(node.value !== true))];
    case 'StringLiteral':
    case 'TemplateLiteral':
      return textOf(start, end).length === 2 ? [] : [whole("''")];
    case 'UnaryExpression':
      return node.operator === '!' ? [[start, start + 1, '']] : [];
    case 'ConditionalExpression': {
      const [one, other] = [part('consequent').span, part('alternate').span];
      return [[one.start, other.end, `${textOf(other.start, other.end)} : ${textOf(one.start, one.end)}`]];
    }
    case 'CallExpression': {
      const property = part('callee').property as SyntaxNode | undefined;
      const to = methods.get(String(property?.value));
      return property === undefined || to === undefined ? [] : [[property.span.start, property.span.end, to]];
    }
    case 'ExpressionStatement':
    case 'ContinueStatement':
    case 'ThrowStatement':
      return [whole(';')];
    case 'IfStatement':
      return node.alternate === null ? [whole(';')] : [];
    default:
      return [];
  }
}
