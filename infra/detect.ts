import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { environment } from '../shared/names.ts';
import { ParleyFunction } from './lambda.ts';
import { WorkQueue } from './queue.ts';
import type { Schedules } from './schedules.ts';
import { fetchEnvironment, type Settings } from './settings.ts';
import { letRead, letReadIndex, letWrite, letWriteBatches } from './storage.ts';

interface DetectProps {
  readonly table: ITableV2;
  readonly settings: Settings;
  readonly schedules: Schedules;
  readonly mentionQueue: Queue;
  readonly siteUrl: string;
}

/** Items -> articles and their mentions. */
export class Detect extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly detectMentions: ParleyFunction;
  readonly detectRevisits: ParleyFunction;

  constructor(scope: Construct, id: string, { table, settings, schedules, mentionQueue, siteUrl }: DetectProps) {
    super(scope, id);
    // Pages of five outlets side by side, 30 s at most for each and its robots.txt; what no time is left for goes back.
    const timeout = Duration.minutes(2);
    const work = new WorkQueue(this, 'Items', { timeout, tries: 5, fifo: true });
    this.queue = work.queue;
    this.deadLetters = work.deadLetters;
    this.detectMentions = new ParleyFunction(this, 'DetectMentions', {
      file: 'detect-mentions',
      description: 'Reads article pages and finds what they say on the talks',
      // One whole processor: parsing a page and weighing its sentences is what Parley spends its time on.
      memory: 1769,
      timeout,
      environment: {
        [environment.table]: table.tableName,
        [environment.mentionQueue]: mentionQueue.queueUrl,
        ...fetchEnvironment(settings, siteUrl),
      },
    });
    letRead(table, this.detectMentions, 'items', 'identityKeys', 'recentNews');
    letWrite(table, this.detectMentions, 'items', 'identityKeys', 'recentNews');
    letWriteBatches(table, this.detectMentions, 'items');
    mentionQueue.grantSendMessages(this.detectMentions);
    this.detectMentions.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 5, maxConcurrency: settings.workers, reportBatchItemFailures: true }),
    );

    this.detectRevisits = new ParleyFunction(this, 'DetectRevisits', {
      file: 'detect-revisits',
      description: 'Queues the items whose page is due for another visit',
      memory: 512,
      timeout: Duration.minutes(1),
      environment: { [environment.table]: table.tableName, [environment.itemQueue]: this.queue.queueUrl },
    });
    letReadIndex(table, this.detectRevisits);
    letRead(table, this.detectRevisits, 'items');
    this.queue.grantSendMessages(this.detectRevisits);
    schedules.every(15, this.detectRevisits, 'Revisits', 'Parley: visits pages again that may have changed');
  }
}
