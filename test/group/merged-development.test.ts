import { expect, test } from '@jest/globals';
import type { Development } from '../../shared/group/development.ts';
import { mergeDevelopments, splitDevelopment } from '../../shared/group/merged-development.ts';
import { developmentsFrom, reportFrom } from '../fakes/reports.ts';

const now = '2026-03-12T09:00:00.000Z';

function two(): Development {
  const text = {
    headline: 'Witkoff to meet Putin in Moscow on peace plan',
    body: 'The US envoy will fly to Moscow on the 20-point plan.',
  };
  return developmentsFrom([reportFrom(text), reportFrom(text)])[0] as Development;
}

test('a split parts the reports and tells both halves of it', () => {
  const development = two();
  const { kept, parted } = splitDevelopment(development, [development.reports[1]?.itemId ?? ''], now);
  expect(kept.id).toBe(development.id);
  expect([kept.reports.length, parted.reports.length]).toEqual([1, 1]);
  expect(parted.id).not.toBe(kept.id);
  expect(kept.version).toBe(development.version + 1);
  expect(kept.changes.at(-1)?.type).toBe('corrected');
  expect(kept.reasons.at(-1)).toContain(parted.id);
  expect(parted.reasons.at(-1)).toContain(kept.id);
});

test('a merge of what was split has all reports and the history of both', () => {
  const development = two();
  const { kept, parted } = splitDevelopment(development, [development.reports[1]?.itemId ?? ''], now);
  const merged = mergeDevelopments(kept, parted, now);
  expect(merged.reports.map(({ itemId }) => itemId).sort()).toEqual(
    development.reports.map(({ itemId }) => itemId).sort(),
  );
  expect(merged.reasons.at(-1)).toContain(parted.id);
  expect(merged.version).toBe(kept.version + 1);
});

test('a split that leaves a half empty, or names an item that is not there, is refused', () => {
  const development = two();
  expect(() => splitDevelopment(development, [], now)).toThrow(development.id);
  expect(() =>
    splitDevelopment(
      development,
      development.reports.map(({ itemId }) => itemId),
      now,
    ),
  ).toThrow('empty');
  expect(() => splitDevelopment(development, ['nobody'], now)).toThrow('nobody');
});
