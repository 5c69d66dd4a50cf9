import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../../../shared/services/log.ts';

interface FileLog extends Log {
  close(): Promise<void>;
}

/** Bytes at which a new file is begun at start; the one before is kept. */
const largestFile = 10 * 1024 * 1024;

/** Log lines as JSON in a file, where they do not get between the lines of the terminal. */
export function fileLog(path: string): FileLog {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > largestFile) renameSync(path, `${path}.1`);
  const file = createWriteStream(path, { flags: 'a' });
  // A disk that takes no log is no reason to stop: what matters fails, and says so, by itself.
  file.on('error', () => undefined);
  const write =
    (level: string) =>
    (message: string, fields: Record<string, unknown> = {}): void =>
      void file.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })}\n`);
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    close: () => new Promise((resolve) => file.end(() => resolve())),
  };
}
