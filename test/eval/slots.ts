/**
 * npm run eval:slots -- FILES...: how many kinds of acts and agents `readAct` reads as people did. acts/ holds items that
 * were made up for Parley with the act that each tells, and labels of others: FILES hold the real texts that they name,
 * those of invented/ and stories/ are always read. Prints, for each set, the shares read rightly.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportOfEntry } from './grouping.ts';
import { readRows } from './rows.ts';

interface Text {
  readonly id?: string;
  readonly lang: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly date?: string;
  readonly published?: string;
}

interface Label {
  readonly kind: string;
  /** Those who act, as concepts or "name:..."; the main one first. */
  readonly agents: readonly string[];
}

interface Outcome {
  readonly kind: boolean;
  /** Null where nobody acts. */
  readonly agent: boolean | null;
}

/** Told by nobody in particular. */
const unacted: ReadonlySet<string> = new Set(['commentary', 'poll', 'other']);
/** Of those who meet, call or sign, each is an agent. */
const shared: ReadonlySet<string> = new Set(['meeting', 'call', 'agreement']);
/** Sorts of statements, which the labels do not tell apart. */
const statements: ReadonlySet<string> = new Set(['request', 'threat', 'withdrawal']);
/** Made-up items carry no date; any day serves. */
const someDay = '2025-06-11';

const here = fileURLToPath(new URL('.', import.meta.url));
const inFolder = (folder: string): string[] =>
  readdirSync(`${here}${folder}`).map((name) => `${here}${folder}/${name}`);
const outcomes = new Map<string, Outcome[]>();

for (const path of inFolder('acts').filter((name) => /acts-\w\w\.jsonl$/.test(name)))
  for await (const row of readRows<Text & Label>(path)) note(nameOf(path), row, row);
const labels = new Map<string, Label>();
for (const name of ['labels.jsonl', 'held-out.jsonl'])
  for await (const label of readRows<Label & { readonly id: string }>(`${here}acts/${name}`))
    labels.set(label.id, label);
const seen = new Set<string>();
for (const path of [...process.argv.slice(2), ...inFolder('invented'), ...inFolder('stories')]) {
  for await (const text of readRows<Text>(path)) {
    const label = labels.get(text.id ?? '');
    if (label === undefined || text.title === undefined || seen.has(text.id ?? '')) continue;
    seen.add(text.id ?? '');
    note(nameOf(path), text, label);
  }
}
for (const [set, list] of outcomes) {
  const acted = list.filter(({ agent }) => agent !== null);
  const kinds = share(list.map(({ kind }) => kind));
  console.log(
    `${set.padEnd(28)} rows ${list.length}  kind ${kinds}  agent ${share(acted.map(({ agent }) => agent === true))}`,
  );
}

function note(set: string, text: Text, { kind, agents }: Label): void {
  const { act } = reportOfEntry({
    id: text.id ?? '',
    feed: 'https://outlet.example/feed',
    title: text.title ?? '',
    description: text.description ?? text.summary ?? '',
    published: text.published ?? `${(text.date || someDay).slice(0, 10)}T12:00:00Z`,
    lang: text.lang,
  });
  const agent = act.actors.find(({ role }) => role === 'agent')?.concept ?? '';
  const outcome: Outcome = {
    kind: (statements.has(act.kind) ? 'statement' : act.kind) === kind,
    agent:
      unacted.has(kind) || agents.length === 0
        ? null
        : (shared.has(kind) ? agents : agents.slice(0, 1)).includes(agent),
  };
  for (const name of [set, 'all']) outcomes.set(name, [...(outcomes.get(name) ?? []), outcome]);
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '');
}

function share(answers: readonly boolean[]): string {
  return (answers.filter((is) => is).length / Math.max(1, answers.length)).toFixed(3);
}
