// Runs jest in one process again and again, on the folder it was started in: starting jest anew takes most of the time
// of a small test. Plain JavaScript, so that jest meets no loader but its own.
import { runCLI } from 'jest';

process.on('message', async ({ tests, cacheDirectory }) => {
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
    },
    [process.cwd()],
  );
  const failed = results.testResults.find(({ failureMessage }) => failureMessage);
  process.send({ passed: results.success, failure: failed?.failureMessage ?? null });
});
