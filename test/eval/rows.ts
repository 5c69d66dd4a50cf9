import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** A text as the evaluation sets hold it: a headline with its summary, or a feed entry with its description. */
export interface TextRow {
  readonly id: string;
  readonly lang?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  /** YYYY-MM-DD; feed entries say `published`, ISO 8601. */
  readonly date?: string;
  readonly published?: string;
}

/** Rows of a JSON-lines file, gzip by its ending. A line that is not JSON throws with file and line number. */
export async function* readRows<T>(path: string): AsyncGenerator<T> {
  const file = createReadStream(path);
  const text = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  let number = 0;
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    yield parseRow<T>(line, `${path}:${number}`);
  }
}

/** Writes rows as JSON lines. */
export async function writeRows(path: string, rows: Iterable<unknown> | AsyncIterable<unknown>): Promise<void> {
  const file = createWriteStream(path);
  for await (const row of rows) file.write(`${JSON.stringify(row)}\n`);
  file.end();
  await finished(file);
}

function parseRow<T>(line: string, place: string): T {
  try {
    return JSON.parse(line) as T;
  } catch {
    throw new Error(`${place}: not a line of JSON`);
  }
}
