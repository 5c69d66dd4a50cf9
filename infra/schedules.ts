import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { safeQueue } from './queue.ts';

/** What runs by the clock. */
export class Schedules extends Construct {
  /** Calls that were given up, by the scheduler or by Lambda, in the last hour. */
  readonly dropped: Queue;
  private readonly group: ScheduleGroup;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // CDK keeps a group, under a name that the next deploy would want again.
    this.group = new ScheduleGroup(this, 'Group', { removalPolicy: RemovalPolicy.DESTROY });
    // Not for good: the next call does the work of one that was dropped.
    this.dropped = new Queue(this, 'Dropped', { ...safeQueue, retentionPeriod: Duration.hours(1) });
  }

  /** Calls a function every so many minutes. One that runs seldom is tried again; else the next call does its work. */
  every(minutes: number, target: IFunction, id: string, description: string): Schedule {
    target.configureAsyncInvoke({
      retryAttempts: minutes < 60 ? 0 : 2,
      maxEventAge: Duration.minutes(5),
      onFailure: new SqsDestination(this.dropped),
    });
    return new Schedule(this, id, {
      description,
      scheduleGroup: this.group,
      schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
      target: new LambdaInvoke(target, {
        retryAttempts: 2,
        maxEventAge: Duration.minutes(Math.min(60, Math.max(1, minutes))),
        deadLetterQueue: this.dropped,
      }),
    });
  }
}
