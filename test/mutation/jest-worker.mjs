// Runs jest in one process again and again, on the folder it was started in: starting jest anew takes most of the time
// of a small test. Plain JavaScript, so that jest meets no loader but its own.
import { relative } from 'node:path';
import { runCLI } from 'jest';

process.on('message', async ({ tests, measured, cacheDirectory }) => {
  const coverage = measured.length > 0;
  const { results } = await runCLI(
    {
      _: tests,
      runTestsByPath: true,
      runInBand: true,
      bail: 1,
      silent: true,
      reporters: [],
      watchman: false,
      // A busy machine is not a fault; what never ends is for the parent to end.
      testTimeout: 120_000,
      cacheDirectory,
      ...(coverage && { coverage, coverageProvider: 'v8', coverageReporters: [], collectCoverageFrom: measured }),
    },
    [process.cwd()],
  );
  const failed = results.testResults.find(({ failureMessage }) => failureMessage);
  const lines = coverage ? linesRun(results.coverageMap) : {};
  process.send({ passed: results.success, failure: failed?.failureMessage ?? null, lines });
});

/** By file the lines that ran. */
function linesRun(coverageMap) {
  const files = coverageMap.files().map((path) => {
    const lines = Object.entries(coverageMap.fileCoverageFor(path).getLineCoverage());
    return [relative(process.cwd(), path), lines.flatMap(([line, count]) => (count > 0 ? [Number(line)] : []))];
  });
  return Object.fromEntries(files);
}
