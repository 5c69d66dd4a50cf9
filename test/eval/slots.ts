/**
 * npm run eval:slots -- FILES...: how many kinds of acts and agents `readAct` reads as people did. acts/ holds items that
 * were made up for Parley with the act that each tells, and labels of others: FILES hold the real texts that they name,
 * those of invented/ and stories/ are always read. Prints, for each set, the shares read rightly; "held out" are those
 * that `npm run train:acts` does not learn from. Fails where these fall under their floor in floors.json.
 */
import { readFileSync } from 'node:fs';
import { type ActRow, isActed, isAgent, readActItems, readLabelledActs } from './act-rows.ts';

interface Outcome {
  readonly kind: boolean;
  /** Null where nobody acts. */
  readonly agent: boolean | null;
}

/** Sorts of statements, which the labels do not tell apart. */
const statements: ReadonlySet<string> = new Set(['request', 'threat', 'withdrawal']);

const files = process.argv.slice(2);
const outcomes = new Map<string, Outcome[]>();
for (const row of await readActItems()) note(row, '');
for (const row of await readLabelledActs('labels.jsonl', files)) note(row, '');
for (const row of await readLabelledActs('held-out.jsonl', files)) note(row, 'held out ');
for (const [set, list] of outcomes) {
  const { kind, agent } = sharesOf(list);
  console.log(`${set.padEnd(28)} rows ${list.length}  kind ${kind.toFixed(3)}  agent ${agent.toFixed(3)}`);
}
const floors: { readonly kind: number; readonly agent: number } = JSON.parse(
  readFileSync(new URL('./floors.json', import.meta.url), 'utf8'),
).slots;
const measured = sharesOf(outcomes.get('held out all') ?? []);
for (const slot of ['kind', 'agent'] as const) {
  const right = measured[slot] >= floors[slot];
  if (!right) process.exitCode = 1;
  console.log(`${right ? 'ok  ' : 'LOW '} held out ${slot}: ${measured[slot].toFixed(3)} (bound ${floors[slot]})`);
}

function note(row: ActRow, held: string): void {
  const { kind, actors } = row.read;
  const agent = actors.find(({ role }) => role === 'agent')?.concept ?? '';
  const outcome: Outcome = {
    kind: (statements.has(kind) ? 'statement' : kind) === row.kind,
    agent: isActed(row) ? isAgent(agent, row) : null,
  };
  for (const name of [row.set, 'all'])
    outcomes.set(`${held}${name}`, [...(outcomes.get(`${held}${name}`) ?? []), outcome]);
}

function sharesOf(list: readonly Outcome[]): { readonly kind: number; readonly agent: number } {
  const agents = list.flatMap(({ agent }) => (agent === null ? [] : [agent]));
  return { kind: share(list.map(({ kind }) => kind)), agent: share(agents) };
}

function share(answers: readonly boolean[]): number {
  return answers.filter((is) => is).length / Math.max(1, answers.length);
}
