import { expect, test } from '@jest/globals';
import type { Change, SlotChange } from '../../shared/group/development.ts';
import { bySignificance, changesAsOne } from '../../shared/notify/mailing.ts';
import { sampleDevelopment } from '../fakes/nouns.ts';

const at = (minute: number) => `2026-01-05T10:0${minute}:00.000Z`;
const change = (number: number, type: Change['type'], ...slots: SlotChange[]): Change => ({
  number,
  type,
  at: at(number),
  slots,
  itemId: `item-${number}`,
});
const phase = (from: string, to: string): SlotChange => ({ slot: 'phase', from, to });

test('where the opening is among the changes, all is new', () => {
  const opened = change(1, 'opened');
  expect(changesAsOne([opened, change(2, 'updated', phase('rumoured', 'announced'))])).toBe(opened);
});

test('several changes are told as one, a slot from its first value to its last', () => {
  const place: SlotChange = { slot: 'place', from: 'Vienna', to: 'Geneva' };
  const told = changesAsOne([
    change(2, 'updated', phase('rumoured', 'announced'), place),
    change(3, 'corrected', phase('announced', 'cancelled')),
  ]);
  expect(told).toEqual({ ...change(3, 'updated'), slots: [phase('rumoured', 'cancelled'), place] });
});

test('corrections alone stay a correction', () => {
  const both = [
    change(2, 'corrected', phase('held', 'announced')),
    change(3, 'corrected', phase('announced', 'said')),
  ] as const;
  expect(changesAsOne([...both]).type).toBe('corrected');
});

test('the most significant comes first, of equals the earlier', () => {
  const development = (id: string, significance: number, minute: number) =>
    sampleDevelopment({ id, significance, firstSeen: at(minute) });
  const all = [development('late', 0.5, 3), development('early', 0.5, 1), development('great', 0.9, 5)];
  expect(all.sort(bySignificance).map(({ id }) => id)).toEqual(['great', 'early', 'late']);
});
