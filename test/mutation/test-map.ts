import type { TestRunner } from './test-runner.ts';

/** Which test files run which lines, and how long each takes. */
export interface TestMap {
  /** The test files that run a line, the quickest first. */
  testsOf(file: string, line: number): readonly string[];
  /** Milliseconds that these test files take. */
  timeOf(tests: readonly string[]): number;
}

/** Milliseconds within which a test file must end: none takes nearly as long. */
const longest = 600_000;

/** Runs each test file once and notes what it runs of `files`. Throws, naming it, where one fails. */
export async function measureTests(
  tests: readonly string[],
  files: readonly string[],
  { run }: TestRunner,
): Promise<TestMap> {
  const times = new Map<string, number>();
  const runners = new Map<string, string[]>();
  for (const test of tests) {
    const started = performance.now();
    const { outcome, failure, lines } = await run([test], longest, files);
    if (outcome !== 'passed') throw new Error(`${test} fails without a fault in the code:\n${failure ?? outcome}`);
    times.set(test, performance.now() - started);
    for (const [file, numbers] of Object.entries(lines)) {
      for (const line of numbers) runners.set(`${file}:${line}`, [...(runners.get(`${file}:${line}`) ?? []), test]);
    }
  }
  const timeOf = (some: readonly string[]) => some.reduce((sum, test) => sum + (times.get(test) ?? 0), 0);
  return {
    testsOf: (file, line) =>
      [...(runners.get(`${file}:${line}`) ?? [])].sort((one, other) => timeOf([one]) - timeOf([other])),
    timeOf,
  };
}
