import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { groupMentions } from '../shared/group/group.ts';
import { parseMentionMessage } from './messages.ts';
import { groupServices, log } from './runtime.ts';

/** Milliseconds that a mention may take at worst, with the table throttled. */
const longestMention = 10_000;

/**
 * FIFO queue of mentions -> developments. From the first fault on, or from where the time no longer suffices, the
 * messages go back, in their order.
 */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const isTimeLeft = () => context.getRemainingTimeInMillis() > longestMention;
  const messages = event.Records.map(parseMentionMessage);
  const { grouped, fault } = await groupMentions(messages, groupServices(), isTimeLeft);
  const left = event.Records.slice(grouped.length);
  if (fault !== null) {
    log().error('grouping stopped', { messageId: left[0]?.messageId, error: fault.message });
  }
  return { batchItemFailures: left.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}
