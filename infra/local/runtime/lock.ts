import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

/** Who works on a folder, and where it can be asked. */
export interface Holder {
  readonly pid: number;
  readonly since: string;
  /** Address of its timeline; null until it serves. */
  readonly url: string | null;
}

export interface Lock {
  /** Tells other processes where the timeline is served. */
  announce(url: string): void;
  release(): void;
}

/**
 * Takes a folder for this process. Throws naming the process that has it and how to stop that. A lock whose process
 * is gone (killed, machine restarted) is taken over. The store underneath has a lock of its own; this one explains.
 */
export function lockFolder(folder: string): Lock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock.json');
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), url: null };
  if (holderOf(folder) === null) rmSync(path, { force: true });
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    throw new Error(heldMessage(folder, holderOf(folder)));
  }
  const release = (): void => rmSync(path, { force: true });
  return {
    announce(url) {
      // Renamed into place: a reader never sees half a file.
      writeFileSync(`${path}.new`, JSON.stringify({ ...holder, url }));
      renameSync(`${path}.new`, path);
    },
    release,
  };
}

/** The living process that works on a folder; null if there is none. */
export function holderOf(folder: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')) as Holder;
    return Number.isInteger(holder.pid) && isAlive(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

export function heldMessage(folder: string, holder: Holder | null): string {
  const who = holder === null ? 'Another process' : `Process ${holder.pid} (since ${holder.since})`;
  const stop = holder === null ? 'Stop it' : `Stop it with Ctrl-C where it runs, or \`kill ${holder.pid}\``;
  return (
    `${who} works on ${folder}. ${stop}, or pass --data DIR for another folder. ` +
    `If that process is not Parley, delete ${join(folder, 'lock.json')}.`
  );
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}
