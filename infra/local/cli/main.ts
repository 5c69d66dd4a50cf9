import { kindNames } from '../../../shared/detect/act/kinds.ts';
import { formats } from '../../../shared/present/formats/formats.ts';
import { type Command, columns, helpOf, type Option, readCommandLine, UsageError } from './command.ts';

const data = { value: 'DIR', text: 'keep the store and the outbox in DIR; .parley by default' };
const api = { value: 'URL', text: 'ask a deployed Parley (the stack prints its API URL) instead of the local store' };
const table = { value: 'NAME', text: 'work on this deployed table, with the AWS credentials at hand' };
const port = { value: 'PORT', text: 'serve the timeline on this port; 8080 by default, 0 for any free one' };

const textOrJson: Option = { choices: ['text', 'json'], text: 'how to print' };
const tableOrJson: Option = { choices: ['table', 'json'], text: 'how to print' };
const timelineFormat: Option = {
  choices: ['table', ...formats.flatMap(({ name }) => (name === 'table' ? [] : [name]))],
  text: 'how to print',
};

/** The commands, each loaded only when it is called. */
const commands: readonly Command[] = [
  {
    name: 'start',
    summary: 'Watches the feeds, mails what is new and serves the timeline, until Ctrl-C.',
    options: {
      feeds: {
        value: 'FILE|URL',
        several: true,
        text: 'watch these feeds: an OPML file, a JSON or text list, or addresses',
      },
      once: { text: 'poll what is due once, work everything off, and exit: 0 if all went well' },
      now: { text: 'poll all feeds at the start, due or not' },
      data,
      port,
      'allow-private': { text: 'let Parley fetch from loopback and private addresses' },
      'retry-parked': { text: 'work again on what failed three times and was set aside' },
    },
    takes: ['[FILE|URL ...]'],
    anyNumber: true,
    run: async (given) => (await import('./commands/start.ts')).start(given),
  },
  {
    name: 'demo',
    summary: 'Shows Parley at work on an invented sample world, without a network.',
    options: { once: { text: 'exit when done: 0 only if the story came out as written' }, port, data },
    run: async (given) => (await import('./commands/demo.ts')).demo(given),
  },
  {
    name: 'timeline',
    summary: 'Lists the developments.',
    options: {
      since: { value: 'DATE', text: 'from this day on (YYYY-MM-DD)' },
      until: { value: 'DATE', text: 'up to and with this day' },
      actor: { value: 'NAME', text: 'only those with this actor' },
      kind: { value: 'KIND', text: `only this kind: ${kindNames.join(', ')}` },
      text: { value: 'WORDS', text: 'only those that say this' },
      format: timelineFormat,
      data,
      api,
    },
    run: async (given) => (await import('./commands/timeline.ts')).timeline(given),
  },
  {
    name: 'show',
    summary: 'Shows one development: its reports, sentences, changes, and why it is one.',
    options: { format: textOrJson, data, api },
    takes: ['ID'],
    run: async (given) => (await import('./commands/show.ts')).show(given),
  },
  {
    name: 'feeds',
    summary: 'Shows the health of each feed.',
    options: { format: tableOrJson, data, api },
    run: async (given) => (await import('./commands/feeds.ts')).feeds(given),
  },
  {
    name: 'doctor',
    summary: 'Looks at a deployed Parley from outside, with the AWS credentials at hand, and says the next step.',
    options: {
      stack: { value: 'NAME', text: 'the stack; Parley by default' },
      'test-alarm': { text: 'raise an alarm for a moment, which proves that its mail arrives' },
      json: { text: 'print as JSON' },
    },
    run: async (given) => (await import('./commands/doctor.ts')).doctor(given),
  },
  {
    name: 'explain',
    summary: 'Says why an article is or is not on the talks. FILE is HTML or plain text, "-" reads standard input.',
    options: {
      language: { value: 'CODE', text: 'language of a text that does not show its own (ISO 639-1); en by default' },
      published: { value: 'DATE', text: 'day of a text that shows none (YYYY-MM-DD); "on Tuesday" counts from it' },
      'allow-private': { text: 'let Parley fetch from loopback and private addresses' },
      format: textOrJson,
    },
    takes: ['URL|FILE'],
    run: async (given) => (await import('./commands/explain.ts')).explain(given),
  },
  {
    name: 'merge',
    summary: 'Makes one development of two that are one act; the history of both is kept.',
    options: { data, table },
    takes: ['INTO', 'FROM'],
    anyNumber: true,
    run: async (given) => (await import('./commands/merge-split.ts')).merge(given),
  },
  {
    name: 'split',
    summary: 'Makes a development of its own out of some items of another.',
    options: { data, table },
    takes: ['ID', 'ITEM'],
    anyNumber: true,
    run: async (given) => (await import('./commands/merge-split.ts')).split(given),
  },
];

interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Runs the command line. Resolves with the exit status: 0 well, 1 failed, 2 wrongly called. */
export async function main(typed: readonly string[], terminal: Terminal = process): Promise<number> {
  const complain = (message: string, status: number): number => {
    terminal.stderr.write(`${message}\n`);
    return status;
  };
  const [name, ...rest] = typed;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = commands.map((candidate) => candidate.name).join(', ');
    return complain(`parley has no command "${name}"; it has ${names}`, 2);
  }
  try {
    const given = readCommandLine(command, rest);
    if (given.has('help')) {
      terminal.stdout.write(helpOf(command));
      return 0;
    }
    return await command.run(given);
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, 2);
    return complain(error instanceof Error ? error.message : String(error), 1);
  }
}

function overview(): string {
  const rows = commands.map(({ name, summary }) => [name, summary]);
  return `parley COMMAND [options]\n\n${columns(rows)}\n\`parley COMMAND --help\` says more.\n`;
}
