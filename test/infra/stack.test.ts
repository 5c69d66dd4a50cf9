import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Runtime } from 'aws-cdk-lib/aws-lambda';
import { developmentRow, environment, table as names } from '../../shared/names.ts';
import { featureFlags, Match, type Resource, resource, resources, templateFor } from './synthesized.ts';

const template = templateFor({ alertEmail: 'you@example.com' });
const functions = Object.values(resources(template, 'AWS::Lambda::Function'));

describe('the table', () => {
  test('is kept, can be put back to any second, forgets expired rows and streams both images', () => {
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: names.partition, KeyType: 'HASH' },
          { AttributeName: names.sort, KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: names.index,
            KeySchema: [
              { AttributeName: names.indexPartition, KeyType: 'HASH' },
              { AttributeName: names.indexSort, KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: names.expires, Enabled: true },
      },
    });
  });
});

describe('what outlives the stack', () => {
  const outliving = Object.entries(template.toJSON().Resources as Record<string, Resource>).filter(([, resource]) =>
    /^Retain|^Snapshot/.test(resource.DeletionPolicy ?? ''),
  );

  test('is the table alone, and under no name that the next deploy would want', () => {
    expect(outliving.map(([, { Type }]) => Type)).toEqual(['AWS::DynamoDB::GlobalTable']);
    for (const [, { Properties }] of outliving) expect(Object.keys(Properties)).not.toContain('TableName');
    const [group] = Object.values(resources(template, 'AWS::Scheduler::ScheduleGroup'));
    expect(group?.DeletionPolicy).toBe('Delete');
  });

  test('an adopted table is not made, its stream is asked for, and its name is the output', () => {
    const adopting = templateFor({ alertEmail: 'you@example.com', table: 'Parley-StorageTable-1' });
    adopting.resourceCountIs('AWS::DynamoDB::GlobalTable', 0);
    const [adopted] = resource(adopting, 'Custom::AdoptedTable', 'StorageAdopted');
    adopting.hasResourceProperties('Custom::AdoptedTable', { TableName: 'Parley-StorageTable-1' });
    const stream = { 'Fn::GetAtt': [adopted, 'StreamArn'] };
    adopting.hasResourceProperties('AWS::Lambda::EventSourceMapping', { EventSourceArn: stream });
    expect(adopting.findOutputs('Table')).toMatchObject({ Table: { Value: 'Parley-StorageTable-1' } });
    const [, collector] = resource(adopting, 'AWS::Lambda::Function', 'CollectCollectFeed');
    expect(collector.Properties.Environment).toMatchObject({
      Variables: { [environment.table]: 'Parley-StorageTable-1' },
    });
  });
});

describe('the functions', () => {
  test('are ten, on ARM, on the newest Node that CDK knows', () => {
    const newest = Object.values(Runtime)
      .map((runtime) => (runtime instanceof Runtime ? Number(runtime.name.match(/^nodejs(\d+)\.x$/)?.[1] ?? 0) : 0))
      .reduce((most, version) => Math.max(most, version), 0);
    expect(functions).toHaveLength(10);
    for (const { Properties } of functions) {
      expect(Properties.Architectures).toEqual(['arm64']);
      expect(Properties.Runtime).toBe(`nodejs${newest}.x`);
    }
  });

  test('keep their logs for a month', () => {
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
    template.resourceCountIs('AWS::Logs::LogGroup', 10);
    for (const { Properties } of functions) expect(JSON.stringify(Properties.LoggingConfig)).toMatch(/LogGroup.*Logs/);
  });

  test('hold no address in their environment', () => {
    for (const { Properties } of functions) expect(JSON.stringify(Properties.Environment)).not.toContain('@');
  });

  test('know only variables that the runtime reads', () => {
    const known = new Set<string>(Object.values(environment));
    const given = functions.flatMap(({ Properties }) =>
      Object.keys((Properties.Environment as { Variables: Record<string, unknown> }).Variables),
    );
    expect(given.filter((name) => name.startsWith('PARLEY_') && !known.has(name))).toEqual([]);
    expect(given.filter((name) => name === environment.table)).toHaveLength(10);
  });

  test('take private addresses only when told so', () => {
    const allowing = templateFor({
      alertEmail: 'you@example.com',
      allowPrivate: 'true',
      feeds: 'http://127.0.0.1/rss',
    });
    expect(JSON.stringify(template.toJSON())).not.toContain(environment.allowPrivate);
    const [, fetcher] = resource(allowing, 'AWS::Lambda::Function', 'CollectCollectFeed');
    expect(fetcher.Properties.Environment).toMatchObject({
      Variables: { [environment.allowPrivate]: 'true', [environment.feeds]: 'http://127.0.0.1/rss' },
    });
  });

  test('mails name the address of the timeline', () => {
    const [, notifier] = resource(template, 'AWS::Lambda::Function', 'NotifyMailReaders');
    const [api] = resource(template, 'AWS::ApiGatewayV2::Api', 'PresentApi');
    expect(notifier.Properties.Environment).toMatchObject({
      Variables: { [environment.siteUrl]: { 'Fn::GetAtt': [api, 'ApiEndpoint'] } },
    });
  });
});

