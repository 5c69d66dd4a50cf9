import { describe, expect, test } from '@jest/globals';
import { findingLines } from '../../../../infra/local/cli/commands/doctor.ts';
import type { Deployment } from '../../../../infra/local/doctor/deployment.ts';
import { examine } from '../../../../infra/local/doctor/examine.ts';

const sound: Deployment = {
  sending: { value: { sandbox: false, enabled: true, perDay: 50_000, sentToday: 12, perSecond: 14 } },
  identities: { value: [{ name: 'you@example.com', verified: true }] },
  subscriptions: { value: [{ endpoint: 'you@example.com', confirmed: true }] },
  raised: { value: [] },
  concurrency: { value: 1000 },
  ticks: { value: 15 },
  feeds: { value: { watched: 150, ok: 146, overdue: 4, late: 0, unpolled: 0 } },
};
const sandbox = { sandbox: true, enabled: true, perDay: 200, sentToday: 3, perSecond: 1 };

describe('a deployment', () => {
  test('in which all is well says so of each part, without a step', () => {
    const findings = examine(sound);
    expect(findings.map(({ check }) => check)).toEqual([
      ...['identities', 'sandbox', 'sending', 'alarms subscribed', 'alarms', 'schedule', 'feeds', 'concurrency'],
    ]);
    expect(findings.filter(({ state, next }) => state !== 'well' || next !== null)).toEqual([]);
    expect(findingLines(findings)).toMatch(/^well {5}identities +you@example\.com: verified\n[\s\S]*\nall is well\n$/);
  });

  const faults: [string, Partial<Deployment>, string, RegExp, RegExp][] = [
    [
      'whose address was not confirmed',
      { identities: { value: [{ name: 'you@example.com', verified: false }] } },
      'identities',
      /not verified: you@example\.com/,
      /Click the link/,
    ],
    [
      'in the sandbox',
      { sending: { value: sandbox } },
      'sandbox',
      /each recipient has to confirm/,
      /production access/,
    ],
    [
      'whose sending is paused',
      { sending: { value: { ...sandbox, enabled: false } } },
      'sending',
      /paused.*3 of 200/,
      /get-account/,
    ],
    [
      'near its quota',
      { sending: { value: { ...sandbox, sentToday: 160 } } },
      'sending',
      /160 of 200 mails/,
      /higher quota/,
    ],
    [
      'whose alarms nobody hears',
      { subscriptions: { value: [{ endpoint: 'you@example.com', confirmed: false }] } },
      'alarms subscribed',
      /nobody has confirmed/,
      /Parley alarms/,
    ],
    ['with an alarm raised', { raised: { value: ['FeedsLate'] } }, 'alarms', /raised: FeedsLate/, /RUNBOOK/],
    ['whose schedule stands still', { ticks: { value: 0 } }, 'schedule', /has not fired/, /Schedules dropped/],
    [
      'a fifth of whose feeds is overdue',
      { feeds: { value: { watched: 10, ok: 8, overdue: 2, late: 0, unpolled: 0 } } },
      'feeds',
      /2 overdue/,
      /Feeds overdue/,
    ],
    [
      'one of whose feeds is late',
      { feeds: { value: { watched: 10, ok: 9, overdue: 0, late: 1, unpolled: 0 } } },
      'feeds',
      /1 late/,
      /Feeds late/,
    ],
    [
      'none of whose feeds was asked',
      { feeds: { value: { watched: 10, ok: 0, overdue: 0, late: 0, unpolled: 10 } } },
      'feeds',
      /10 not asked yet/,
      /wait a few minutes/,
    ],
    ['in a new account', { concurrency: { value: 10 } }, 'concurrency', /may run 10 functions/, /Service Quotas/],
  ];

  test.each(faults)('%s says what is amiss and what to do', (_, change, check, says, next) => {
    const amiss = examine({ ...sound, ...change }).filter(({ state }) => state === 'amiss');
    const found = amiss.find((finding) => finding.check === check);
    expect(found?.says).toMatch(says);
    expect(found?.next).toMatch(next);
  });

  test('of which a part cannot be looked at says why, and still looks at the others', () => {
    const findings = examine({ ...sound, raised: { fault: 'not authorized to perform cloudwatch:DescribeAlarms' } });
    expect(findings.filter(({ state }) => state !== 'well')).toEqual([
      expect.objectContaining({ check: 'alarms', state: 'unknown', says: expect.stringContaining('DescribeAlarms') }),
    ]);
    expect(findingLines(findings)).toMatch(/unknown {2}alarms [\s\S]*-> Allow it[\s\S]*1 of 8 not well\n$/);
  });
});
