import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allowed, resource, resources, type Statement, templateFor } from './synthesized.ts';

const template = templateFor({ alertEmail: 'you@example.com', senderEmail: 'parley@example.org' });
const reads = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const writes = ['dynamodb:BatchWriteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'];

const onTable = (fn: string) => actions(fn, /^dynamodb:(?!.*(Stream|Records|ShardIterator))/);
const onQueues = (fn: string) =>
  allowed(template, fn)
    .filter(({ action }) => action === 'sqs:SendMessage')
    .map(({ resource }) => JSON.parse(resource)['Fn::GetAtt'][0].slice(0, -8));

describe('each function may do what its stage does, and no more', () => {
  test.each([
    ['CollectCollectDueFeeds', reads, ['CollectFeedsQueue']],
    ['CollectCollectFeed', [...reads, ...writes], ['DetectItemsQueue']],
    ['DetectDetectMentions', [...reads, ...writes], ['GroupMentionsQueue']],
    ['DetectDetectRevisits', reads, ['DetectItemsQueue']],
    ['GroupGroupDevelopments', [...reads, ...writes], []],
    ['NotifyNotifyReaders', [...reads, ...writes, 'dynamodb:DeleteItem'], ['NotifyDeadLetters']],
    ['NotifyNotifyMissed', [...reads, ...writes, 'dynamodb:DeleteItem'], []],
    ['PresentPresentTimeline', reads, []],
  ])('%s', (fn, table, queues) => {
    expect(onTable(fn)).toEqual([...table].sort());
    expect(onQueues(fn)).toEqual(queues);
  });

  test('only the two mailers mail, and only as and to the addresses of the settings', () => {
    const mailing = Object.values(resources(template, 'AWS::IAM::Policy')).filter((policy) =>
      JSON.stringify(policy).includes('ses:'),
    );
    expect(mailing).toHaveLength(2);
    const sends = ['NotifyNotifyReaders', 'NotifyNotifyMissed'].flatMap((mailer) =>
      allowed(template, mailer).filter(({ action }) => action.startsWith('ses:')),
    );
    expect(sends.map(({ action }) => action)).toContain('ses:SendRawEmail');
    for (const { resource } of sends) expect(resource).toMatch(/:identity\/.*NotifyMailSenderAddress/);
    const identities = Object.values(resources(template, 'AWS::SES::EmailIdentity'));
    expect(identities.map(({ Properties }) => Properties.EmailIdentity)).toEqual([
      'you@example.com',
      'parley@example.org',
    ]);
  });

  test('only the function that looks for pages due again queries the index', () => {
    const readers = Object.keys(resources(template, 'AWS::Lambda::Function'))
      .map((id) => id.slice(0, -8))
      .filter((fn) => allowed(template, fn).some(({ resource }) => resource.includes('/index/')));
    expect(readers).toEqual(['DetectDetectRevisits']);
    const source = readFileSync('shared/services/store/revisits.ts', 'utf8');
    expect(source.match(/IndexName:/g)).toHaveLength(1);
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

  test('what the stores ask of DynamoDB is what the functions may ask', () => {
    const folder = 'shared/services/store';
    const source = readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n');
    const asked = new Set(
      [...source.matchAll(/new (\w+)Command\(/g)].map(([, command]) => actionOf[command ?? ''] ?? command),
    );
    expect(asked.size).toBeGreaterThan(3);
    expect([...asked].filter((action) => !onTable('NotifyNotifyReaders').includes(`${action}`))).toEqual([]);
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

/** Commands of the document client that go by another name than their permission. */
const actionOf: Record<string, string> = {
  Get: 'dynamodb:GetItem',
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
  Delete: 'dynamodb:DeleteItem',
  BatchGet: 'dynamodb:BatchGetItem',
  BatchWrite: 'dynamodb:BatchWriteItem',
  Query: 'dynamodb:Query',
  Scan: 'dynamodb:Scan',
  TransactWrite: 'dynamodb:ConditionCheckItem',
};

function actions(fn: string, pattern: RegExp): string[] {
  const found = allowed(template, fn).map(({ action }) => action);
  return [...new Set(found.filter((action) => pattern.test(action)))].sort();
}
