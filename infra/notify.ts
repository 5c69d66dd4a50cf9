import { Duration } from 'aws-cdk-lib';
import type { ITable, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { developmentRow, environment, table as names } from '../shared/names.ts';
import { ParleyFunction } from './lambda.ts';
import { deadLetterQueue } from './queue.ts';
import type { Settings } from './settings.ts';
import { letDelete, letRead, letWrite } from './storage.ts';

export interface NotifyProps {
  readonly table: TableV2;
  readonly settings: Settings;
  readonly siteUrl: string;
}

/** Changed developments -> alerts by mail. */
export class Notify extends Construct {
  readonly deadLetters: Queue;
  readonly notifyReaders: ParleyFunction;

  constructor(scope: Construct, id: string, { table, settings, siteUrl }: NotifyProps) {
    super(scope, id);
    this.notifyReaders = new ParleyFunction(this, 'NotifyReaders', {
      file: 'notify-readers',
      description: 'Mails changed developments to their readers',
      memory: 512,
      // Ten developments to a few readers; SES lets a new account send one mail a second.
      timeout: Duration.minutes(2),
      environment: {
        [environment.table]: table.tableName,
        [environment.alertEmail]: settings.alertEmails.join(','),
        [environment.senderEmail]: settings.senderEmail,
        [environment.siteUrl]: siteUrl,
      },
    });
    letRead(table, this.notifyReaders);
    letWrite(table, this.notifyReaders);
    letDelete(table, this.notifyReaders);
    this.letMail(settings);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.notifyReaders.addEventSource(changesOf(table, this.deadLetters));
  }

  /**
   * SES mails the owner of each address a link to click. While the account is in SES's sandbox, sending needs the
   * permission on the recipient's identity as well as on the sender's.
   */
  private letMail({ alertEmails, senderEmail }: Settings): void {
    const addresses = [...new Set([senderEmail, ...alertEmails])];
    for (const [index, address] of addresses.entries()) {
      const identity = new EmailIdentity(this, `Address${index}`, { identity: Identity.email(address) });
      identity.grantSendEmail(this.notifyReaders);
    }
  }
}

/** The table's stream, of which only rows of developments that were added or changed wake the function. */
function changesOf(table: TableV2, deadLetters: Queue): DynamoEventSource {
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
