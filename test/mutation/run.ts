/**
 * npm run mutate -- [FOLDER ...] [--sample N] [--seed N]: puts one small fault after the other into the files of the
 * folders and tells which ones no test notices. Works in a copy, so the work tree stays.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf, mutated } from './mutants.ts';
import { relatedTests } from './related-tests.ts';
import { sampled } from './sample.ts';
import { startTestRunner, type TestRunner } from './test-runner.ts';

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
const root = process.cwd();
const copy = copyOf(root);
const runner = startTestRunner(copy);
process.on('exit', () => {
  runner.stop();
  rmSync(copy, { recursive: true, force: true });
});
process.on('SIGINT', () => process.exit(130));

const folders = positionals.length === 0 ? usualFolders : positionals;
const files = tracked(root, folders).filter((file) => file.endsWith('.ts') && !leftOut.test(file));
if (files.length === 0)
  throw new Error(`${folders.join(', ')}: no TypeScript file that git knows; pass folders such as shared/notify`);
const all = files.flatMap((file) =>
  mutantsOf(readFileSync(join(copy, file), 'utf8')).map((mutant): Trial => ({ file, mutant })),
);
const trials = values.sample === undefined ? all : sampled(all, Number(values.sample), Number(values.seed));
const testsOf = relatedTests(copy);
const allowed = new Map<string, number>();
const survivors: Trial[] = [];
const started = performance.now();
for (const [index, trial] of trials.entries()) {
  const killed = await isKilled(trial, runner);
  if (!killed) survivors.push(trial);
  if (!killed) console.log(`survived  ${lineOf(trial)}`);
  else if (process.stdout.isTTY)
    process.stdout.write(`\r\u001b[2K${index + 1} of ${trials.length}, ${survivors.length} survived\r`);
}
report();
runner.stop();

/** Whether a test notices: one fails, or they do not come to an end. Throws where they fail without the fault too. */
async function isKilled({ file, mutant }: Trial, { run }: TestRunner): Promise<boolean> {
  const tests = testsOf(file);
  if (tests.length === 0) return false;
  const code = readFileSync(join(copy, file), 'utf8');
  const path = join(copy, file);
  const milliseconds = allowed.get(file) ?? (await timeAllowed(file, tests, run));
  allowed.set(file, milliseconds);
  writeFileSync(path, mutated(code, mutant));
  const [nearest = [], ...others] = [tests.slice(0, 1), tests.slice(1)].filter((group) => group.length > 0);
  let result = await run(nearest, milliseconds);
  for (const group of others) if (result.outcome === 'passed') result = await run(group, milliseconds);
  writeFileSync(path, code);
  return result.outcome !== 'passed';
}

/** Ten times what the tests take without a fault, and time to start. */
async function timeAllowed(file: string, tests: readonly string[], run: TestRunner['run']): Promise<number> {
  const start = performance.now();
  const { outcome, failure } = await run(tests, 600_000);
  if (outcome !== 'passed') throw new Error(`The tests of ${file} fail without a fault in it:\n${failure ?? outcome}`);
  return 10 * (performance.now() - start) + 20_000;
}

function report(): void {
  for (const folder of folders) {
    const tried = trials.filter(({ file }) => file.startsWith(folder)).length;
    const left = survivors.filter(({ file }) => file.startsWith(folder)).length;
    console.log(
      `${folder.padEnd(20)} ${rate(tried - left, tried)} killed, ${tried} of ${all.filter(({ file }) => file.startsWith(folder)).length} mutants tried`,
    );
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${'all'.padEnd(20)} ${rate(trials.length - survivors.length, trials.length)} killed, ${survivors.length} of ${trials.length} survived, ${seconds} s`,
  );
}

function rate(killed: number, tried: number): string {
  return `${tried === 0 ? '-' : Math.round((100 * killed) / tried)} %`;
}

function lineOf({ file, mutant }: Trial): string {
  const words = (text: string) => (text === '' ? '(nothing)' : text.replace(/\s+/g, ' ').slice(0, 100));
  return `${file}:${mutant.line}  ${words(mutant.from)}  ->  ${words(mutant.to)}`;
}

/** The files that git knows or would, in a folder for temporary files, with the packages of the project. */
function copyOf(folder: string): string {
  const target = mkdtempSync(join(tmpdir(), 'parley-mutants-'));
  for (const file of tracked(folder, ['.']).filter((name) => name !== 'node_modules'))
    cpSync(join(folder, file), join(target, file), { recursive: true });
  symlinkSync(join(folder, 'node_modules'), join(target, 'node_modules'));
  return target;
}

function tracked(folder: string, within: readonly string[]): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate', ...within], {
    cwd: folder,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => file !== '');
}
