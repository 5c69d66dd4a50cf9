import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';

interface Ran {
  readonly status: number | null;
  /** Standard output and error together. */
  readonly output: string;
}

/** Runs a command to its end, or kills it and whatever it started after `seconds`. */
export async function run(
  command: string,
  args: readonly string[],
  { env = {}, seconds }: { env?: NodeJS.ProcessEnv; seconds: number },
): Promise<Ran> {
  const child = start(command, args, env);
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const timer = setTimeout(() => {
    output += `\n${command} was stopped after ${seconds} s`;
    void stop(child);
  }, seconds * 1000);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, output }));
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Starts a command in a process group of its own, so that it can be stopped with its children. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(command, args, { env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Ends a started command with all that it started. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child.pid, 'SIGTERM');
  const timer = setTimeout(() => signal(child.pid, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
  // Its children may outlive it.
  signal(child.pid, 'SIGKILL');
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The last lines of an output, for an error message. */
export function tail(output: string, lines = 15): string {
  return output.trim().split('\n').slice(-lines).join('\n');
}

function signal(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // The group is gone already.
  }
}
