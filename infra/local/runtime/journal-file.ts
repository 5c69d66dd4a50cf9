import {
  appendFileSync,
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes bytes at the end of an open file, all or some of them, as write(2) does. Returns how many. */
type Write = (file: number, bytes: Uint8Array) => number;

/** A file of lines that grows at its end. A line is in it whole or not at all. */
export class JournalFile {
  readonly #path: string;
  readonly #write: Write;
  #file: number;
  #size: number;
  /** A part of a line is left at the end that could not be cut off: the next line begins behind a line break. */
  #torn = false;

  /** Opens or makes the file at `path` with the folders above it. @param write in place of write(2) */
  constructor(path: string, write: Write = (file, bytes) => writeSync(file, bytes)) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#write = write;
    this.#file = openSync(path, 'a');
    this.#size = fstatSync(this.#file).size;
  }

  /** The lines that are there, without one at the end that has no line break. */
  lines(): readonly string[] {
    const lines = readFileSync(this.#path, 'utf8').split('\n');
    this.#torn = lines.at(-1) !== '';
    return lines.slice(0, -1).filter((line) => line !== '');
  }

  /** Appends lines, all or none: throws naming file and remedy where the disk does not take them. */
  append(lines: readonly string[]): void {
    const bytes = Buffer.from(`${this.#torn ? '\n' : ''}${lines.map((line) => `${line}\n`).join('')}`);
    try {
      this.#writeAll(this.#file, bytes);
      this.#size += bytes.length;
      this.#torn = false;
    } catch (fault) {
      this.#cutBack();
      throw new Error(`${this.#path} takes no more (${messageOf(fault)}); make room on its disk`, { cause: fault });
    }
  }

  /** Puts these lines in the place of all others, all or nothing. False where the disk does not take them. */
  replace(lines: readonly string[]): boolean {
    const draft = `${this.#path}.new`;
    try {
      const file = openSync(draft, 'w');
      try {
        this.#writeAll(file, Buffer.from(lines.map((line) => `${line}\n`).join('')));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(draft, this.#path);
    } catch {
      rmSync(draft, { force: true });
      return false;
    }
    closeSync(this.#file);
    this.#file = openSync(this.#path, 'a');
    this.#size = fstatSync(this.#file).size;
    this.#torn = false;
    return true;
  }

  /** Keeps lines beside the file, in one that ends in ".bad". False where the disk does not take them. */
  setAside(lines: readonly string[]): boolean {
    try {
      if (lines.length > 0) appendFileSync(`${this.#path}.bad`, lines.map((line) => `${line}\n`).join(''));
      return true;
    } catch {
      return false;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #writeAll(file: number, bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const written = this.#write(file, bytes.subarray(at));
      if (written === 0) throw new Error('nothing was written');
      at += written;
    }
  }

  #cutBack(): void {
    try {
      ftruncateSync(this.#file, this.#size);
    } catch {
      this.#torn = true;
    }
  }
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
