/**
 * npm run train:acts -- FILES...: learns to tell kinds of acts and who acts, and writes
 * shared/detect/act/act.model.json. FILES hold the texts of the rows that acts/labels.jsonl, acts/kinds.jsonl (kinds
 * alone) and acts/held-out.jsonl label; made-up rows (acts/, invented/, stories/) are always read. Nothing is learnt of
 * what is held out: the streams that grouping is measured on. Prints the share of rows read rightly, out of fold (a
 * stream leaves with all rows of its weeks) and held out. The same files give the same model.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type ActModel, agentShares, kindShares, likeliest } from '../../shared/detect/act/classifier.ts';
import { type ActRow, isActed, isAgent, readActItems, readLabelledActs } from './act-rows.ts';
import { fitChoices } from './choices.ts';
import { weekFolds } from './folds.ts';

/**
 * A fact seen in fewer rows (of kinds) or names (of agents) is chance; words are many, so that chance has more tries.
 */
const leastSeen = { fact: 4, order: 6, stem: 8 };
/** Weight of the squares of all weights against the loss of one row: twice or half as much does as well. */
const restraint = { kinds: 3.3, agents: 3, ofLead: 4, ofOrder: 4, ofStem: 4 };
/** How many rows a row counts for: published news is what is read, and made-up rows are many. */
const rowWeight = { real: 3, made: 0.5 };
/** A fact whose weights are all smaller is left out. */
const leastWeight = 0.03;
const folds = 5;

const modelPath = fileURLToPath(new URL('../../shared/detect/act/act.model.json', import.meta.url));
const files = process.argv.slice(2);
const rows = [
  ...(await readLabelledActs('labels.jsonl', files)),
  ...(await readLabelledActs('kinds.jsonl', files)),
  ...(await readActItems()),
];
const foldOf = weekFolds(rows, folds);
const heldOut = await readLabelledActs('held-out.jsonl', files);
const outcomes = new Map<
  string,
  { readonly kind: boolean; readonly agent: boolean | null; readonly named: boolean }[]
>();
for (let fold = 0; fold < folds; fold += 1) {
  const model = learn(rows.filter((_, at) => foldOf[at] !== fold));
  for (const [at, row] of rows.entries()) if (foldOf[at] === fold) judge(row, model, '');
}
const model = learn(rows);
for (const row of heldOut) judge(row, model, 'held out ');
report();
await writeFile(modelPath, written(model));

function learn(seen: readonly ActRow[]): ActModel {
  return { kinds: learnKinds(seen), agents: learnAgents(seen) };
}

function learnKinds(seen: readonly ActRow[]): ActModel['kinds'] {
  const order = [...new Set(seen.map(({ kind }) => kind))].sort();
  const names = frequent(seen.map(({ features }) => features));
  const place = numbered(names);
  const [width, biases] = [order.length, names.length * order.length];
  const choices = seen.map(({ features, kind, isReal }) => {
    const places = [...features].flatMap((name) => place.get(name) ?? []);
    return {
      options: order.map((_, at) => Int32Array.from([...places.map((index) => index * width + at), biases + at])),
      right: order.map((name) => name === kind),
      weight: isReal ? rowWeight.real : rowWeight.made,
    };
  });
  const restraints = names.flatMap((name) =>
    order.map(() => restraint.kinds * (isOfLead(name) ? restraint.ofLead : 1) * restraintOf(name)),
  );
  const fitted = fitChoices(choices, [...restraints, ...order.map(() => 0)]);
  const table = names
    .map((name, index) => [name, fitted.slice(index * width, (index + 1) * width)] as const)
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= leastWeight));
  return { order, bias: fitted.slice(biases), weights: Object.fromEntries(table) };
}

/** The one who acts is among those named, or is nobody of them. */
function learnAgents(seen: readonly ActRow[]): ActModel['agents'] {
  const acted = seen.filter((row) => isActed(row) && row.candidates.length > 0);
  const names = frequent(acted.flatMap(({ candidates }) => candidates.map(({ facts }) => facts)));
  const place = numbered(names);
  const choices = acted.map((row) => {
    const right = row.candidates.map(({ concept }) => isAgent(concept, row));
    const options = row.candidates.map(({ facts }) =>
      Int32Array.from([...facts].flatMap((name) => place.get(name) ?? [])),
    );
    return { options: [...options, Int32Array.of(names.length)], right: [...right, !right.includes(true)], weight: 1 };
  });
  const fitted = fitChoices(choices, [...names.map(() => restraint.agents), 0]);
  const weights = Object.fromEntries(names.map((name, index) => [name, fitted[index] as number]));
  return { nobody: fitted.at(-1) as number, weights };
}

function isOfLead(name: string): boolean {
  return name.startsWith('lead:');
}

function isStem(name: string): boolean {
  return name.includes(':stem:');
}

function isOrder(name: string): boolean {
  return name.includes(':line:') || name.includes(':next:');
}

function restraintOf(name: string): number {
  return isStem(name) ? restraint.ofStem : isOrder(name) ? restraint.ofOrder : 1;
}

function frequent(sets: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, count]) =>
      count >= (isStem(name) ? leastSeen.stem : isOrder(name) ? leastSeen.order : leastSeen.fact) ? [name] : [],
    )
    .sort();
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

function judge(row: ActRow, model: ActModel, held: string): void {
  const agent = likeliest(agentShares(row.candidates, model)) ?? '';
  const right = {
    kind: likeliest(kindShares(row.features, model)) === row.kind,
    agent: isActed(row) ? isAgent(agent, row) : null,
    named: isActed(row) && row.candidates.some(({ concept }) => isAgent(concept, row)),
  };
  for (const part of [row.set, `in ${row.language}`, 'all']) {
    const name = `${held}${part}`;
    outcomes.set(name, [...(outcomes.get(name) ?? []), right]);
  }
}

function report(): void {
  for (const [name, answers] of outcomes) {
    const acted = answers.filter(({ agent }) => agent !== null);
    const kinds = share(answers.map(({ kind }) => kind));
    const agents = `${share(acted.map(({ agent }) => agent === true))} of ${share(acted.map(({ named }) => named))} named`;
    console.log(`${name.padEnd(36)} rows ${String(answers.length).padStart(5)}  kind ${kinds}  agent ${agents}`);
  }
}

function share(answers: readonly boolean[]): string {
  return (answers.filter((is) => is).length / Math.max(1, answers.length)).toFixed(3);
}

/** One fact a line, so that a change of the model can be read. */
function written({ kinds, agents }: ActModel): string {
  const lines = (table: Readonly<Record<string, unknown>>): string =>
    Object.entries(table)
      .map(([name, weights]) => `${JSON.stringify(name)}:${JSON.stringify(weights)}`)
      .join(',\n');
  const head = `"order":${JSON.stringify(kinds.order)},"bias":${JSON.stringify(kinds.bias)}`;
  return `{"kinds":{${head},"weights":{\n${lines(kinds.weights)}}},\n"agents":{"nobody":${agents.nobody},"weights":{\n${lines(agents.weights)}}}}\n`;
}
