import { expect, test } from '@jest/globals';
import { alternatives } from '../../shared/wording/alternatives.ts';
import { languageName } from '../../shared/wording/language-name.ts';
import { plural } from '../../shared/wording/plural.ts';

test('one thing is singular, none and several are plural', () => {
  expect([0, 1, 2, 21].map((count) => plural(count, 'report'))).toEqual([
    '0 reports',
    '1 report',
    '2 reports',
    '21 reports',
  ]);
});

test('what may be chosen is listed with an "or" before the last', () => {
  expect(alternatives(['table', 'json', 'csv'])).toBe('table, json or csv');
  expect(alternatives(['text', 'json'])).toBe('text or json');
  expect(alternatives(['text'])).toBe('text');
});

test('a language is named in English, and what is not a language tag stays', () => {
  expect(['uk', 'pt-BR', 'x'].map(languageName)).toEqual(['Ukrainian', 'Brazilian Portuguese', 'x']);
});
