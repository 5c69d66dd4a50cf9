import { setTimeout as wait } from 'node:timers/promises';
import { freePort, run, start, stop, tail } from './processes.ts';

/** A running emulator of AWS on loopback. */
export interface Emulator {
  readonly port: number;
  /** By name rather than by number: its host-based addresses are made from "localhost". */
  readonly url: string;
  readonly version: string;
  readonly log: () => string;
  stop(): Promise<void>;
}

/** The version that the check was written with; where it cannot be had, the newest is tried. */
const wanted = 'ministack==1.4.21';

/**
 * Installs MiniStack (https://pypi.org/project/ministack/) into a Python environment inside `folder` and starts it.
 * Returns a sentence that says why where that is not possible.
 */
export async function startEmulator(folder: string): Promise<Emulator | string> {
  const environment = `${folder}/python`;
  const made = await run('python3', ['-m', 'venv', environment], { seconds: 60 }).catch(() => null);
  if (made === null) return 'there is no python3 on this machine';
  if (made.status !== 0) return `python3 could not make an environment: ${tail(made.output, 1)}`;
  const version = await install(`${environment}/bin/pip`);
  if (version === null) return 'pip could not install ministack';
  return launch(environment, folder, version);
}

async function install(pip: string): Promise<string | null> {
  for (const requirement of [wanted, 'ministack']) {
    const { status } = await run(pip, ['install', '-q', '--disable-pip-version-check', requirement], { seconds: 90 });
    if (status !== 0) continue;
    const { output } = await run(pip, ['--disable-pip-version-check', 'show', 'ministack'], { seconds: 30 });
    return output.match(/^Version: (.+)$/m)?.[1] ?? '';
  }
  return null;
}

async function launch(environment: string, folder: string, version: string): Promise<Emulator | string> {
  const port = await freePort();
  const child = start(`${environment}/bin/ministack`, [], {
    BIND_HOST: '127.0.0.1',
    GATEWAY_PORT: String(port),
    // Its functions run on this machine's Node and speak back to it.
    LAMBDA_EXECUTOR: 'local',
    S3_DATA_DIR: `${folder}/s3`,
    STATE_DIR: `${folder}/state`,
    TMPDIR: folder,
    AWS_ENDPOINT_URL: `http://localhost:${port}`,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      log = `${log}${chunk}`.slice(-200_000);
    });
  }
  const emulator = { port, url: `http://localhost:${port}`, version, log: () => log, stop: () => stop(child) };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) return `ministack ended at once: ${tail(log, 3)}`;
    if (await answers(`${emulator.url}/_ministack/health`)) return emulator;
    await wait(200);
  }
  await emulator.stop();
  return `ministack did not answer within 20 s: ${tail(log, 3)}`;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
