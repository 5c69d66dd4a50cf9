import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Measured {
  /** Of processor time, garbage collection included: a busy machine changes it less than the clock's. */
  readonly pagesPerSecond: number;
  readonly megabytes: number;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const python = `${folder}.venv/bin/python`;

/**
 * Measures Python's trafilatura on the same pages, in a virtual environment of its own that is made on first use.
 * Where Python or pip cannot be had, a few words say why.
 */
export function measureTrafilatura(pages: readonly object[]): Measured | string {
  try {
    install();
  } catch {
    return 'not measured: needs python3 with venv and pip';
  }
  const input = pages.map((page) => `${JSON.stringify(page)}\n`).join('');
  const output = execFileSync(python, [`${folder}trafilatura-rate.py`], { input, stdio: ['pipe', 'pipe', 'ignore'] });
  return JSON.parse(output.toString()) as Measured;
}

function install(): void {
  const quiet = { stdio: 'ignore' } as const;
  if (existsSync(python)) {
    try {
      execFileSync(python, ['-c', 'import trafilatura'], quiet);
      return;
    } catch {}
  }
  console.error('Installing what is compared with, in test/bench/.venv only: trafilatura');
  execFileSync('python3', ['-m', 'venv', `${folder}.venv`], quiet);
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '-r', `${folder}requirements.txt`], quiet);
}
