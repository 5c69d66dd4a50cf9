import { parseArgs } from 'node:util';
import { alternatives } from '../../../shared/wording/alternatives.ts';

/** One option of a command; without `value` and `choices` it is a switch. */
export interface Option {
  /** What stands for the value in the help, such as "DIR". */
  readonly value?: string;
  readonly text: string;
  /** The only values there are, the one that stands where none is given first. */
  readonly choices?: readonly [string, ...string[]];
  /** May be given several times. */
  readonly several?: boolean;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Names of what it takes beside options; the last one may repeat where `anyNumber` is set. */
  readonly takes?: readonly string[];
  readonly anyNumber?: boolean;
  /** Resolves with the exit status. */
  readonly run: (given: Given) => Promise<number>;
}

/** What was typed after the command's name, checked against its options. */
export interface Given {
  readonly words: readonly string[];
  /** The option's value, the last one if it was given several times; undefined if it was not given. */
  text(option: string): string | undefined;
  /** The value of an option that has choices: the one given, else the first choice. */
  choice(option: string): string;
  all(option: string): readonly string[];
  has(option: string): boolean;
}

/** A mistake of the person typing: told in one sentence, with what to do. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads what was typed for a command. Throws `UsageError` naming the option or word that does not fit. */
export function readCommandLine(command: Command, typed: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...typed], options: types(command), strict: false, tokens: true });
  const values = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') {
      const { name, rawName, value } = token;
      const option = optionNamed(command, name, rawName);
      const placeholder = placeholderOf(option);
      if (placeholder === null && value !== undefined)
        throw new UsageError(`${rawName} takes no value; leave out "${value}"`);
      if (placeholder !== null && value === undefined)
        throw new UsageError(`${rawName} needs a value: ${rawName} ${placeholder}`);
      if (option.choices?.includes(value ?? '') === false)
        throw new UsageError(`${rawName} ${value}: must be ${alternatives(option.choices)}`);
      values.set(name, [...(values.get(name) ?? []), value ?? 'true']);
    }
  }
  checkWords(command, words);
  return {
    words,
    text: (option) => values.get(option)?.at(-1),
    choice: (option) => values.get(option)?.at(-1) ?? command.options[option]?.choices?.[0] ?? '',
    all: (option) => values.get(option) ?? [],
    has: (option) => values.has(option),
  };
}

/** The command's own help. */
export function helpOf(command: Command): string {
  const words = (command.takes ?? []).map((word) => ` ${word}`).join('');
  const rows = Object.entries({ ...command.options, help: { text: 'show this' } }).map(
    ([name, option]: [string, Option]) => [
      [`--${name}`, placeholderOf(option) ?? []].flat().join(' '),
      `${option.text}${option.choices === undefined ? '' : `; ${option.choices[0]} by default`}${option.several === true ? ' (may be repeated)' : ''}`,
    ],
  );
  return `parley ${command.name}${words} [options]\n${command.summary}\n\n${columns(rows)}`;
}

/** Rows of two cells, the second ones under each other. */
export function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([first = '']) => first.length)) + 2;
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}${second}\n`).join('');
}

function types(command: Command): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const own = Object.entries(command.options).map(([name, option]) => [
    name,
    { type: placeholderOf(option) === null ? ('boolean' as const) : ('string' as const) },
  ]);
  return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } };
}

/** What stands for the value in help and errors; null for a switch. */
function placeholderOf({ value, choices }: Option): string | null {
  return value ?? choices?.join('|') ?? null;
}

function optionNamed(command: Command, name: string, rawName: string): Option {
  if (name === 'help') return { text: '' };
  const option = command.options[name];
  if (option !== undefined) return option;
  const near = Object.keys(command.options).find((known) => known.startsWith(name) || name.startsWith(known));
  const hint = near === undefined ? `\`parley ${command.name} --help\` lists the options` : `did you mean --${near}?`;
  throw new UsageError(`parley ${command.name} has no option ${rawName}; ${hint}`);
}

function checkWords(command: Command, words: readonly string[]): void {
  const takes = command.takes ?? [];
  const extra = words[takes.length];
  if (extra !== undefined && command.anyNumber !== true)
    throw new UsageError(
      `parley ${command.name} does not take "${extra}"; \`parley ${command.name} --help\` says what it takes`,
    );
}
