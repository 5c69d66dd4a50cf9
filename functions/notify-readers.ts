import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { notifyReaders } from '../shared/notify/notify.ts';
import { logFailure } from './batch.ts';
import { changedDevelopment } from './messages.ts';
import { correlated, notifyServices } from './runtime.ts';

/** Table stream -> due alerts. */
export function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const processor = new BatchProcessor(EventType.DynamoDBStreams);
  return processPartialResponse(event, notify, processor, {
    processInParallel: false,
    throwOnFullBatchFailure: false,
  });
}

async function notify(record: DynamoDBRecord): Promise<void> {
  const developmentId = changedDevelopment(record);
  if (developmentId === null) return;
  await logFailure(record.eventID ?? '', async () =>
    notifyReaders(developmentId, correlated(await notifyServices(), developmentId)),
  );
}
