import { Aws } from 'aws-cdk-lib';
import { ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** When an alarm is raised and what it says. */
interface AlarmOptions {
  /** What is wrong, as a sentence without its full stop. */
  readonly description: string;
  /** The alarm is raised from this value on; 1 by default. */
  readonly threshold?: number;
  /** Periods in a row; 1 by default. */
  readonly periods?: number;
  /** No data raises the alarm too; otherwise it counts as good data. */
  readonly raisedWithoutData?: true;
}

/** Where alarms go to be mailed. Each alarm names the heading of the runbook that says what to do. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;
  private readonly scope: Construct;
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, email: string) {
    super(scope, id);
    this.scope = scope;
    this.topic = new Topic(this, 'Topic', { displayName: 'Parley alarms', enforceSSL: true });
    // The statement on plain HTTP makes a policy, and a policy takes the place of the one that lets CloudWatch publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    this.topic.addSubscription(new EmailSubscription(email));
    this.action = new SnsAction(this.topic);
  }

  /** Adds an alarm on a metric, named after its heading. It mails when it is raised, and when all is well again. */
  addAlarm(
    name: string,
    metric: Metric,
    { description, threshold = 1, periods = 1, raisedWithoutData }: AlarmOptions,
  ): void {
    const alarm = metric.createAlarm(this.scope, name, {
      alarmDescription: `${description}. What to do: infra/RUNBOOK.md#${headingOf(name)}`,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      threshold,
      evaluationPeriods: periods,
      treatMissingData: raisedWithoutData ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.action);
    alarm.addOkAction(this.action);
  }
}

/** The anchor of an alarm's heading: "FeedsOverdue" stands under "Feeds overdue", so "feeds-overdue". */
function headingOf(name: string): string {
  return name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
