import { expect, test } from '@jest/globals';
import { plural } from '../../shared/wording/plural.ts';

test('one thing is singular, none and several are plural', () => {
  expect([0, 1, 2, 21].map((count) => plural(count, 'report'))).toEqual([
    '0 reports',
    '1 report',
    '2 reports',
    '21 reports',
  ]);
});
