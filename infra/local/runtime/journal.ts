import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A message as the journal remembers it. Instants are ISO 8601 UTC. */
export interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentAt: string;
  /** Times it was handed out, over all runs. */
  receives: number;
  /** Why it failed last; null until it failed. */
  reason: string | null;
  /** When it was set aside for good; null while it is to be worked on. */
  parkedAt: string | null;
}

/** A queue's memory: what was sent and is not done, in the order it was sent, on disk before a call returns. */
export interface Journal {
  readonly messages: ReadonlyMap<string, Message>;
  add(messages: readonly Pick<Message, 'id' | 'body' | 'sentAt'>[]): void;
  received(id: string): void;
  failed(id: string, reason: string): void;
  parked(id: string, at: string): void;
  /** Takes a parked message back to be worked on, its receives forgotten. */
  revived(id: string): void;
  done(id: string): void;
  close(): void;
}

type Line =
  | { op: 'sent'; id: string; body: string; sentAt: string }
  | { op: 'received'; id: string }
  | { op: 'failed'; id: string; reason: string }
  | { op: 'parked'; id: string; at: string }
  | { op: 'revived'; id: string }
  | { op: 'done'; id: string }
  | ({ op: 'kept' } & Message);

/**
 * Opens (or makes) the journal at `path`, one JSON line per event. A last line cut short by a kill is dropped:
 * its caller was never told that it was kept. Written through `write(2)`, so it survives the death of the process,
 * though not a power cut. Throws naming file and line where it holds anything else.
 */
export function openJournal(path: string): Journal {
  mkdirSync(dirname(path), { recursive: true });
  const messages = existsSync(path) ? replay(path) : new Map<string, Message>();
  let file = rewrite(path, messages);
  let lines = messages.size;

  const write = (...entries: Line[]): void => {
    if (entries.length === 0) return;
    for (const entry of entries) apply(messages, entry);
    writeSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    lines += entries.length;
    if (lines > 20_000 && lines > 8 * messages.size) {
      closeSync(file);
      file = rewrite(path, messages);
      lines = messages.size;
    }
  };

  return {
    messages,
    add: (sent) => write(...sent.map(({ id, body, sentAt }) => ({ op: 'sent' as const, id, body, sentAt }))),
    received: (id) => write({ op: 'received', id }),
    failed: (id, reason) => write({ op: 'failed', id, reason }),
    parked: (id, at) => write({ op: 'parked', id, at }),
    revived: (id) => write({ op: 'revived', id }),
    done: (id) => write({ op: 'done', id }),
    close: () => closeSync(file),
  };
}

function replay(path: string): Map<string, Message> {
  const messages = new Map<string, Message>();
  const lines = readFileSync(path, 'utf8').split('\n');
  const complete = lines.slice(0, -1);
  complete.forEach((line, index) => {
    let entry: Line;
    try {
      entry = JSON.parse(line) as Line;
    } catch {
      throw new Error(`${path}:${index + 1}: not a line of a queue's journal; move the file away to start afresh`);
    }
    apply(messages, entry);
  });
  return messages;
}

function apply(messages: Map<string, Message>, entry: Line): void {
  const message = messages.get(entry.id);
  if (entry.op === 'sent') {
    const { id, body, sentAt } = entry;
    messages.set(id, { id, body, sentAt, receives: 0, reason: null, parkedAt: null });
  } else if (entry.op === 'kept') {
    const { op: _, ...kept } = entry;
    messages.set(entry.id, kept);
  } else if (message === undefined) return;
  else if (entry.op === 'received') message.receives += 1;
  else if (entry.op === 'failed') message.reason = entry.reason;
  else if (entry.op === 'parked') message.parkedAt = entry.at;
  else if (entry.op === 'revived') Object.assign(message, { receives: 0, parkedAt: null });
  else messages.delete(entry.id);
}

/** Writes what is still open to a new file and puts it in the place of the old one, all or nothing. */
function rewrite(path: string, messages: ReadonlyMap<string, Message>): number {
  const draft = `${path}.new`;
  const file = openSync(draft, 'w');
  const text = [...messages.values()].map((message) => `${JSON.stringify({ op: 'kept', ...message })}\n`).join('');
  if (text !== '') writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
  return openSync(path, 'a');
}
