import { ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export interface AlarmOptions {
  /** What is wrong, as a sentence without its full stop. */
  readonly description: string;
  /** The alarm is raised from this value on; 1 by default. */
  readonly threshold?: number;
  /** Periods in a row; 1 by default. */
  readonly periods?: number;
  /** Whether no data is as bad as bad data; otherwise it is as good as good data. */
  readonly silenceIsBad?: true;
}

/** Makes alarms that mail, each of which names the heading of the runbook that says what to do. */
export class Alarms {
  private readonly scope: Construct;
  private readonly action: SnsAction;

  constructor(scope: Construct, topic: ITopic) {
    this.scope = scope;
    this.action = new SnsAction(topic);
  }

  addAlarm(
    name: string,
    metric: Metric,
    { description, threshold = 1, periods = 1, silenceIsBad }: AlarmOptions,
  ): void {
    const alarm = metric.createAlarm(this.scope, name, {
      alarmDescription: `${description}. What to do: infra/RUNBOOK.md#${headingOf(name)}`,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      threshold,
      evaluationPeriods: periods,
      treatMissingData: silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.action);
    alarm.addOkAction(this.action);
  }
}

/** The anchor of an alarm's heading: "FeedsOverdue" stands under "Feeds overdue", so "feeds-overdue". */
export function headingOf(name: string): string {
  return name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
