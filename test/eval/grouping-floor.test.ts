import { expect, test } from '@jest/globals';
import { reportFrom } from '../fakes/reports.ts';
import { floorGroups } from './grouping-floor.ts';
import { ofOtherDays } from './other-days.ts';

test('the floor joins reports of like words and forgets what is days old', () => {
  const headline = 'Witkoff flies to Moscow for talks with Putin on the peace plan';
  const told = (published: string, title = headline) => reportFrom({ headline: title, body: '', published });
  const [first, second, later] = [
    told('2026-01-05T08:00:00Z'),
    told('2026-01-05T09:00:00Z'),
    told('2026-01-19T09:00:00Z'),
  ];
  const other = told('2026-01-05T10:00:00Z', 'Macron promises troops once the guns fall silent');
  const groups = floorGroups([first, second, other, later], 0.3);
  expect(groups.get(second.itemId)).toBe(groups.get(first.itemId));
  expect(groups.get(other.itemId)).not.toBe(groups.get(first.itemId));
  expect(groups.get(later.itemId)).not.toBe(groups.get(first.itemId));
});

test('a day is not learnt from together with the window that holds it', () => {
  const on = (published: string) => ({ reports: [{ published, firstSeen: published }] });
  const [day, sameDay, nextDay] = [on('2026-01-05T01:00:00Z'), on('2026-01-05T23:00:00Z'), on('2026-01-06T01:00:00Z')];
  expect(ofOtherDays(day, [day, sameDay, nextDay])).toEqual([nextDay]);
});
