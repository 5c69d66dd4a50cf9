/**
 * tsx test/eval/floors.ts TASK TRUTH ANSWERS FLOORS SCORER: scores answers and fails where a figure is under its floor
 * in floors.json. Floors stand a little under the last figures measured, so that a loss is seen when it happens.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Figures = { readonly [name: string]: number | string | null | Figures };

const [task = '', input = '', answers = '', name = '', scorer = ''] = process.argv.slice(2);
const floors: Record<string, Record<string, number>> = JSON.parse(readFileSync('test/eval/floors.json', 'utf8'));
const wanted = floors[name];
if (wanted === undefined) throw new Error(`floors.json has no floors named "${name}"`);

const figures = score();
let low = 0;
for (const [path, floor] of Object.entries(wanted)) {
  const figure = figureAt(figures, path);
  // A name that begins with "most." is a ceiling: alerts that nobody wanted are counted, not wished for.
  const right = path.startsWith('most.') ? figure <= floor : figure >= floor;
  if (!right) low += 1;
  console.log(`${right ? 'ok  ' : 'LOW '} ${name} ${path}: ${figure} (bound ${floor})`);
}
process.exit(low === 0 ? 0 : 1);

function score(): Figures {
  const truth = task === 'stream' ? join(dirname(input), 'stream-truth.jsonl') : input;
  const alerts = answers.replace(/(\.[^./]*)?$/, '.alerts$1');
  const extra = task === 'stream' && existsSync(alerts) ? [alerts] : [];
  const run = spawnSync('python3', [scorer, task, truth, answers, ...extra], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const last = run.stdout.trim().split('\n').at(-1) ?? '';
  if (run.status !== 0 || !last.startsWith('{')) throw new Error(`the scorer failed: ${run.stderr}${run.error ?? ''}`);
  console.log(last);
  return JSON.parse(last) as Figures;
}

function figureAt(root: Figures, path: string): number {
  const found = path
    .replace(/^most\./, '')
    .split('.')
    .reduce<Figures[string] | undefined>(
      (at, key) => (typeof at === 'object' && at !== null ? at[key] : undefined),
      root,
    );
  if (typeof found !== 'number') throw new Error(`the scorer printed no figure "${path}"`);
  return found;
}
