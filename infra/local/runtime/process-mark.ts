import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one of the same number: the boot of the machine and the process's start in it.
 * Numbers start over with each boot, and in a container with each start. Null where the system does not say (only Linux
 * does, see proc(5)) or no such process runs.
 */
export function processMark(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; the start is the 20th field behind it.
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return started === undefined ? null : `${boot} ${started}`;
  } catch {
    return null;
  }
}
