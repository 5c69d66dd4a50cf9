import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { groupMentions } from '../shared/group/group.ts';
import { parseMentionMessage } from './messages.ts';
import { services } from './runtime.ts';

/** FIFO queue of mentions -> developments. From the first fault on, the messages go back, in their order. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const { grouped, fault } = await groupMentions(event.Records.map(parseMentionMessage), services());
  if (fault !== null) services().log.error('grouping stopped', { done: grouped.length, error: fault.message });
  const left = event.Records.slice(fault === null ? event.Records.length : grouped.length);
  return { batchItemFailures: left.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}
