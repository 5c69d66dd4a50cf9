import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { log } from './runtime.ts';

/**
 * Milliseconds that a message may take at worst: two requests of 30 s (http-hop.ts) with their turns. With less than
 * that left, no other is begun.
 */
const longestMessage = 70_000;

/**
 * Works off a batch of messages: those of one group one after the other, the groups side by side. One that fails goes
 * back to the queue alone; so do those that the time of the invocation no longer suffices for. `deadline` is when the
 * invocation's time for further work ends.
 */
export async function eachMessage(
  event: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
  work: (record: SQSRecord, deadline: Date) => Promise<unknown>,
): Promise<SQSBatchResponse> {
  const deadline = new Date(Date.now() + context.getRemainingTimeInMillis() - longestMessage);
  const returned: string[] = [];
  const workOff = async (records: readonly SQSRecord[]) => {
    for (const record of records) {
      const { messageId } = record;
      if (context.getRemainingTimeInMillis() < longestMessage) returned.push(messageId);
      else await logFailure(messageId, () => work(record, deadline)).catch(() => returned.push(messageId));
    }
  };
  await Promise.all([...byGroup(event.Records).values()].map(workOff));
  if (returned.length > 0) log().info('messages handed back', { returned: returned.length });
  return { batchItemFailures: returned.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** Runs the work on a message. A fault goes to the log before the message goes back: a partial response has no reason. */
export async function logFailure<T>(messageId: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    log().error('message failed', {
      messageId,
      error: fault instanceof Error ? fault.message : String(fault),
    });
    throw fault;
  }
}

/** Messages by their group; those of a queue without groups are each their own. */
function byGroup(records: readonly SQSRecord[]): ReadonlyMap<string, readonly SQSRecord[]> {
  const groups = new Map<string, SQSRecord[]>();
  for (const record of records) {
    const group = record.attributes.MessageGroupId ?? record.messageId;
    groups.set(group, [...(groups.get(group) ?? []), record]);
  }
  return groups;
}
