import { expect, test } from '@jest/globals';
import type { Development, Report } from '../../shared/group/development.ts';
import { alertFor } from '../../shared/notify/policy.ts';
import { waitsForSecondNewsroom } from '../../shared/notify/waiting.ts';
import { developmentsFrom, reportFrom } from '../fakes/reports.ts';

const announced = { headline: 'Witkoff to meet Putin in Moscow on peace plan' };
const reader = { id: 'r', email: 'r@example.org', minimumSignificance: 0 };

/** A report whose kind is a commentary's by this share. */
function doubted(commentary: number, given: Partial<Report> = {}): Report {
  const report = { ...reportFrom(announced), ...given };
  const kinds = { announcement: 1 - commentary, commentary };
  return { ...report, act: { ...report.act, likely: { kinds, agents: {} } } };
}

test('what may be commentary waits, and the reason says for what', () => {
  const [development] = developmentsFrom([doubted(0.45)]) as [Development];
  const [change] = development.changes as [Development['changes'][number]];
  const { alert, reason } = alertFor(change, development, reader, development.firstSeen);
  expect(alert).toBe(false);
  expect(reason).toContain('second newsroom');
});

test('a second independent newsroom ends the wait, another report of the first one does not', () => {
  const first = doubted(0.45);
  const own = doubted(0.45, {
    owner: first.owner,
    headline: 'Envoy and president to talk peace in Moscow',
    sketch: [],
  });
  expect(waitsForSecondNewsroom({ reports: [first, own] })).toBe(true);
  expect(waitsForSecondNewsroom({ reports: [first, doubted(0.45, { sketch: [] })] })).toBe(false);
});

test('a sure act waits for nobody, nor does one told surely by one of its reports', () => {
  expect(waitsForSecondNewsroom({ reports: [doubted(0.35)] })).toBe(false);
  const first = doubted(0.45);
  expect(waitsForSecondNewsroom({ reports: [first, doubted(0.1, { owner: first.owner })] })).toBe(false);
});
