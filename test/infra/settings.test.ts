import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../infra/settings.ts';

const read = (context: Record<string, unknown>, endpoint?: string) => readSettings((key) => context[key], endpoint);
const to = { alertEmail: 'you@example.com' };

describe('settings', () => {
  test('the alert address is enough', () => {
    expect(read(to)).toEqual({
      alertEmails: ['you@example.com'],
      alarmEmail: 'you@example.com',
      senderEmail: 'you@example.com',
      senderDomain: null,
      smtpParameter: null,
      existingIdentities: [],
      feeds: [],
      pollMinutes: 5,
      workers: 2,
      accountConcurrency: 10,
      table: null,
      allowPrivate: false,
    });
  });

  test('several addresses and another sender are taken', () => {
    const { alertEmails, senderEmail } = read({
      alertEmail: 'a@example.com, b@example.org',
      senderEmail: 'p@example.net',
    });
    expect(alertEmails).toEqual(['a@example.com', 'b@example.org']);
    expect(senderEmail).toBe('p@example.net');
  });

  test.each([undefined, '', ' , '])('without an alert address (%p) it says what to pass', (alertEmail) => {
    expect(() => read({ alertEmail })).toThrow(
      /^alertEmail is missing; .*npx cdk deploy -c alertEmail=you@example\.com$/,
    );
  });

  test.each([
    'foo',
    'a@b',
    'a b@example.com',
    'a@@example.com',
    '<a@example.com>',
    'a@example.com;b@example.com',
    'a@-',
    'x@-example.com',
    'a@example..com',
    'you@пример.рф',
  ])('alertEmail=%s is refused with what to pass', (alertEmail) => {
    const sentence = `alertEmail=${alertEmail} is not an e-mail address; pass one: npx cdk deploy -c alertEmail=you@example.com`;
    expect(() => read({ alertEmail })).toThrow(sentence);
  });

  test('a malformed sender is refused by its name', () => {
    expect(() => read({ ...to, senderEmail: 'parley' })).toThrow(/^senderEmail=parley is not an e-mail address/);
  });

  test.each([
    ['commas', 'https://a.example/rss, https://b.example/atom'],
    ['a JSON list', '["https://a.example/rss","https://b.example/atom"]'],
    ['a list from cdk.json', ['https://a.example/rss', 'https://b.example/atom']],
  ])('feeds are taken as %s', (_, feeds) => {
    expect(read({ ...to, feeds }).feeds).toEqual(['https://a.example/rss', 'https://b.example/atom']);
  });

  test('a comma inside an address of a JSON list does not split it', () => {
    expect(read({ ...to, feeds: '["https://a.example/rss?tags=x,y"]' }).feeds).toEqual([
      'https://a.example/rss?tags=x%2Cy',
    ]);
  });

  test.each(['example.com/rss', 'ftp://example.com/rss', 'https://'])('feeds=%s is refused by name', (feed) => {
    expect(() => read({ ...to, feeds: `https://a.example/rss,${feed}` })).toThrow(`feeds contains "${feed}"`);
  });

  test('broken JSON is refused with a hint on quoting', () => {
    expect(() => read({ ...to, feeds: '[https://a.example/rss]' })).toThrow(/quote it for the shell/);
  });

  test('a list that no function could be given is refused', () => {
    const feeds = Array.from({ length: 100 }, (_, n) => `https://outlet-${n}.example/world/news/rss.xml`);
    expect(() => read({ ...to, feeds })).toThrow(/a function's environment takes 3000/);
  });

  test.each(['0', '61', '2.5', 'often'])('pollMinutes=%s is refused', (pollMinutes) => {
    expect(() => read({ ...to, pollMinutes })).toThrow(`pollMinutes=${pollMinutes} is not a whole number from 1 to 60`);
  });

  test('allowPrivate is true, false or refused', () => {
    const emulator = 'http://localhost:4566';
    expect(read({ ...to, allowPrivate: 'true' }, emulator).allowPrivate).toBe(true);
    expect(read({ ...to, allowPrivate: 'false' }).allowPrivate).toBe(false);
    expect(() => read({ ...to, allowPrivate: 'yes' }, emulator)).toThrow(/^allowPrivate=yes is neither true nor false/);
  });

  test.each([undefined, '', 'https://sqs.eu-central-1.amazonaws.com'])(
    'allowPrivate is refused where AWS is at %p: private addresses are for an emulator',
    (endpoint) => {
      expect(() => read({ ...to, allowPrivate: 'true' }, endpoint)).toThrow(
        /^allowPrivate=true is for an emulator of AWS alone; leave it out, or set AWS_ENDPOINT_URL/,
      );
    },
  );

  test('readers are told apart by their address, however it is capitalised', () => {
    expect(read({ alertEmail: 'You@example.com,b@example.com,you@EXAMPLE.com' }).alertEmails).toEqual([
      'You@example.com',
      'b@example.com',
    ]);
  });

  test('a domain of one’s own gives the sender its address', () => {
    expect(read({ ...to, senderDomain: 'Example.org' })).toMatchObject({
      senderDomain: 'example.org',
      senderEmail: 'parley@example.org',
    });
    const senderEmail = 'news@example.org';
    expect(read({ ...to, senderDomain: 'example.org', senderEmail }).senderEmail).toBe(senderEmail);
  });

  test.each([
    [
      { senderDomain: 'https://example.org' },
      /^senderDomain=https:\/\/example\.org is not a domain; .*-c senderDomain=/,
    ],
    [{ senderDomain: 'example' }, /^senderDomain=example is not a domain/],
    [
      { senderDomain: 'example.org', senderEmail: 'parley@example.com' },
      /^senderEmail=parley@example\.com is not at senderDomain=example\.org; .*-c senderEmail=parley@example\.org$/,
    ],
    [{ senderDomain: 'example.org', smtp: '/parley/smtp' }, /pass one of the two$/],
    [
      { smtp: 'smtps://u:p@mail.example.org' },
      /^smtp=smtps.* is not the name of an SSM parameter; .*-c smtp=\/parley\/smtp$/,
    ],
    [{ alarmEmail: 'ops' }, /^alarmEmail=ops is not an e-mail address/],
    [{ alarmEmail: 'a@example.com,b@example.com' }, /^alarmEmail takes one address and got 2/],
    [
      { existingIdentities: 'you@example.com,nobody' },
      /^existingIdentities=nobody is neither an e-mail address nor a domain/,
    ],
    [{ table: 'my table' }, /^table=my table is not the name of a table; pass the output Table/],
    [{ workers: '1' }, /^workers=1 is not a whole number from 2 to 100; pass one: -c workers=2$/],
    [{ concurrency: 'many' }, /^concurrency=many is not a whole number from 10 to 1000000/],
  ])('%j is refused by name, with the remedy', (context, sentence) => {
    expect(() => read({ ...to, ...context })).toThrow(sentence);
  });

  test('what SES has already and a table that is there are taken', () => {
    expect(read({ ...to, existingIdentities: 'You@example.com, example.org', table: 'T-1' })).toMatchObject({
      existingIdentities: ['you@example.com', 'example.org'],
      table: 'T-1',
    });
  });
});

test('the app ends with the sentence alone and a status that is not 0', () => {
  const { status, stderr } = spawnSync('node_modules/.bin/tsx', ['infra/app.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CDK_CONTEXT_JSON: '{"alertEmail":"foo"}' },
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    'alertEmail=foo is not an e-mail address; pass one: npx cdk deploy -c alertEmail=you@example.com',
  );
});
