import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { metricNames } from '../../shared/names.ts';
import { resource, resources, type Statement, templateFor } from './synthesized.ts';

const template = templateFor({ alertEmail: 'you@example.com,other@example.com' });
const alarms = Object.values(resources(template, 'AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);
const headings = [...readFileSync('infra/RUNBOOK.md', 'utf8').matchAll(/^### (.+)$/gm)].map(([, heading = '']) =>
  heading.toLowerCase().replaceAll(' ', '-'),
);

describe('the alarms', () => {
  test('each names its own heading of the runbook, and each heading has its alarm', () => {
    const named = alarms.map(
      ({ AlarmDescription }) => `${AlarmDescription}`.match(/infra\/RUNBOOK\.md#([a-z-]+)$/)?.[1],
    );
    expect(named.length).toBeGreaterThan(15);
    expect([...named].sort()).toEqual([...headings].sort());
  });

  test('each mails the first reader, also when all is well again', () => {
    const [topic] = resource(template, 'AWS::SNS::Topic', 'AlarmsTopic');
    for (const alarm of alarms) {
      expect(alarm.AlarmActions).toEqual([{ Ref: topic }]);
      expect(alarm.OKActions).toEqual([{ Ref: topic }]);
    }
    expect(subscribers(template)).toEqual([['email', 'you@example.com']]);
  });

  test('each may publish: its topic’s policy lets the alarms of this account in', () => {
    const policies = Object.values(resources(template, 'AWS::SNS::TopicPolicy'));
    const reached = new Set(
      alarms.flatMap(({ AlarmActions }) => AlarmActions as { Ref: string }[]).map(({ Ref }) => Ref),
    );
    expect(reached.size).toBe(1);
    for (const topic of reached) {
      // Without a policy at all the topic's default would do; any policy takes its place.
      const statements = policies
        .filter(({ Properties }) => JSON.stringify(Properties.Topics) === JSON.stringify([{ Ref: topic }]))
        .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
      expect(statements).toContainEqual(
        expect.objectContaining({
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Resource: { Ref: topic },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        }),
      );
      expect(statements.filter(({ Effect }) => Effect === 'Deny').map(({ Condition }) => Condition)).toEqual([
        { Bool: { 'aws:SecureTransport': 'false' } },
      ]);
    }
  });

  test('they mail another address where one is given', () => {
    const told = templateFor({ alertEmail: 'you@example.com', alarmEmail: 'ops@example.org' });
    expect(subscribers(told)).toEqual([['email', 'ops@example.org']]);
  });

  test('every dead-letter queue has one, raised by its first message, and calls dropped one, by the third in an hour', () => {
    const queues = Object.keys(resources(template, 'AWS::SQS::Queue')).filter((id) => id.includes('DeadLetters'));
    const watched = alarms.filter(({ MetricName }) => MetricName === 'ApproximateNumberOfMessagesVisible');
    const [dropped] = resource(template, 'AWS::SQS::Queue', 'SchedulesDropped');
    expect(watched.map(queueOf).sort()).toEqual([...queues, dropped].sort());
    for (const alarm of watched) expect(alarm.Threshold).toBe(queueOf(alarm) === dropped ? 3 : 1);
  });

  test('every working queue has one for its oldest message, but that of the feeds, which are late; the stream for its age', () => {
    const queues = Object.keys(resources(template, 'AWS::SQS::Queue')).filter((id) => !/DeadLetters|Dropped/.test(id));
    const watched = alarms.filter(({ MetricName }) => MetricName === 'ApproximateAgeOfOldestMessage');
    expect(watched.map(queueOf).sort()).toEqual(queues.filter((id) => !id.startsWith('CollectFeeds')).sort());
    expect(alarms.filter(({ MetricName }) => MetricName === 'IteratorAge')).toHaveLength(1);
  });

  test('every function has one for its errors', () => {
    const watched = alarms.filter(({ MetricName, Namespace }) => MetricName === 'Errors' && Namespace === 'AWS/Lambda');
    expect(watched.map(refOf).sort()).toEqual(Object.keys(resources(template, 'AWS::Lambda::Function')).sort());
  });

  test('the account is watched for functions refused, and for four fifths of those it may run', () => {
    const alarmOn = (context: object, metric: string) =>
      Object.values(
        resources(templateFor({ alertEmail: 'you@example.com', ...context }), 'AWS::CloudWatch::Alarm'),
      ).find(({ Properties }) => Properties.MetricName === metric)?.Properties;
    expect(alarmOn({}, 'Throttles')).toMatchObject({ Namespace: 'AWS/Lambda', Threshold: 1, Statistic: 'Sum' });
    expect(alarmOn({}, 'ClaimedAccountConcurrency')).toMatchObject({ Threshold: 8, Statistic: 'Maximum' });
    expect(alarmOn({ concurrency: '1000' }, 'ClaimedAccountConcurrency')?.Threshold).toBe(800);
  });

  const counted = { Namespace: 'Parley', Dimensions: [{ Name: 'service', Value: 'collect-due-feeds' }] };

  test('feeds overdue: raised by many feeds for two hours, since some outlet is always down', () => {
    const overdue = alarms.find(({ MetricName }) => MetricName === metricNames.feedsOverdue);
    expect(overdue).toMatchObject({ ...counted, Threshold: 10, Period: 3600, EvaluationPeriods: 2 });
  });

  test('feeds late: raised by one feed for a quarter of an hour, and where nothing counts them', () => {
    const late = alarms.find(({ MetricName }) => MetricName === metricNames.feedsLate);
    const quarter = { Period: 300, EvaluationPeriods: 3 };
    expect(late).toMatchObject({ ...counted, ...quarter, Threshold: 1, TreatMissingData: 'breaching' });
    expect(alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching')).toEqual([late]);
  });

  test('feeds overdue: of a few feeds of one’s own, one is enough', () => {
    const own = templateFor({ alertEmail: 'you@example.com', feeds: 'https://a.example/rss,https://b.example/rss' });
    own.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'FeedsOverdue', Threshold: 1 });
  });
});

test('the dashboard shows every function, queue and dead-letter queue', () => {
  const [, { Properties }] = resource(template, 'AWS::CloudWatch::Dashboard', 'Dashboard');
  const body = JSON.stringify(Properties.DashboardBody);
  const shown = ['AWS::Lambda::Function', 'AWS::SQS::Queue'].flatMap((type) => Object.keys(resources(template, type)));
  expect(shown.filter((id) => !body.includes(id))).toEqual([]);
});

function subscribers(of: typeof template) {
  const subscriptions = Object.values(resources(of, 'AWS::SNS::Subscription'));
  return subscriptions.map(({ Properties }) => [Properties.Protocol, Properties.Endpoint]);
}

function queueOf({ Dimensions }: Record<string, unknown>): string {
  const [{ Value }] = Dimensions as [{ Value: { 'Fn::GetAtt': [string] } }];
  return Value['Fn::GetAtt'][0];
}

function refOf({ Dimensions }: Record<string, unknown>): string {
  const [{ Value }] = Dimensions as [{ Value: { Ref: string } }];
  return Value.Ref;
}
