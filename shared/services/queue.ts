import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, type SQSClient } from '@aws-sdk/client-sqs';
import { sha256 } from '../text/sha256.ts';

/** A queue of messages that name what to work on. Delivery is at least once. */
export interface Queue<T> {
  /** Sends all messages or throws; what was sent before a fault may arrive twice after a retry. */
  send(messages: readonly T[]): Promise<void>;
}

/** For a FIFO queue: whose turn a message waits for, and what makes two messages the same for five minutes. */
interface Fifo<T> {
  group(message: T): string;
  deduplicationId(message: T): string;
}

/** What SQS takes in one request. */
const batchLimit = 10;

/** An SQS queue; messages are JSON. A message that SQS refuses is thrown with the reason that SQS gives. */
export function sqsQueue<T>(client: SQSClient, url: string, options: { fifo?: Fifo<T> } = {}): Queue<T> {
  return {
    async send(messages) {
      if (messages.length > 0 && url === '') throw new Error('There is no queue URL to send to; the stack gives it');
      for (let start = 0; start < messages.length; start += batchLimit) {
        const batch = messages.slice(start, start + batchLimit);
        const entries = batch.map((message, index) => entryOf(message, String(index), options.fifo));
        const { Failed: failed = [] } = await client.send(
          new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }),
        );
        if (failed.length === 0) continue;
        const reasons = failed.map(
          ({ Id, Code, Message }) => `${entries[Number(Id)]?.MessageBody}: ${Code} ${Message ?? ''}`,
        );
        throw new Error(`${url} refused ${failed.length} of ${batch.length} messages: ${reasons.join('; ')}`);
      }
    },
  };
}

/** What SQS takes as the name of a group, and a little less. */
const groupForm = /^[\w.-]{1,128}$/;

function entryOf<T>(message: T, id: string, fifo: Fifo<T> | undefined): SendMessageBatchRequestEntry {
  const entry = { Id: id, MessageBody: JSON.stringify(message) };
  if (!fifo) return entry;
  // Hashed, since SQS takes 128 letters, digits and marks at most.
  const deduplication = sha256(fifo.deduplicationId(message));
  const group = fifo.group(message);
  return {
    ...entry,
    MessageGroupId: groupForm.test(group) ? group : sha256(group),
    MessageDeduplicationId: deduplication,
  };
}
