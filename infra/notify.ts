import { Duration } from 'aws-cdk-lib';
import type { ITable, ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { developmentRow, environment, table as names } from '../shared/names.ts';
import { ParleyFunction } from './lambda.ts';
import { MailSettings } from './mail-settings.ts';
import { deadLetterQueue } from './queue.ts';
import type { Schedules } from './schedules.ts';
import type { Settings } from './settings.ts';
import { letDeliver, letRead } from './storage.ts';

interface NotifyProps {
  readonly table: ITableV2;
  readonly settings: Settings;
  readonly schedules: Schedules;
  readonly siteUrl: string;
}

/** Changed developments -> alerts by mail. */
export class Notify extends Construct {
  readonly deadLetters: Queue;
  readonly notifyReaders: ParleyFunction;
  readonly notifyMissed: ParleyFunction;
  readonly mailSettings: MailSettings;

  constructor(scope: Construct, id: string, { table, settings, schedules, siteUrl }: NotifyProps) {
    super(scope, id);
    this.mailSettings = new MailSettings(this, 'Mail', settings);
    const mailing = {
      memory: 512,
      environment: {
        [environment.table]: table.tableName,
        [environment.siteUrl]: siteUrl,
        ...this.mailSettings.environment,
      },
    };
    this.notifyReaders = new ParleyFunction(this, 'NotifyReaders', {
      ...mailing,
      file: 'notify-readers',
      description: 'Mails changed developments to their readers',
      // Ten developments to a few readers; SES lets a new account send one mail a second.
      timeout: Duration.minutes(2),
    });
    this.notifyMissed = new ParleyFunction(this, 'NotifyMissed', {
      ...mailing,
      file: 'notify-missed',
      description: 'Mails what could not be mailed when it changed',
      // Days of developments after an outage, one mail a second.
      timeout: Duration.minutes(10),
    });
    for (const mailer of [this.notifyReaders, this.notifyMissed]) {
      letRead(table, mailer, 'developments', 'deliveries');
      letDeliver(table, mailer);
      this.mailSettings.letMail(mailer);
    }
    letRead(table, this.notifyMissed, 'months');
    schedules.every(60, this.notifyMissed, 'Missed', 'Parley: mails what could not be mailed when it changed');
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.notifyReaders.addEventSource(changesOf(table, this.deadLetters));
  }
}

/** The table's stream, of which only rows of developments that were added or changed wake the function. */
function changesOf(table: ITableV2, deadLetters: Queue): DynamoEventSource {
  // CDK's two table types differ only in how they write that a stream may be absent.
  return new DynamoEventSource(table as ITable, {
    // Not the latest: the first development could come before Lambda begins to read.
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.or('INSERT', 'MODIFY'),
        dynamodb: { Keys: { [names.sort]: { S: FilterRule.isEqual(developmentRow) } } },
      }),
    ],
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    // A change that cannot be mailed holds up the others in its shard, so it is parked after some ten tries.
    retryAttempts: 10,
    onFailure: new SqsDlq(deadLetters),
  });
}
