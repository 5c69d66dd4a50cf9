import { expect, test } from '@jest/globals';
import { comparable, ownCopy, sameText } from '../../../shared/detect/page/compare-text.ts';

test.each([
  ['“No deal”, says envoy', 'No deal: says envoy'],
  ['Gespräche in Genf –  Liveblog', 'gespräche in genf liveblog'],
  ['Перемовини: день другий', 'ПЕРЕМОВИНИ — ДЕНЬ ДРУГИЙ'],
])('%s says the same as %s', (one, other) => {
  expect(sameText(one, other)).toBe(true);
  expect(sameText(other, one)).toBe(true);
});

test('other letters or digits are another text', () => {
  expect(sameText('Round 2 of the talks', 'Round 3 of the talks')).toBe(false);
  expect(sameText('Talks', 'Talks resume')).toBe(false);
});

test('one text is held against several, as paragraphs are against a headline', () => {
  expect(['Talks!', 'Truce', 'talks'].map((text) => sameText(text, 'Talks'))).toEqual([true, false, true]);
  expect(sameText('Truce', 'truce')).toBe(true);
});

test('only short texts of much the same length are compared: below 400 characters, fewer than 40 apart', () => {
  const [long, longest] = ['a'.repeat(399), 'a'.repeat(400)];
  expect([sameText(long, long), sameText(long, longest), sameText(longest, long)]).toEqual([true, false, false]);
  expect([sameText(`${long}.`, long), sameText(long, `${long}.`)]).toEqual([false, false]);
  expect(sameText('abc', `abc${'.'.repeat(39)}`)).toBe(true);
  expect(sameText('abc', `abc${'.'.repeat(40)}`)).toBe(false);
});

test('letters and digits of any script are compared, in small letters', () => {
  expect(comparable(' Ёлка-2, “ÇA VA” 東京! ')).toBe('ёлка2çava東京');
});

test('a copy is of the same data', () => {
  const page = { headline: 'Talks', authors: ['A'], published: null };
  expect(ownCopy(page)).toEqual(page);
  expect(ownCopy(page)).not.toBe(page);
});
