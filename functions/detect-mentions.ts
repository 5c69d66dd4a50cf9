import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { detectMention } from '../shared/detect/detect.ts';
import { eachMessage } from './batch.ts';
import { parseItemMessage } from './messages.ts';
import { correlated, detectServices } from './runtime.ts';

/** FIFO queue of items, by host -> articles and their mentions. */
export function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return eachMessage(event, context, async (record) => {
    const message = parseItemMessage(record);
    const services = correlated(detectServices(), message.itemId);
    const { verdict, score } = await detectMention(message, services);
    services.log.info('item judged', { itemId: message.itemId, verdict, score });
  });
}
