import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { environment } from '../shared/names.ts';
import { ParleyFunction } from './lambda.ts';
import { WorkQueue } from './queue.ts';
import type { Schedules } from './schedules.ts';
import { feedEnvironment, type Settings } from './settings.ts';
import { letRead, letReadIndex, letWrite, letWriteBatches } from './storage.ts';

interface GroupProps {
  readonly table: ITableV2;
  readonly settings: Settings;
  readonly schedules: Schedules;
}

/** Mentions -> developments. */
export class Group extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly groupDevelopments: ParleyFunction;
  readonly groupMissed: ParleyFunction;

  constructor(scope: Construct, id: string, { table, settings, schedules }: GroupProps) {
    super(scope, id);
    // It reads and writes the table alone. Short, because a mention that fails holds up all those behind it: for half an
    // hour, until its ten tries are over.
    const timeout = Duration.seconds(30);
    const work = new WorkQueue(this, 'Mentions', { timeout, tries: 10, fifo: true });
    this.queue = work.queue;
    this.deadLetters = work.deadLetters;
    this.groupDevelopments = new ParleyFunction(this, 'GroupDevelopments', {
      file: 'group-developments',
      description: 'Groups mentions into developments',
      // Comparing a report with ten days of developments is arithmetic.
      memory: 1024,
      timeout,
      environment: { [environment.table]: table.tableName, ...feedEnvironment(settings) },
    });
    letRead(table, this.groupDevelopments, 'items', 'developments', 'months');
    letWrite(table, this.groupDevelopments, 'developments');
    letWriteBatches(table, this.groupDevelopments, 'developments', 'months', 'items');
    // One message group, so one writer: Lambda works a group off in order, a batch at a time. Reserved concurrency
    // would add nothing, and an account that is new has none to reserve.
    this.groupDevelopments.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 10, reportBatchItemFailures: true }),
    );

    this.groupMissed = new ParleyFunction(this, 'GroupMissed', {
      file: 'group-missed',
      description: 'Queues again what was judged to be on the talks and is in no development',
      memory: 512,
      timeout: Duration.minutes(2),
      environment: { [environment.table]: table.tableName, [environment.mentionQueue]: this.queue.queueUrl },
    });
    letReadIndex(table, this.groupMissed);
    letRead(table, this.groupMissed, 'items', 'developments', 'months');
    this.queue.grantSendMessages(this.groupMissed);
    // Seldom, since a mention that can never be grouped holds up the others each time.
    schedules.every(360, this.groupMissed, 'Ungrouped', 'Parley: groups what should have been grouped');
  }
}
