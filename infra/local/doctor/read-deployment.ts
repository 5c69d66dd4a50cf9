import { CloudWatchClient, DescribeAlarmsCommand, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { countByHealth, type Health } from '../../../shared/collect/feed-health.ts';
import type { Deployment, Identity, Known, Sending, Subscription } from './deployment.ts';
import type { StackResources } from './stack-resources.ts';

const quarterMilliseconds = 15 * 60_000;

/** Looks at a deployed stack from outside, with the credentials at hand; all parts at once. */
export async function readDeployment(stack: StackResources, now: Date): Promise<Deployment> {
  const [sending, identities, subscriptions, raised, concurrency, ticks, feeds] = await Promise.all([
    known(() => readSending()),
    known(() => readIdentities(stack)),
    known(() => readSubscriptions(stack)),
    known(() => readRaised(stack)),
    known(() => readConcurrency()),
    known(() => readTicks(stack, now)),
    known(() => readFeeds(stack)),
  ]);
  return { sending, identities, subscriptions, raised, concurrency, ticks, feeds };
}

async function known<T>(read: () => Promise<T>): Promise<Known<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

async function readSending(): Promise<Sending> {
  const { ProductionAccessEnabled, SendingEnabled, SendQuota } = await new SESv2Client({}).send(
    new GetAccountCommand({}),
  );
  return {
    sandbox: ProductionAccessEnabled !== true,
    enabled: SendingEnabled !== false,
    perDay: SendQuota?.Max24HourSend ?? 0,
    sentToday: SendQuota?.SentLast24Hours ?? 0,
    perSecond: SendQuota?.MaxSendRate ?? 0,
  };
}

async function readIdentities(stack: StackResources): Promise<readonly Identity[]> {
  const client = new SESv2Client({});
  return Promise.all(
    stack.idsOf('AWS::SES::EmailIdentity').map(async (name) => {
      const asked = client.send(new GetEmailIdentityCommand({ EmailIdentity: name }));
      const { VerifiedForSendingStatus } = await asked.catch((error: Error) => {
        // One that somebody deleted by hand can send as little as one that was not confirmed.
        if (error.name === 'NotFoundException') return { VerifiedForSendingStatus: false };
        throw error;
      });
      return { name, verified: VerifiedForSendingStatus === true };
    }),
  );
}

async function readSubscriptions(stack: StackResources): Promise<readonly Subscription[]> {
  const [TopicArn] = stack.idsOf('AWS::SNS::Topic', 'AlarmsTopic');
  if (TopicArn === undefined) throw new Error('the stack has no topic for alarms; deploy again');
  const { Subscriptions = [] } = await new SNSClient({}).send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  return Subscriptions.map(({ Endpoint = '', SubscriptionArn = '' }) => ({
    endpoint: Endpoint,
    confirmed: SubscriptionArn.startsWith('arn:'),
  }));
}

async function readRaised(stack: StackResources): Promise<readonly string[]> {
  const names = [...stack.idsOf('AWS::CloudWatch::Alarm')];
  const { MetricAlarms = [] } = await new CloudWatchClient({}).send(
    new DescribeAlarmsCommand({ AlarmNames: names, MaxRecords: 100 }),
  );
  return MetricAlarms.filter(({ StateValue }) => StateValue === 'ALARM').map(({ AlarmName = '' }) => AlarmName);
}

async function readConcurrency(): Promise<number> {
  const { AccountLimit } = await new LambdaClient({}).send(new GetAccountSettingsCommand({}));
  return AccountLimit?.ConcurrentExecutions ?? 0;
}

async function readTicks(stack: StackResources, now: Date): Promise<number> {
  const [FunctionName] = stack.idsOf('AWS::Lambda::Function', 'CollectCollectDueFeeds');
  const { Datapoints = [] } = await new CloudWatchClient({}).send(
    new GetMetricStatisticsCommand({
      Namespace: 'AWS/Lambda',
      MetricName: 'Invocations',
      Dimensions: [{ Name: 'FunctionName', Value: FunctionName }],
      StartTime: new Date(now.getTime() - quarterMilliseconds),
      EndTime: now,
      Period: quarterMilliseconds / 1000,
      Statistics: ['Sum'],
    }),
  );
  return Datapoints.reduce((sum, { Sum = 0 }) => sum + Sum, 0);
}

async function readFeeds(stack: StackResources) {
  const page = stack.outputs.PageUrl ?? '';
  const answer = await fetch(`${page}api/feeds`, { signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`${page}api/feeds answered ${answer.status}`);
  const { feeds } = (await answer.json()) as { feeds: readonly { health: Health }[] };
  const counts = countByHealth(feeds);
  const { ok, overdue, late } = counts;
  return { watched: feeds.length, ok, overdue, late, unpolled: counts.new };
}
