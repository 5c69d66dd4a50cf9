import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { log } from './runtime.ts';

/** Works off a batch of messages; one that fails goes back to the queue alone. */
export function eachMessage(event: SQSEvent, work: (record: SQSRecord) => Promise<unknown>): Promise<SQSBatchResponse> {
  // A batch in which all failed is still a partial response: throwing would only hide which messages they were.
  const attempt = (record: SQSRecord) => logFailure(record.messageId, () => work(record));
  return processPartialResponse(event, attempt, new BatchProcessor(EventType.SQS), { throwOnFullBatchFailure: false });
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
