import { describe, expect, test } from '@jest/globals';
import type { Change, Development } from '../../shared/group/development.ts';
import { alertFor } from '../../shared/notify/policy.ts';
import { groupedTold, reportTold, type Told } from '../fakes/reports.ts';

const reader = { id: 'r', email: 'r@example.org', minimumSignificance: 0 };
const soon = '2026-03-11T12:10:00.000Z';
const act: Told = { headline: 'Witkoff to meet Putin in Moscow on peace plan' };

function opened(told: Told): Development {
  return groupedTold([reportTold(told)])[0] as Development;
}

function decide(development: Development, now = soon, change: Change | undefined = development.changes[0]) {
  return alertFor(change as Change, development, reader, now);
}

describe('an alert is sent', () => {
  test('for every act, however small', () => {
    expect(decide(opened(act)).alert).toBe(true);
    expect(decide(opened({ headline: 'Peskov says no date is set for talks with Kyiv' })).alert).toBe(true);
  });

  test('for a changed slot, in a reader’s words', () => {
    const development = opened(act);
    const change: Change = {
      number: 2,
      type: 'updated',
      at: soon,
      itemId: 'x',
      slots: [{ slot: 'phase', from: 'announced', to: 'cancelled' }],
    };
    expect(decide(development, soon, change)).toEqual({
      alert: true,
      reason: 'changed: stage cancelled (was: announced)',
    });
  });
});

describe('no alert is sent', () => {
  test('for commentary and polls', () => {
    expect(decide(opened({ headline: 'Why Witkoff’s trip to Moscow may fail' })).alert).toBe(false);
    expect(decide(opened({ headline: 'Poll: most Ukrainians oppose land for peace' })).alert).toBe(false);
  });

  test('for a look back', () => {
    expect(decide(opened({ headline: 'Four years since the Istanbul talks of Russia and Ukraine' })).alert).toBe(false);
  });

  test('for an old entry that a feed serves again', () => {
    expect(decide(opened({ ...act, published: '2026-03-01T12:00:00.000Z' })).alert).toBe(false);
  });

  test('for a change that was made days ago', () => {
    expect(decide(opened(act), '2026-03-15T12:00:00.000Z').alert).toBe(false);
  });

  test('for one more report', () => {
    const change: Change = { number: 2, type: 'updated', at: soon, itemId: 'x', slots: [] };
    expect(decide(opened(act), soon, change).alert).toBe(false);
  });

  test('below the bar that the reader set', () => {
    const development = opened(act);
    const strict = { ...reader, minimumSignificance: development.significance + 0.01 };
    expect(alertFor(development.changes[0] as Change, development, strict, soon).alert).toBe(false);
  });
});
