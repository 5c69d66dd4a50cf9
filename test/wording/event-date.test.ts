import { expect, test } from '@jest/globals';
import { formatEventDate } from '../../shared/wording/event-date.ts';

test.each([
  ['day', 'Tuesday 24 November 2026'],
  ['week', 'the week of 24 November 2026'],
  ['month', 'November 2026'],
] as const)('a date that is known to the %s says no more than that', (precision, words) => {
  expect(formatEventDate({ day: '2026-11-24', precision })).toBe(words);
});
