import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { detectMention } from '../shared/detect/detect.ts';
import { eachMessage } from './batch.ts';
import { parseItemMessage } from './messages.ts';
import { correlated, detectServices } from './runtime.ts';

/** Queue of items -> articles and their mentions. */
export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return eachMessage(event, async (record) => {
    const message = parseItemMessage(record);
    const services = correlated(detectServices(), message.itemId);
    const { verdict, score } = await detectMention(message, services);
    services.log.info('item judged', { itemId: message.itemId, verdict, score });
  });
}
