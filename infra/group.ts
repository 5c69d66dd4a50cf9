import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { environment } from '../shared/names.ts';
import { ParleyFunction } from './lambda.ts';
import { WorkQueue } from './queue.ts';
import { feedEnvironment, type Settings } from './settings.ts';
import { letRead, letWrite } from './storage.ts';

/** Mentions -> developments. */
export class Group extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly groupDevelopments: ParleyFunction;

  constructor(scope: Construct, id: string, { table, settings }: { table: ITableV2; settings: Settings }) {
    super(scope, id);
    // It reads and writes the table alone. Short, because a mention that fails holds up all those behind it.
    const timeout = Duration.minutes(1);
    const work = new WorkQueue(this, 'Mentions', { timeout, tries: 3, fifo: true });
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
    letRead(table, this.groupDevelopments);
    letWrite(table, this.groupDevelopments);
    // One message group, so one writer: Lambda works a group off in order, a batch at a time. Reserved concurrency
    // would add nothing, and an account that is new has none to reserve.
    this.groupDevelopments.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 10, reportBatchItemFailures: true }),
    );
  }
}
