import type { SQSClient } from '@aws-sdk/client-sqs';
import type { FeedMessage } from '../collect/feed-message.ts';
import type { ItemMessage } from '../collect/item-message.ts';
import { type Queue, sqsQueue } from './queue.ts';

// SQS hands a group's messages to one worker at a time, so one host is asked by one worker; and it drops a message
// whose id it has seen within five minutes.

/** The FIFO queue of due feeds, a turn for each host: one order for a feed and due time. */
export function sqsFeedQueue(client: SQSClient, url: string): Queue<FeedMessage> {
  return sqsQueue<FeedMessage>(client, url, {
    fifo: {
      group: ({ host, feedId }) => host ?? feedId,
      deduplicationId: ({ feedId, nextDue }) => `${feedId}#${nextDue ?? ''}`,
    },
  });
}

/** The FIFO queue of items to judge, a turn for each host: one message for an item, its revision and the visit. */
export function sqsItemQueue(client: SQSClient, url: string): Queue<ItemMessage> {
  return sqsQueue<ItemMessage>(client, url, {
    fifo: {
      group: ({ host, itemId }) => host ?? itemId,
      deduplicationId: ({ itemId, revision, visit }) => `${itemId}#${revision ?? ''}#${visit ?? ''}`,
    },
  });
}
