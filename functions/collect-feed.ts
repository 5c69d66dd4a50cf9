import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { collectFeed } from '../shared/collect/collect.ts';
import { eachMessage } from './batch.ts';
import { parseFeedMessage } from './messages.ts';
import { collectServices, correlated } from './runtime.ts';

/** FIFO queue of due feeds, by host -> new items. */
export function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return eachMessage(event, context, async (record, deadline) => {
    const order = parseFeedMessage(record);
    const { feedId } = order;
    const services = correlated(collectServices(), feedId);
    const feed = services.feedById(feedId);
    if (feed === null) return services.log.info('feed is no longer watched', { feedId });
    services.log.info('feed polled', { feedId, ...(await collectFeed(feed, services, { order, deadline })) });
  });
}
