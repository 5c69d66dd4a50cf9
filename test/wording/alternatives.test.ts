import { expect, test } from '@jest/globals';
import { alternatives } from '../../shared/wording/alternatives.ts';

test('what may be chosen is listed with an "or" before the last', () => {
  expect(alternatives(['table', 'json', 'csv'])).toBe('table, json or csv');
  expect(alternatives(['text', 'json'])).toBe('text or json');
  expect(alternatives(['text'])).toBe('text');
});
