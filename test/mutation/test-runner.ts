import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** How a run of tests ended: "ended" is jest's own process. `failure` is what jest says of the first test that failed. */
interface TestResult {
  readonly outcome: 'passed' | 'failed' | 'out of time' | 'ended';
  readonly failure: string | null;
  /** The lines that ran, by file; empty unless they were asked for. */
  readonly lines: Readonly<Record<string, readonly number[]>>;
}

export interface TestRunner {
  /** Runs these test files until one fails, for at most so many milliseconds; notes the lines of `measured` that run. */
  run(tests: readonly string[], milliseconds: number, measured?: readonly string[]): Promise<TestResult>;
  stop(): void;
}

/** Runs after which the process is started anew: jest keeps some memory of each. */
const runsPerProcess = 60;

/**
 * Runs jest in `folder`, in a process of its own that can be ended when a mutant never comes to an end. One thing at a
 * time.
 */
export function startTestRunner(folder: string): TestRunner {
  let worker: ChildProcess | null = null;
  let runs = 0;
  const stop = (): void => {
    worker?.kill('SIGKILL');
    worker = null;
    runs = 0;
  };
  const attempt = async (message: object, milliseconds: number): Promise<TestResult> => {
    if (runs === runsPerProcess) stop();
    runs += 1;
    worker ??= fork(join(folder, 'test/mutation/jest-worker.mjs'), {
      cwd: folder,
      execArgv: ['--experimental-vm-modules', '--no-warnings'],
      env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const result = await answerOf(worker, message, milliseconds);
    if (result.outcome === 'out of time' || result.outcome === 'ended') stop();
    return result;
  };
  return {
    async run(tests, milliseconds, measured = []) {
      const message = { tests, measured, cacheDirectory: join(folder, '.jest') };
      const fresh = worker === null;
      const result = await attempt(message, milliseconds);
      // What an earlier mutant left running may have ended the process: only a fresh one tells.
      return result.outcome === 'ended' && !fresh ? attempt(message, milliseconds) : result;
    },
    stop,
  };
}

function answerOf(worker: ChildProcess, message: object, milliseconds: number): Promise<TestResult> {
  return new Promise((resolve) => {
    const settle = (result: TestResult): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(result);
    };
    const timer = setTimeout(() => settle({ outcome: 'out of time', failure: null, lines: {} }), milliseconds);
    worker.once('message', (answer) => {
      const { passed, failure, lines } = answer as Omit<TestResult, 'outcome'> & { passed: boolean };
      settle({ outcome: passed ? 'passed' : 'failed', failure, lines });
    });
    worker.once('exit', (status, signal) => {
      settle({ outcome: 'ended', failure: `jest ended: ${status ?? signal}`, lines: {} });
    });
    worker.once('error', (error) => settle({ outcome: 'ended', failure: String(error), lines: {} }));
    worker.send(message);
  });
}
