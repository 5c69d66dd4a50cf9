import { randomUUID } from 'node:crypto';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Queue } from '../../../shared/services/queue.ts';
import { isFullDisk } from './data-folder.ts';
import { type Message, openJournal } from './journal.ts';
import { lambdaContext, sqsRecord } from './lambda-invocation.ts';

export type Consumer = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | undefined>;

/** How a queue is opened: its file, how many messages at once, when it gives up. */
export interface LocalQueueOptions {
  readonly name: string;
  /** The journal's file. */
  readonly path: string;
  /** Messages worked on at once; a FIFO queue always hands out one at a time, in order. */
  readonly concurrency: number;
  readonly fifo?: boolean;
  /** Receives after which a message that still fails is set aside (SQS maxReceiveCount); 3 by default. */
  readonly maximumReceives?: number;
  /** Milliseconds until a failed message is tried again, doubled with each failure; 1,000 by default. */
  readonly retryAfter?: number;
  /** Milliseconds after which a message in hand counts as failed (SQS visibility timeout); 120,000 by default. */
  readonly visibility?: number;
  /** Why a message failed that the function only listed as failed. */
  readonly reasonOf?: (messageId: string) => string | undefined;
}

/** A message that failed too often, with the reason. */
export interface Parked {
  readonly queue: string;
  readonly id: string;
  readonly body: string;
  readonly reason: string;
  readonly at: string;
}

/** A queue on this machine that behaves like SQS: durable, at least once, dead letters. */
export interface LocalQueue<T> extends Queue<T> {
  readonly name: string;
  /** Hands messages to a function from now on, those left by an earlier run first. */
  consume(consumer: Consumer): void;
  /** Lines of its journal that could not be read when it was opened. */
  readonly skipped: number;
  counts(): { readonly waiting: number; readonly inHand: number; readonly parked: number };
  parked(): readonly Parked[];
  /** Works again on what is parked. Returns how many messages those are. */
  retryParked(): number;
  /** Resolves once every message is done or parked. */
  idle(): Promise<void>;
  /** Hands out no more; resolves when what is in hand is finished. Messages are still taken in. */
  stop(): Promise<void>;
  /** Lets go of the journal; to be called when nothing sends any more. */
  close(): void;
}

/** Milliseconds until a full disk is tried again. It is no fault of a message, so it is not counted as a failure. */
const fullDiskPause = 30_000;

/** Opens the queue with what an earlier run left in it. */
export function openQueue<T>(options: LocalQueueOptions): LocalQueue<T> {
  const { name, fifo = false, maximumReceives = 3, retryAfter = 1000, visibility = 120_000 } = options;
  const concurrency = fifo ? 1 : options.concurrency;
  const journal = openJournal(options.path);
  /** Ids in hand, and for failed ones the instant (epoch ms) from which they are seen again. */
  const inHand = new Set<string>();
  const hiddenUntil = new Map<string, number>();
  let parkedCount = [...journal.messages.values()].filter((message) => message.parkedAt !== null).length;
  let consumer: Consumer | null = null;
  let stopped = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let waiters: (() => void)[] = [];

  const open = (): number => journal.messages.size - parkedCount;

  const pump = (): void => {
    clearTimeout(timer);
    if (consumer !== null && !stopped) {
      for (let next = visible(); next !== null && inHand.size < concurrency; next = visible()) void deliver(next);
      const soonest = Math.min(...hiddenUntil.values());
      if (Number.isFinite(soonest)) timer = setTimeout(pump, Math.max(1, soonest - Date.now()));
    }
    const finished = stopped ? inHand.size === 0 : open() === 0;
    if (!finished) return;
    const waiting = waiters;
    waiters = [];
    for (const resolve of waiting) resolve();
  };

  const visible = (): Message | null => {
    for (const message of journal.messages.values()) {
      if (message.parkedAt !== null) continue;
      const free = !inHand.has(message.id) && (hiddenUntil.get(message.id) ?? 0) <= Date.now();
      if (free) return message;
      // In a FIFO queue the first message holds up the rest until it is done or parked.
      if (fifo) return null;
    }
    return null;
  };

  const deliver = async (message: Message): Promise<void> => {
    inHand.add(message.id);
    hiddenUntil.delete(message.id);
    if (message.receives >= maximumReceives) {
      journal.failed(message.id, message.reason ?? 'the process ended each time while it was being worked on');
      park(message);
    } else {
      journal.received(message.id);
      const reason = await attempt(message);
      if (closed) return;
      if (reason === null) journal.done(message.id);
      else {
        journal.failed(message.id, reason);
        if (isFullDisk(reason)) {
          journal.returned(message.id);
          hiddenUntil.set(message.id, Date.now() + fullDiskPause);
        } else if (message.receives >= maximumReceives) park(message);
        else hiddenUntil.set(message.id, Date.now() + retryAfter * 2 ** (message.receives - 1));
      }
    }
    inHand.delete(message.id);
    pump();
  };

  const park = (message: Message): void => {
    journal.parked(message.id, new Date().toISOString());
    parkedCount += 1;
  };

  /** Null when the function took the message, else why not. */
  const attempt = async (message: Message): Promise<string | null> => {
    let late: NodeJS.Timeout | undefined;
    const overdue = new Promise<string>((resolve) => {
      late = setTimeout(() => resolve(`not done within ${visibility / 1000} s`), visibility);
    });
    try {
      const event: SQSEvent = { Records: [sqsRecord(name, message, fifo)] };
      const answer = Promise.resolve(consumer?.(event, lambdaContext(name, visibility))).then((response) =>
        (response?.batchItemFailures ?? []).length > 0
          ? (options.reasonOf?.(message.id) ?? 'the function listed it as failed')
          : null,
      );
      return await Promise.race([answer, overdue]);
    } catch (error) {
      return reasonOf(error);
    } finally {
      clearTimeout(late);
    }
  };

  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      waiters.push(resolve);
      pump();
    });

  return {
    name,
    skipped: journal.skipped,
    async send(messages) {
      if (closed) throw new Error(`Queue ${name} is closed`);
      const sentAt = new Date().toISOString();
      journal.add(messages.map((message) => ({ id: randomUUID(), body: JSON.stringify(message), sentAt })));
      // The caller goes on first: it may have more to write before its messages are worked on.
      setImmediate(pump);
    },
    consume(next) {
      consumer = next;
      pump();
    },
    counts: () => ({ waiting: open() - inHand.size, inHand: inHand.size, parked: parkedCount }),
    parked: () =>
      [...journal.messages.values()].flatMap(({ id, body, reason, parkedAt }) =>
        parkedAt === null ? [] : [{ queue: name, id, body, reason: reason ?? 'unknown', at: parkedAt }],
      ),
    retryParked() {
      const back = [...journal.messages.values()].filter((message) => message.parkedAt !== null);
      for (const { id } of back) journal.revived(id);
      parkedCount = 0;
      pump();
      return back.length;
    },
    idle: settled,
    async stop() {
      stopped = true;
      await settled();
      clearTimeout(timer);
    },
    close() {
      if (closed) return;
      closed = true;
      clearTimeout(timer);
      journal.close();
    },
  };
}

/** Powertools throws one error for a batch that failed as a whole; the record's own error says why. */
function reasonOf(error: unknown): string {
  const records: unknown = typeof error === 'object' && error !== null && 'recordErrors' in error && error.recordErrors;
  const first: unknown = Array.isArray(records) ? records[0] : error;
  return first instanceof Error ? `${first.name}: ${first.message}` : String(first);
}
