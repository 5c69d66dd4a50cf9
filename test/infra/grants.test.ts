import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allowed, resource, resources, type Statement, templateFor } from './synthesized.ts';

const template = templateFor({ alertEmail: 'you@example.com', senderEmail: 'parley@example.org' });
const reads = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const writes = ['dynamodb:PutItem', 'dynamodb:UpdateItem'];
const batches = 'dynamodb:BatchWriteItem';

const onTable = (fn: string) => actions(fn, /^dynamodb:(?!.*(Stream|Records|ShardIterator))/);
const onQueues = (fn: string) =>
  allowed(template, fn)
    .filter(({ action }) => action === 'sqs:SendMessage')
    .flatMap(({ resource }) => [JSON.parse(resource)].flat())
    .map((arn) => String(arn['Fn::GetAtt'][0]).slice(0, -8));

/** Where calls go that a function of a schedule dropped. */
const dropped = 'SchedulesDropped';

describe('each function may do what its stage does, and no more', () => {
  test.each([
    ['CollectCollectDueFeeds', reads, ['CollectFeedsQueue', dropped]],
    ['CollectCollectFeed', [...reads, ...writes, batches], ['DetectItemsQueue']],
    ['DetectDetectMentions', [...reads, ...writes, batches], ['GroupMentionsQueue']],
    ['DetectDetectRevisits', reads, ['DetectItemsQueue', dropped]],
    ['GroupGroupDevelopments', [...reads, ...writes, batches], []],
    ['GroupGroupMissed', reads, ['GroupMentionsQueue', dropped]],
    ['NotifyNotifyReaders', [...reads, ...writes], ['NotifyDeadLetters']],
    ['NotifyNotifyMissed', [...reads, ...writes], [dropped]],
    ['NotifyMailReaders', [...reads, ...writes, 'dynamodb:DeleteItem'], [dropped]],
    ['PresentPresentTimeline', reads, []],
  ])('%s', (fn, table, queues) => {
    expect(onTable(fn)).toEqual([...table].sort());
    expect(onQueues(fn).sort()).toEqual([...queues].sort());
  });

  test('only the mailer mails, and only as and to the addresses of the settings', () => {
    const mailing = Object.values(resources(template, 'AWS::IAM::Policy')).filter((policy) =>
      JSON.stringify(policy).includes('ses:'),
    );
    expect(mailing).toHaveLength(1);
    const sends = allowed(template, 'NotifyMailReaders').filter(({ action }) => action.startsWith('ses:'));
    expect(sends.map(({ action }) => action)).toContain('ses:SendRawEmail');
    for (const { resource } of sends) expect(resource).toMatch(/:identity\/.*NotifyMailSenderAddress/);
    const identities = Object.values(resources(template, 'AWS::SES::EmailIdentity'));
    expect(identities.map(({ Properties }) => Properties.EmailIdentity)).toEqual([
      'you@example.com',
      'parley@example.org',
    ]);
  });

  test('rows are never allowed without saying which: each permission on the table names its partitions', () => {
    const functions = Object.keys(resources(template, 'AWS::Lambda::Function')).map((id) => id.slice(0, -8));
    const onRows = functions.flatMap((fn) =>
      allowed(template, fn).filter(({ action }) =>
        /^dynamodb:(Batch|GetItem|Put|Update|Delete|Query|Scan)/.test(action),
      ),
    );
    expect(onRows.length).toBeGreaterThan(30);
    expect(onRows.filter(({ keys }) => keys.length === 0)).toEqual([]);
    // A form such as "ITEM#*" leaves the other kinds of rows out; a star alone would not.
    expect(onRows.flatMap(({ keys }) => keys).filter((form) => !/^[A-Z-]+(#\*)?$/.test(form))).toEqual([]);
  });

  test('only the functions that look for pages due again and for missed mentions query the index', () => {
    const readers = Object.keys(resources(template, 'AWS::Lambda::Function'))
      .map((id) => id.slice(0, -8))
      .filter((fn) => allowed(template, fn).some(({ resource }) => resource.includes('/index/')));
    expect(readers.sort()).toEqual(['DetectDetectRevisits', 'GroupGroupMissed']);
    const source = readFileSync('shared/services/store/revisits.ts', 'utf8');
    expect(source.match(/IndexName:/g)).toHaveLength(2);
  });

  test('a function writes its own log and no other', () => {
    const roles = Object.entries(resources(template, 'AWS::IAM::Role'));
    expect(roles.filter(([, { Properties }]) => Properties.ManagedPolicyArns !== undefined)).toEqual([]);
    for (const id of Object.keys(resources(template, 'AWS::Lambda::Function'))) {
      const logs = allowed(template, id.slice(0, -8)).filter(({ action }) => action.startsWith('logs:'));
      expect(logs.map(({ action }) => action)).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
      for (const { resource } of logs) expect(resource).toContain(`${id.slice(0, -8)}Logs`);
    }
  });

  test('no permission covers everything', () => {
    const statements = Object.values(resources(template, 'AWS::IAM::Policy')).flatMap(
      ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
    );
    expect(statements.length).toBeGreaterThan(15);
    // Listing streams has no narrower form (service authorization reference of DynamoDB).
    const wide = statements.filter(({ Action, Resource }) => Resource === '*' && Action !== 'dynamodb:ListStreams');
    expect(wide).toEqual([]);
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
  });
});

test('the schedules may call their own functions alone', () => {
  for (const fn of ['CollectCollectDueFeeds', 'DetectDetectRevisits']) {
    const [id] = resource(template, 'AWS::Lambda::Function', fn);
    const callers = Object.values(resources(template, 'AWS::IAM::Policy')).filter(
      (policy) => JSON.stringify(policy).includes(id) && JSON.stringify(policy).includes('lambda:InvokeFunction'),
    );
    expect(callers).toHaveLength(1);
  }
});

function actions(fn: string, pattern: RegExp): string[] {
  const found = allowed(template, fn).map(({ action }) => action);
  return [...new Set(found.filter((action) => pattern.test(action)))].sort();
}
