import { gunzipSync, gzipSync } from 'node:zlib';
import { table as names } from '../../names.ts';
import { sha256 } from '../../text/sha256.ts';
import { getRows, keyOf, putRows, type Row, type Table } from './rows.ts';

/**
 * A value of any size as attributes of a row: gzipped JSON, its first piece in the row itself, further pieces in
 * rows of their own under names made from their content. So the row alone decides which pieces count: a writer that
 * dies before the row is written has changed nothing, and two writers never mix theirs.
 */
export interface Body {
  readonly body: Uint8Array;
  /** Sort keys of the further pieces, in order; empty for nearly every row. */
  readonly parts: readonly string[];
}

/** A row may hold 400 KB (DynamoDB's limit) with its names and other attributes. */
const pieceBytes = 350_000;

/** How long the pieces of a replaced body stay for readers that hold the old row. */
const replacedSeconds = 24 * 60 * 60;

/** Packs a value for a row of this partition. Further pieces are written at once, before the row that names them. */
export async function packBody(table: Table, partition: string, value: unknown): Promise<Body> {
  // Bodies are a few kilobytes: done at once, they cost less than a turn of the thread pool.
  const bytes = gzipSync(JSON.stringify(value));
  if (bytes.length <= pieceBytes) return { body: bytes, parts: [] };
  const digest = sha256(bytes).slice(0, 24);
  const rows: Row[] = [];
  for (let start = pieceBytes; start < bytes.length; start += pieceBytes) {
    const sort = `PART#${digest}#${String(rows.length + 1).padStart(4, '0')}`;
    rows.push({ ...keyOf(partition, sort), body: bytes.subarray(start, start + pieceBytes) });
  }
  // One at a time: a batch of such rows would pass the limits of a request.
  for (const row of rows) await putRows(table, [row]);
  return { body: bytes.subarray(0, pieceBytes), parts: rows.map((row) => String(row[names.sort])) };
}

/**
 * Reads back what `packBody` wrote. The type is the caller's promise: rows are written by the same file that reads
 * them. Throws naming the row when a piece is missing.
 */
export async function unpackBody<T>(table: Table, row: Row): Promise<T> {
  const partition = String(row[names.partition]);
  const first = row.body;
  if (!(first instanceof Uint8Array)) throw new Error(`Row ${partition} ${row[names.sort]} has no body`);
  const parts = partsOf(row);
  const pieces = [first];
  if (parts.length > 0) {
    const found = await getRows(
      table,
      parts.map((part) => keyOf(partition, part)),
    );
    const bySort = new Map(found.map((piece) => [piece[names.sort], piece.body]));
    for (const part of parts) {
      const piece = bySort.get(part);
      if (!(piece instanceof Uint8Array)) throw new Error(`Row ${partition} ${row[names.sort]} misses its ${part}`);
      pieces.push(piece);
    }
  }
  const text = gunzipSync(parts.length === 0 ? first : Buffer.concat(pieces));
  return JSON.parse(text.toString('utf8')) as T;
}

/**
 * Lets the pieces of a replaced row expire. A crash before this leaves pieces that nothing names: a little waste,
 * never a wrong answer.
 */
export async function dropReplaced(table: Table, replaced: Row | undefined, kept: Body, now: Date): Promise<void> {
  if (!replaced) return;
  const partition = String(replaced[names.partition]);
  const stale = partsOf(replaced).filter((part) => !kept.parts.includes(part));
  if (stale.length === 0) return;
  const rows = await getRows(
    table,
    stale.map((part) => keyOf(partition, part)),
  );
  const expires = Math.ceil(now.getTime() / 1000) + replacedSeconds;
  for (const row of rows) await putRows(table, [{ ...row, [names.expires]: expires }]);
}

function partsOf(row: Row): readonly string[] {
  return Array.isArray(row.parts) ? row.parts.map(String) : [];
}
