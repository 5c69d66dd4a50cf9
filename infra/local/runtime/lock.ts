import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainedFault } from './data-folder.ts';
import { errorCode } from './error-code.ts';
import { processMark } from './process-mark.ts';

/** Who works on a folder, and where it can be asked. */
interface Holder {
  readonly pid: number;
  readonly since: string;
  /** `processMark` of the process; absent where the system does not say, and in locks of earlier versions. */
  readonly mark?: string;
  /** Address of its timeline; null until it serves. */
  readonly url: string | null;
}

interface Lock {
  /** Tells other processes where the timeline is served. */
  announce(url: string): void;
  release(): void;
}

/** Locks that this process holds: another one with its number is of a process before it, as in a container. */
const held = new Set<string>();

/**
 * Takes a folder for this process. Throws naming the process that has it and how to stop that, or what is wrong with
 * the folder. A lock whose process is gone (killed, machine or container restarted) is taken over. The store
 * underneath has a lock of its own; this one explains.
 */
export function lockFolder(folder: string): Lock {
  const path = join(folder, 'lock.json');
  const mark = processMark(process.pid);
  const since = new Date().toISOString();
  const holder: Holder = { pid: process.pid, since, url: null, ...(mark === null ? {} : { mark }) };
  try {
    mkdirSync(folder, { recursive: true });
    if (holderOf(folder) === null) rmSync(path, { force: true });
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
  } catch (error) {
    const other = errorCode(error) === 'EEXIST' ? holderOf(folder) : null;
    throw other === null ? explainedFault(error, folder) : new Error(heldMessage(folder, other));
  }
  held.add(path);
  const release = (): void => {
    held.delete(path);
    rmSync(path, { force: true });
  };
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
  const path = join(folder, 'lock.json');
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    return Number.isInteger(holder.pid) && isHeld(holder, path) ? holder : null;
  } catch {
    return null;
  }
}

export function heldMessage(folder: string, { pid, since }: Holder): string {
  return (
    `Process ${pid} (since ${since}) works on ${folder}. ` +
    `Stop it with Ctrl-C where it runs, or \`kill ${pid}\`, or pass --data DIR for another folder. ` +
    `If that process is not Parley, delete ${join(folder, 'lock.json')}.`
  );
}

function isHeld({ pid, mark }: Holder, path: string): boolean {
  if (pid === process.pid) return held.has(path);
  return isAlive(pid) && (mark === undefined || mark === processMark(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}
