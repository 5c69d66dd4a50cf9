import { expect, test } from '@jest/globals';
import { placeName } from '../../shared/wording/who-where-what.ts';
import { actTold } from '../fakes/reports.ts';

test('a call is held nowhere in particular, wherever its report says that others met', () => {
  const call = actTold('Putin and Trump spoke by phone on Ukraine settlement', 'They spoke of the talks in Geneva.');
  expect(call).toMatchObject({ kind: 'call', place: null });
  expect(placeName(call)).toBe('By telephone or video');
});

test('other acts happen where a report says, or nobody knows', () => {
  expect(placeName({ kind: 'meeting', place: 'place:geneva' })).toBe('Geneva');
  expect(placeName({ kind: 'meeting', place: null })).toBeNull();
});