describe('the events', () => {
  const mappings = Object.values(resources(template, 'AWS::Lambda::EventSourceMapping'));

  test('every batch may fail in part', () => {
    expect(mappings).toHaveLength(4);
    for (const { Properties } of mappings) {
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
  });

  test('only new and changed developments wake the mailer, from the first one on', () => {
    const pattern = {
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { Keys: { [names.sort]: { S: [developmentRow] } } },
    };
    const stream = mappings.find(({ Properties }) => Properties.FilterCriteria !== undefined);
    const criteria = stream?.Properties.FilterCriteria as { Filters: { Pattern: string }[] } | undefined;
    expect(criteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([pattern]);
    expect(stream?.Properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
    });
  });

  test('one writer groups: its queue is FIFO, in batches of ten, without reserved concurrency', () => {
    const [queue] = resource(template, 'AWS::SQS::Queue', 'GroupMentionsQueue');
    const mapping = mappings.find(({ Properties }) => JSON.stringify(Properties.EventSourceArn).includes(queue));
    expect(mapping?.Properties.BatchSize).toBe(10);
    expect(resources(template, 'AWS::SQS::Queue')[queue]?.Properties.FifoQueue).toBe(true);
    const [, grouper] = resource(template, 'AWS::Lambda::Function', 'GroupGroupDevelopments');
    expect(grouper.Properties).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  test('feeds and items wait for their turn by host: their queues are FIFO, as are their dead-letter queues', () => {
    for (const prefix of [
      'CollectFeedsQueue',
      'CollectFeedsDeadLetters',
      'DetectItemsQueue',
      'DetectItemsDeadLetters',
    ]) {
      const [, { Properties }] = resource(template, 'AWS::SQS::Queue', prefix);
      expect([prefix, Properties.FifoQueue]).toEqual([prefix, true]);
    }
  });

  test('every minute for feeds and mails that are due, a quarter of an hour for pages, an hour for changes that were missed, six for mentions', () => {
    const rates = Object.values(resources(template, 'AWS::Scheduler::Schedule')).map(
      ({ Properties }) => Properties.ScheduleExpression,
    );
    expect(rates.sort()).toEqual([
      'rate(1 hour)',
      'rate(1 minute)',
      'rate(1 minute)',
      'rate(15 minutes)',
      'rate(6 hours)',
    ]);
  });

  test('feeds are polled as often as set', () => {
    const minutes = (context: object) => {
      const set = templateFor({ alertEmail: 'you@example.com', ...context });
      const [, collector] = resource(set, 'AWS::Lambda::Function', 'CollectCollectFeed');
      return (collector.Properties.Environment as { Variables: Record<string, string> }).Variables[
        environment.pollMinutes
      ];
    };
    expect(minutes({})).toBe('5');
    expect(minutes({ pollMinutes: '15' })).toBe('15');
  });
});

describe('the queues', () => {
  const queues = resources(template, 'AWS::SQS::Queue');

  test('each has a dead-letter queue that keeps for 14 days', () => {
    const parking = Object.entries(queues).filter(([id]) => id.includes('DeadLetters'));
    const working = Object.entries(queues).filter(([id]) => !/DeadLetters|Dropped/.test(id));
    expect(parking).toHaveLength(4);
    expect(working).toHaveLength(3);
    for (const [, { Properties }] of parking) expect(Properties.MessageRetentionPeriod).toBe(14 * 86_400);
    for (const [, { Properties }] of working) {
      const { maxReceiveCount, deadLetterTargetArn } = Properties.RedrivePolicy as Record<string, unknown>;
      expect(maxReceiveCount).toBeGreaterThanOrEqual(5);
      expect(parking.map(([id]) => id)).toContain((deadLetterTargetArn as { 'Fn::GetAtt': string[] })['Fn::GetAtt'][0]);
    }
  });

  test('a mention is tried ten times, since no alert may hang on a dead-letter queue', () => {
    const [, { Properties }] = resource(template, 'AWS::SQS::Queue', 'GroupMentionsQueue');
    expect(Properties.RedrivePolicy).toMatchObject({ maxReceiveCount: 10 });
  });

  test('what runs by the clock parks its dropped calls, those of the scheduler and those of Lambda', () => {
    const [queue] = resource(template, 'AWS::SQS::Queue', 'SchedulesDropped');
    const arn = { 'Fn::GetAtt': [queue, 'Arn'] };
    const schedules = Object.values(resources(template, 'AWS::Scheduler::Schedule'));
    const calls = Object.values(resources(template, 'AWS::Lambda::EventInvokeConfig'));
    expect(schedules).toHaveLength(5);
    expect(calls).toHaveLength(5);
    for (const { Properties } of schedules) expect(Properties.Target).toMatchObject({ DeadLetterConfig: { Arn: arn } });
    for (const { Properties } of calls) {
      expect(Properties.DestinationConfig).toEqual({ OnFailure: { Destination: arn } });
    }
  });

  test('workers at once are two each, or as many as set', () => {
    const most = (context: object) =>
      Object.values(
        resources(templateFor({ alertEmail: 'you@example.com', ...context }), 'AWS::Lambda::EventSourceMapping'),
      ).flatMap(({ Properties }) => (Properties.ScalingConfig as { MaximumConcurrency: number } | undefined) ?? []);
    expect(most({})).toEqual([{ MaximumConcurrency: 2 }, { MaximumConcurrency: 2 }]);
    expect(most({ workers: '7' })).toEqual([{ MaximumConcurrency: 7 }, { MaximumConcurrency: 7 }]);
  });

  test('a message in work is not given out again before its function has ended', () => {
    for (const { Properties } of mappingsOfQueues()) {
      const { EventSourceArn, FunctionName } = Properties as Record<string, Record<string, string & string[]>>;
      const queue = queues[String(EventSourceArn?.['Fn::GetAtt']?.[0])];
      const fn = resources(template, 'AWS::Lambda::Function')[String(FunctionName?.Ref)];
      expect(queue?.Properties.VisibilityTimeout).toBe(6 * Number(fn?.Properties.Timeout));
    }
  });

  test('an order to poll outlives its tries, so that a failure is parked and not forgotten', () => {
    const [, feeds] = resource(template, 'AWS::SQS::Queue', 'CollectFeedsQueue');
    const { VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy } = feeds.Properties;
    const tries = (RedrivePolicy as { maxReceiveCount: number }).maxReceiveCount;
    expect(Number(MessageRetentionPeriod)).toBeGreaterThan(Number(VisibilityTimeout) * tries);
  });

  test('are encrypted and refuse plain HTTP', () => {
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    const refusing = Object.values(resources(template, 'AWS::SQS::QueuePolicy'));
    expect(refusing).toHaveLength(Object.keys(queues).length);
    for (const policy of refusing) expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });

  function mappingsOfQueues() {
    const all = Object.values(resources(template, 'AWS::Lambda::EventSourceMapping'));
    return all.filter(({ Properties }) => Properties.FilterCriteria === undefined);
  }
});

describe('the timeline', () => {
  test('is throttled, and reads only', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
    });
    const routes = Object.values(resources(template, 'AWS::ApiGatewayV2::Route')).map((r) => r.Properties.RouteKey);
    expect(routes.sort()).toEqual(['GET /', 'GET /{proxy+}', 'HEAD /', 'HEAD /{proxy+}']);
  });

  test('outputs say where it is and what to do next', () => {
    const outputs = template.findOutputs('*');
    expect(Object.keys(outputs)).toEqual(['PageUrl', 'ApiUrl', 'Table', 'Next']);
    expect(outputs.Next?.Value).toMatch(/you@example\.com.*click its link/);
  });
});

test('the feature flags of cdk.json are all that CDK recommends today', () => {
  const recommended = JSON.parse(readFileSync('node_modules/aws-cdk-lib/recommended-feature-flags.json', 'utf8'));
  expect(featureFlags).toEqual(recommended);
});

test('synthesis needs no account: nothing in the template names one', () => {
  expect(JSON.stringify(template.toJSON())).not.toMatch(/:\d{12}:/);
});
