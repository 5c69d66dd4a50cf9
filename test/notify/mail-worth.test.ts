import { describe, expect, test } from '@jest/globals';
import type { Development, Report } from '../../shared/group/development.ts';
import { mailWorth, mailWorthFeatures } from '../../shared/notify/mail-worth.ts';
import { alertFor } from '../../shared/notify/policy.ts';
import { sampleDevelopment, sampleReport } from '../fakes/nouns.ts';

const reader = { id: 'r', email: 'r@example.org', minimumSignificance: 0 };
const now = '2026-01-05T10:10:00.000Z';

/** A development of reports whose kinds have these shares. */
function development(kinds: Readonly<Record<string, number>>, reports = 1, fields: Partial<Development> = {}) {
  const one: Report = sampleReport();
  const likely = { kinds, agents: {} };
  const all = Array.from({ length: reports }, (_, at) => ({
    ...one,
    itemId: `item-${at + 1}`,
    score: 0.95,
    act: { ...one.act, likely },
  }));
  return sampleDevelopment({ reports: all, opening: { nearest: 0, sameActor: 0 }, ...fields });
}

const sure = { announcement: 1 };
const doubtful = { announcement: 0.6, commentary: 0.4 };
const worth = (of: Development): number => mailWorth(of).probability;

describe('the worth of a mail', () => {
  test('falls with what may be commentary, with a likeness, and with an actor who was in the news before', () => {
    const best = worth(development(sure));
    expect(worth(development(doubtful))).toBeLessThan(best);
    expect(worth(development(sure, 1, { opening: { nearest: 0.5, sameActor: 0 } }))).toBeLessThan(best);
    expect(worth(development(sure, 1, { opening: { nearest: 0, sameActor: 4 } }))).toBeLessThan(best);
  });

  test('rises with each report more', () => {
    expect(worth(development(doubtful, 3))).toBeGreaterThan(worth(development(doubtful, 2)));
    expect(worth(development(doubtful, 2))).toBeGreaterThan(worth(development(doubtful)));
  });

  test('is judged of the reports that still stand', () => {
    const { reports, ...rest } = development(sure, 2);
    const [first, second] = reports as [Report, Report];
    const retracted = { ...first, retracted: now, act: { ...first.act, likely: { kinds: { poll: 1 }, agents: {} } } };
    expect(mailWorthFeatures({ ...rest, reports: [retracted, second] })).toMatchObject({ poll: 0, reports: 0 });
  });

  test('of a development that was stored before is judged without what was not kept', () => {
    const { opening, ...before } = development(sure);
    expect(opening).toBeDefined();
    expect(mailWorthFeatures(before)).toMatchObject({ nearest: 0, sameActor: 0 });
    expect(worth(before)).toBeGreaterThan(0.5);
  });
});

describe('an opening', () => {
  const decide = (of: Development) => alertFor(of.changes[0] as Development['changes'][number], of, reader, now);

  test('that is surely an act is mailed at once', () => {
    expect(decide(development(sure))).toEqual({ alert: true, atOnce: true, reason: 'a new development' });
  });

  test('that may tell nothing new goes with the next mail', () => {
    const busy = { opening: { nearest: 0.4, sameActor: 3 } };
    expect(decide(development(doubtful, 1, busy))).toMatchObject({ alert: true, atOnce: false });
  });

  test('that hardly does waits for more reports, and the reason says why', () => {
    const { alert, reason } = decide(
      development({ announcement: 0.3, commentary: 0.7 }, 1, { opening: { nearest: 0.5, sameActor: 6 } }),
    );
    expect(alert).toBe(false);
    expect(reason).toBe(
      'it waits for more reports: it may be commentary, and a development that is known already resembles it',
    );
  });
});
