import { expect, test } from '@jest/globals';
import type { Change, Development, SlotChange } from '../../shared/group/development.ts';
import { changeHeadline } from '../../shared/wording/change-headline.ts';
import { developmentsFrom, reportFrom } from '../fakes/reports.ts';

const [announced] = developmentsFrom([
  reportFrom({ headline: 'Rubio and Sybiha to meet in Berlin on Friday over Ukraine peace plan' }),
]) as readonly [Development];

function headline(slots: readonly SlotChange[], now: Partial<Development> = {}, type: Change['type'] = 'updated') {
  return changeHeadline({ ...announced, ...now }, { type, slots });
}

test('a move is told from where to where, with the day that stays', () => {
  const slots = [
    { slot: 'phase', from: 'announced', to: 'moved' },
    { slot: 'place', from: 'place:berlin', to: 'place:brussels' },
  ] as const;
  expect(headline(slots, { place: 'place:brussels' })).toBe(
    'Moved: Rubio-Sybiha, Berlin -> Brussels, still Fri 13 Mar',
  );
  expect(headline(slots.slice(1))).toMatch(/^Moved: /);
});

test('another day is told with the place that stays', () => {
  expect(headline([{ slot: 'plannedFor', from: '2026-03-13', to: '2026-03-20' }])).toBe(
    'New day: Rubio-Sybiha, Fri 13 Mar -> Fri 20 Mar, still Berlin',
  );
});

test('what is called off is told with place and day, and so is what is on again', () => {
  expect(headline([{ slot: 'phase', from: 'announced', to: 'cancelled' }])).toBe(
    'Called off: Rubio-Sybiha, Berlin, was planned for Fri 13 Mar',
  );
  expect(headline([{ slot: 'phase', from: 'announced', to: 'postponed' }])).toMatch(/^Put off: /);
  expect(headline([{ slot: 'phase', from: 'cancelled', to: 'announced' }])).toBe(
    'On again: Rubio-Sybiha, still Berlin, still Fri 13 Mar',
  );
});

test.each([
  [[{ slot: 'figure', from: '60 days', to: '30 days' }], 'corrected', 'Correction: Rubio-Sybiha, 60 days -> 30 days'],
  [[{ slot: 'figure', from: null, to: '30 days' }], 'updated', 'New figure: Rubio-Sybiha, 30 days'],
  [[{ slot: 'confirmation', from: 'ukraine', to: 'russia' }], 'updated', 'Confirmed by Russia: Rubio-Sybiha'],
  [[{ slot: 'stance', from: 'yes', to: 'no' }], 'updated', 'Now denied: Rubio-Sybiha'],
  [[{ slot: 'retraction', from: null, to: 'The Ledger' }], 'corrected', 'Retracted: Rubio-Sybiha, The Ledger'],
  [
    [{ slot: 'actors', from: 'person:witkoff', to: 'person:kushner' }],
    'corrected',
    'Correction: Rubio-Sybiha, Witkoff -> Kushner',
  ],
] as const)('%j reads as a headline', (slots, type, words) => {
  expect(headline(slots, {}, type)).toBe(words);
});

test('what has no slots has no headline', () => {
  expect(headline([])).toBeNull();
});
