import { expect, test } from '@jest/globals';
import { type Log, withoutAddresses } from '../../shared/services/log.ts';

function lastFields(fields: Record<string, unknown>): unknown {
  let seen: unknown = null;
  const keep = (_: string, given?: Record<string, unknown>) => {
    seen = given;
  };
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep };
  for (const level of ['debug', 'info', 'warn', 'error'] as const) {
    seen = null;
    withoutAddresses(log)[level]('message', fields);
    if (seen === null) return `nothing at ${level}`;
  }
  return seen;
}

test('an address in a field, however deep, goes to no log', () => {
  const refusal = 'Email address is not verified. The following failed: you+news@mail.example.com, <b@пример.рф>';
  expect(lastFields({ error: refusal, more: [{ to: 'a@example.org' }], cause: new Error('to c@example.net') })).toEqual(
    {
      error: 'Email address is not verified. The following failed: (an address), <(an address)>',
      more: [{ to: '(an address)' }],
      cause: 'to (an address)',
    },
  );
});

test('what is not an address stays: a link with a handle, a number, nothing', () => {
  const fields = { url: 'https://social.example/@parley/1', queued: 3, error: null, text: '2 @ 3.50' };
  expect(lastFields(fields)).toEqual(fields);
});
