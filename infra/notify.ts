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
import { letDeliver, letRead, letWrite } from './storage.ts';

interface NotifyProps {
  readonly table: ITableV2;
  readonly settings: Settings;
  readonly schedules: Schedules;
  readonly siteUrl: string;
}

/** Changed developments -> due alerts -> mail. */
export class Notify extends Construct {
  readonly deadLetters: Queue;
  readonly notifyReaders: ParleyFunction;
  readonly notifyMissed: ParleyFunction;
  readonly mailReaders: ParleyFunction;
  readonly mailSettings: MailSettings;

  constructor(scope: Construct, id: string, { table, settings, schedules, siteUrl }: NotifyProps) {
    super(scope, id);
    this.mailSettings = new MailSettings(this, 'Mail', settings);
    const common = {
      memory: 512,
      environment: {
        [environment.table]: table.tableName,
        ...this.mailSettings.environment,
      },
    };
    this.notifyReaders = new ParleyFunction(this, 'NotifyReaders', {
      ...common,
      file: 'notify-readers',
      description: 'Notes which changes of developments are due to which reader',
      timeout: Duration.minutes(2),
    });
    this.notifyMissed = new ParleyFunction(this, 'NotifyMissed', {
      ...common,
      file: 'notify-missed',
      description: 'Notes as due what was not noted when it changed',
      // Days of developments after an outage.
      timeout: Duration.minutes(10),
    });
    this.mailReaders = new ParleyFunction(this, 'MailReaders', {
      ...common,
      environment: { ...common.environment, [environment.siteUrl]: siteUrl },
      file: 'mail-readers',
      description: 'Mails readers what is due to them',
      // A few readers; SES lets a new account send one mail a second. Shorter than the lease of a claim.
      timeout: Duration.minutes(2),
    });
    for (const worker of [this.notifyReaders, this.notifyMissed, this.mailReaders]) {
      letRead(table, worker, 'developments', 'deliveries');
      letWrite(table, worker, 'dueAlerts');
      this.mailSettings.letKnowReaders(worker);
    }
    letRead(table, this.notifyMissed, 'months');
    letRead(table, this.mailReaders, 'dueAlerts');
    letDeliver(table, this.mailReaders);
    this.mailSettings.letMail(this.mailReaders);
    schedules.every(60, this.notifyMissed, 'Missed', 'Parley: notes as due what was missed');
    schedules.every(1, this.mailReaders, 'Mail', 'Parley: mails what is due');
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
