import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { groupMentions } from '../shared/group/group.ts';
import { parseMentionMessage } from './messages.ts';
import { groupServices, log } from './runtime.ts';

/** FIFO queue of mentions -> developments. From the first fault on, the messages go back, in their order. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const { grouped, fault } = await groupMentions(event.Records.map(parseMentionMessage), groupServices());
  const left = event.Records.slice(fault === null ? event.Records.length : grouped.length);
  if (fault !== null) {
    log().error('grouping stopped', { messageId: left[0]?.messageId, error: fault.message });
  }
  return { batchItemFailures: left.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}
