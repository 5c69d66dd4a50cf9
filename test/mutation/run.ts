/**
 * npm run mutate -- [FOLDER|FILE ...] [--sample N] [--seed N]: puts one small fault after the other into the code and
 * tells which ones no test notices. Works in a copy, so the work tree stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf, mutated } from './mutants.ts';
import { relatedTests } from './related-tests.ts';
import { sampled } from './sample.ts';
import { measureTests, type TestMap } from './test-map.ts';
import { startTestRunner } from './test-runner.ts';

const usualFolders = ['shared/group', 'shared/notify', 'shared/present', 'shared/wording'];

/** Learnt weights and style sheets: what they are worth, the evaluation and the browser's tests tell. */
const leftOut = /\/same-act-weights\.ts$|\/style\.ts$/;

interface Trial {
  readonly file: string;
  readonly mutant: Mutant;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const places = positionals.length === 0 ? usualFolders : positionals;
const copy = copyOf(process.cwd());
const runner = startTestRunner(copy);
process.on('exit', () => {
  runner.stop();
  rmSync(copy, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const started = performance.now();
const files = tracked(process.cwd(), places).filter((file) => file.endsWith('.ts') && !leftOut.test(file));
const all = files.flatMap((file) => mutantsOf(codeOf(file)).map((mutant): Trial => ({ file, mutant })));
if (all.length === 0)
  throw new Error(`${places.join(', ')}: no code of git's to change; pass folders such as shared/notify`);
const trials = values.sample === undefined ? all : sampled(all, Number(values.sample), Number(values.seed));
const related = relatedTests(copy);
const tests = [...new Set(trials.flatMap(({ file }) => related(file)))];
console.log(`${trials.length} of ${all.length} mutants, ${tests.length} test files`);
const map = await measureTests(tests, [...new Set(trials.map(({ file }) => file))], runner);
const survivors: Trial[] = [];
for (const [index, trial] of trials.entries()) {
  if (!(await isKilled(trial, map))) {
    survivors.push(trial);
    console.log(`survived  ${lineOf(trial)}`);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${index + 1} of ${trials.length}\r`);
}
report();
runner.stop();

/** Whether a test notices: one fails, or they do not come to an end within ten times what they took without the fault. */
async function isKilled({ file, mutant }: Trial, { testsOf, timeOf }: TestMap): Promise<boolean> {
  const running = testsOf(file, mutant.line);
  const code = codeOf(file);
  writeFileSync(join(copy, file), mutated(code, mutant));
  try {
    for (const test of running) {
      const { outcome } = await runner.run([test], 10 * timeOf([test]) + 20_000);
      if (outcome !== 'passed') return true;
    }
    return false;
  } finally {
    writeFileSync(join(copy, file), code);
  }
}

function report(): void {
  const rows = [...places.map((place) => [place, place] as const), ['all', ''] as const];
  for (const [name, place] of rows) {
    const tried = trials.filter(({ file }) => file.startsWith(place)).length;
    const left = survivors.filter(({ file }) => file.startsWith(place)).length;
    const rate = tried === 0 ? '-' : Math.round((100 * (tried - left)) / tried);
    console.log(`${name.padEnd(30)} ${rate} % killed, ${left} of ${tried} survived`);
  }
  console.log(`${Math.round((performance.now() - started) / 1000)} s`);
}

function lineOf({ file, mutant }: Trial): string {
  const words = (text: string) => (text === '' ? '(nothing)' : text.replace(/\s+/g, ' ').slice(0, 100));
  return `${file}:${mutant.line}  ${words(mutant.from)}  ->  ${words(mutant.to)}`;
}

function codeOf(file: string): string {
  return readFileSync(join(copy, file), 'utf8');
}

/** The files that git knows or would, in a folder for temporary files, with the packages of the project. */
function copyOf(folder: string): string {
  const target = mkdtempSync(join(tmpdir(), 'parley-mutants-'));
  const names = tracked(folder, ['.']).filter((name) => name !== 'node_modules');
  for (const name of names) cpSync(join(folder, name), join(target, name), { recursive: true });
  symlinkSync(join(folder, 'node_modules'), join(target, 'node_modules'));
  return target;
}

function tracked(folder: string, within: readonly string[]): readonly string[] {
  const options = ['ls-files', '-co', '--exclude-standard', '--deduplicate', ...within];
  return execFileSync('git', options, { cwd: folder, encoding: 'utf8' })
    .split('\n')
    .filter((name) => name !== '');
}
