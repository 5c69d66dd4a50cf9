import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';

/** What runs by the clock, in a group of its own so that its metrics tell of Parley alone. */
export class Schedules extends Construct {
  readonly group: ScheduleGroup;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // CDK keeps a group, under a name that the next deploy would want again.
    this.group = new ScheduleGroup(this, 'Group', { removalPolicy: RemovalPolicy.DESTROY });
  }

  /** Calls a function every so many minutes. A call that fails is neither repeated nor parked: the next does its work. */
  every(minutes: number, target: IFunction, id: string, description: string): Schedule {
    target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(5) });
    return new Schedule(this, id, {
      description,
      scheduleGroup: this.group,
      schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
      target: new LambdaInvoke(target, { retryAttempts: 2, maxEventAge: Duration.minutes(Math.max(1, minutes)) }),
    });
  }
}
