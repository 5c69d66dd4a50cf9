import { type ChildProcess, spawn } from 'node:child_process';
import { tail } from './processes.ts';

/** What runs in the child: the bundle's handler, one event at a time. */
const runner = `
const { handler } = await import(process.argv[1]);
process.on('message', async (event) => {
  try {
    process.send({ answer: await handler(event, { awsRequestId: 'check', getRemainingTimeInMillis: () => 120000 }) });
  } catch (fault) {
    process.send({ fault: String(fault?.stack ?? fault) });
  }
});
process.send('ready');
`;

/** A function of the stack as its bundle in a process of its own, with the environment of the template. */
export class Bundle {
  private readonly child: ChildProcess;
  private output = '';
  /** Events take turns. */
  private turn: Promise<unknown>;

  constructor(file: string, environment: Record<string, string>) {
    this.child = spawn(process.execPath, ['--input-type=module', '-e', runner, file], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk) => {
        this.output = `${this.output}${chunk}`.slice(-50_000);
      });
    }
    this.turn = this.next();
    this.turn.catch(() => {});
  }

  /** Calls the handler. Throws what it threw. */
  call(event: unknown): Promise<unknown> {
    const call = this.turn.then(() => {
      this.child.send(event as object);
      return this.next();
    });
    this.turn = call.catch(() => {});
    return call.then((reply) => {
      const { answer, fault } = reply as { answer?: unknown; fault?: string };
      if (fault !== undefined) throw new Error(fault);
      return answer;
    });
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }

  private next(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`the function's process ended:\n${tail(this.output)}`));
      if (this.child.exitCode !== null) return ended();
      this.child.once('exit', ended);
      this.child.once('message', (message) => {
        this.child.off('exit', ended);
        resolve(message);
      });
    });
  }
}
