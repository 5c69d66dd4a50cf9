/**
 * npm run eval:slots -- FILES...: how many kinds and phases of acts and agents `readAct` reads as annotators did. acts/ holds
 * items that were made up for Parley with the act that each tells, and labels of others: FILES hold the real texts that
 * they name, those of invented/ and stories/ are always read. Prints, for each set, the shares read rightly; "held out"
 * are those that `npm run train:acts` does not learn from. Fails where these fall under their floor in floors.json.
 */
import { readFileSync } from 'node:fs';
import { likeliest } from '../../shared/detect/act/classifier.ts';
import { learntKindOf } from '../../shared/detect/act/kinds.ts';
import { type ActRow, isActed, isAgent, readActItems, readLabelledActs } from './act-rows.ts';

interface Outcome {
  readonly kind: boolean;
  /** Null where the kind is read wrongly, or has one phase. */
  readonly phase: boolean | null;
  /** Null where nobody acts. */
  readonly agent: boolean | null;
}

const files = process.argv.slice(2);
const outcomes = new Map<string, Outcome[]>();
for (const row of await readActItems()) note(row, '');
for (const row of await readLabelledActs('labels.jsonl', files)) note(row, '');
for (const row of await readLabelledActs('held-out.jsonl', files)) note(row, 'held out ');
for (const [set, list] of outcomes) {
  const { kind, phase, agent } = sharesOf(list);
  const figures = `kind ${told(kind)}  phase ${told(phase)}  agent ${told(agent)}`;
  console.log(`${set.padEnd(28)} rows ${list.length}  ${figures}`);
}
const floors: { readonly kind: number; readonly agent: number } = JSON.parse(
  readFileSync(new URL('./floors.json', import.meta.url), 'utf8'),
).slots;
const measured = sharesOf(outcomes.get('held out all') ?? []);
for (const slot of ['kind', 'agent'] as const) {
  const right = measured[slot] >= floors[slot];
  if (!right) process.exitCode = 1;
  console.log(`${right ? 'ok  ' : 'LOW '} held out ${slot}: ${told(measured[slot])} (bound ${floors[slot]})`);
}

function note(row: ActRow, held: string): void {
  const { kind, phase, likely } = row.read;
  const agent = likeliest(likely?.agents ?? {}) ?? '';
  const outcome: Outcome = {
    kind: learntKindOf(kind) === row.kind,
    phase: row.phase === undefined || kind !== row.kind ? null : phase === row.phase,
    agent: isActed(row) ? isAgent(agent, row) : null,
  };
  for (const name of [row.set, 'all'])
    outcomes.set(`${held}${name}`, [...(outcomes.get(`${held}${name}`) ?? []), outcome]);
}

function sharesOf(list: readonly Outcome[]): Record<'kind' | 'phase' | 'agent', number> {
  const shareOf = (slot: keyof Outcome): number => share(list.flatMap((outcome) => outcome[slot] ?? []));
  return { kind: shareOf('kind'), phase: shareOf('phase'), agent: shareOf('agent') };
}

/** NaN where nothing was asked. */
function share(answers: readonly boolean[]): number {
  return answers.filter((is) => is).length / answers.length;
}

function told(figure: number): string {
  return Number.isNaN(figure) ? '-' : figure.toFixed(3);
}
