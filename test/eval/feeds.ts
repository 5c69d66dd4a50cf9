import { FeedError, parseFeed } from '../../shared/collect/feed-parser/parse-feed.ts';
import type { Entry, FeedDocument } from '../../shared/collect/item.ts';
import { readRows, writeRows } from './rows.ts';

interface Row {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly xml_b64: string;
}

/** Reads each document of the set and writes what was found in it. */
export async function answer(input: string, output: string): Promise<void> {
  await writeRows(output, answers(input));
}

async function* answers(input: string): AsyncGenerator<unknown> {
  for await (const row of readRows<Row>(input)) {
    const document = read(row);
    yield { id: row.id, feed: { title: document?.title ?? null }, items: (document?.entries ?? []).map(itemOf) };
  }
}

function read(row: Row): FeedDocument | null {
  // The suite's own server stood at this address; a Content-Location header names another base.
  const url = row.headers['content-location'] ?? `http://127.0.0.1:8097/${encodeURI(row.id)}`;
  try {
    return parseFeed(Buffer.from(row.xml_b64, 'base64'), { url, contentType: row.headers['content-type'] ?? null });
  } catch (fault) {
    if (fault instanceof FeedError) return null;
    throw new Error(`${row.id} broke the reader`, { cause: fault });
  }
}

/** The set's convention is that one date and one text stand in for the other where only one is given. */
function itemOf(entry: Entry): unknown {
  return {
    title: entry.title,
    link: entry.link,
    id: entry.guid,
    published: entry.published ?? entry.updated,
    updated: entry.updated ?? entry.published,
    summary: entry.summary || entry.content,
    content: entry.content,
  };
}
