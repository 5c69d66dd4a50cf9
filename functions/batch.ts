import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/** Works off a batch of messages; one that fails goes back to the queue alone. */
export function eachMessage(event: SQSEvent, work: (record: SQSRecord) => Promise<unknown>): Promise<SQSBatchResponse> {
  // A batch in which all failed is still a partial response: throwing would only hide which messages they were.
  return processPartialResponse(event, work, new BatchProcessor(EventType.SQS), { throwOnFullBatchFailure: false });
}
