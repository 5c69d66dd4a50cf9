import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { environment } from '../shared/names.ts';
import { ParleyFunction } from './lambda.ts';
import { WorkQueue } from './queue.ts';
import type { Schedules } from './schedules.ts';
import { feedEnvironment, fetchEnvironment, type Settings } from './settings.ts';
import { letRead, letWrite, letWriteBatches } from './storage.ts';

interface CollectProps {
  readonly table: ITableV2;
  readonly settings: Settings;
  readonly schedules: Schedules;
  readonly itemQueue: Queue;
  readonly siteUrl: string;
}

/** Feeds that are due -> new items. */
export class Collect extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly collectDueFeeds: ParleyFunction;
  readonly collectFeed: ParleyFunction;

  constructor(scope: Construct, id: string, { table, settings, schedules, itemQueue, siteUrl }: CollectProps) {
    super(scope, id);
    // A batch may meet five feeds that answer slowly, with hundreds of new entries each.
    const timeout = Duration.minutes(2);
    // An order to poll that is hours old has been given again many times since.
    const work = new WorkQueue(this, 'Feeds', { timeout, tries: 5, retention: Duration.hours(2), fifo: true });
    this.queue = work.queue;
    this.deadLetters = work.deadLetters;
    this.collectDueFeeds = new ParleyFunction(this, 'CollectDueFeeds', {
      file: 'collect-due-feeds',
      description: 'Queues the feeds that are due and counts those overdue or late',
      memory: 512,
      timeout: Duration.minutes(1),
      environment: {
        [environment.table]: table.tableName,
        [environment.feedQueue]: this.queue.queueUrl,
        ...feedEnvironment(settings),
      },
    });
    letRead(table, this.collectDueFeeds, 'feeds');
    this.queue.grantSendMessages(this.collectDueFeeds);
    schedules.every(1, this.collectDueFeeds, 'DueFeeds', 'Parley: polls the feeds that are due');

    this.collectFeed = new ParleyFunction(this, 'CollectFeed', {
      file: 'collect-feed',
      description: 'Polls one feed and takes in what is new',
      // A feed of 10 MB, decoded and parsed, fits with room to spare.
      memory: 1024,
      timeout,
      environment: {
        [environment.table]: table.tableName,
        [environment.itemQueue]: itemQueue.queueUrl,
        [environment.pollMinutes]: String(settings.pollMinutes),
        ...feedEnvironment(settings),
        ...fetchEnvironment(settings, siteUrl),
      },
    });
    letRead(table, this.collectFeed, 'feeds', 'items', 'identityKeys', 'recentNews');
    letWrite(table, this.collectFeed, 'feeds', 'items', 'identityKeys');
    letWriteBatches(table, this.collectFeed, 'feeds', 'items', 'identityKeys');
    itemQueue.grantSendMessages(this.collectFeed);
    this.collectFeed.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 10,
        maxConcurrency: settings.workers,
        reportBatchItemFailures: true,
      }),
    );
  }
}
