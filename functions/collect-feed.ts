import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { collectFeed } from '../shared/collect/collect.ts';
import { eachMessage } from './batch.ts';
import { parseFeedMessage } from './messages.ts';
import { collectServices, correlated } from './runtime.ts';

/** Queue of due feeds -> new items. */
export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return eachMessage(event, async (record) => {
    const { feedId } = parseFeedMessage(record);
    const services = correlated(collectServices(), feedId);
    const feed = services.feedById(feedId);
    if (feed === null) return services.log.info('feed is no longer watched', { feedId });
    services.log.info('feed polled', { feedId, ...(await collectFeed(feed, services)) });
  });
}
