import { JournalFile } from './journal-file.ts';

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

/** A queue's memory: what was sent and is not done, in the order it was sent, on disk before `add` returns. */
interface Journal {
  readonly messages: ReadonlyMap<string, Message>;
  /** Lines of an earlier run that could not be read; they are kept beside the journal, in a file that ends in ".bad". */
  readonly skipped: number;
  /** Throws where the disk does not take the messages whole: none of them was sent then. */
  add(messages: readonly Pick<Message, 'id' | 'body' | 'sentAt'>[]): void;
  received(id: string): void;
  /** Takes a receive back that was no fault of the message. */
  returned(id: string): void;
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
  | { op: 'returned'; id: string }
  | { op: 'failed'; id: string; reason: string }
  | { op: 'parked'; id: string; at: string }
  | { op: 'revived'; id: string }
  | { op: 'done'; id: string }
  | ({ op: 'kept' } & Message);

/**
 * Opens (or makes) the journal at `path`, one JSON line per event. A last line cut short by a kill is dropped: its
 * caller was never told that it was kept. Survives the death of the process, though not a power cut. What a full disk
 * does not take is cut back: a message is refused then, and what became of one is written as soon as there is room.
 */
export function openJournal(path: string, file = new JournalFile(path)): Journal {
  const messages = new Map<string, Message>();
  const skipped: string[] = [];
  for (const line of file.lines()) {
    const entries = entriesIn(line);
    for (const entry of entries) apply(messages, entry);
    if (entries.length === 0) skipped.push(line);
  }
  if (file.setAside(skipped)) file.replace(keptLines(messages));
  let lines = messages.size;
  /** What became of messages, in order, while the disk took nothing. */
  let owed: Line[] = [];

  const write = (entries: readonly Line[]): void => {
    const all = [...owed, ...entries];
    file.append(all.map((entry) => JSON.stringify(entry)));
    owed = [];
    lines += all.length;
    if (lines > 20_000 && lines > 8 * messages.size && file.replace(keptLines(messages))) lines = messages.size;
  };
  const note = (entry: Line): void => {
    apply(messages, entry);
    try {
      write([entry]);
    } catch {
      owed = [...owed, entry];
    }
  };

  return {
    messages,
    skipped: skipped.length,
    add(sent) {
      const entries = sent.map(({ id, body, sentAt }): Line => ({ op: 'sent', id, body, sentAt }));
      if (entries.length > 0) write(entries);
      for (const entry of entries) apply(messages, entry);
    },
    received: (id) => note({ op: 'received', id }),
    returned: (id) => note({ op: 'returned', id }),
    failed: (id, reason) => note({ op: 'failed', id, reason }),
    parked: (id, at) => note({ op: 'parked', id, at }),
    revived: (id) => note({ op: 'revived', id }),
    done: (id) => note({ op: 'done', id }),
    close: () => file.close(),
  };
}

/** The events of a line; more than one where a line that a full disk cut short ran into the next; none of one unread. */
function entriesIn(line: string): readonly Line[] {
  return line.split(/(?=\{"op":")/).flatMap((part): Line[] => {
    try {
      const entry: unknown = JSON.parse(part);
      return isEntry(entry) ? [entry] : [];
    } catch {
      return [];
    }
  });
}

function isEntry(entry: unknown): entry is Line {
  if (typeof entry !== 'object' || entry === null || !('op' in entry) || !('id' in entry)) return false;
  const whole = (entry.op !== 'sent' && entry.op !== 'kept') || ('body' in entry && typeof entry.body === 'string');
  return typeof entry.op === 'string' && typeof entry.id === 'string' && whole;
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
  else if (entry.op === 'returned') message.receives -= 1;
  else if (entry.op === 'failed') message.reason = entry.reason;
  else if (entry.op === 'parked') message.parkedAt = entry.at;
  else if (entry.op === 'revived') Object.assign(message, { receives: 0, parkedAt: null });
  else messages.delete(entry.id);
}

function keptLines(messages: ReadonlyMap<string, Message>): readonly string[] {
  return [...messages.values()].map((message) => JSON.stringify({ op: 'kept', ...message }));
}
