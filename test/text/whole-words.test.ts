import { expect, test } from '@jest/globals';
import { wholeWords } from '../../shared/text/whole-words.ts';

test('a word is whole between anything but letters and digits, in any script', () => {
  const pattern = wholeWords('мир|peace');
  expect(['мир', 'на мир!', '(peace)', 'peace-talks'].filter((text) => pattern.test(text))).toHaveLength(4);
  expect(['мира', 'замир', 'peaceful', 'peace2'].filter((text) => pattern.test(text))).toEqual([]);
});

test('every place is found where all are asked for', () => {
  expect([...'мир, мирный мир'.matchAll(wholeWords('мир', 'gu'))].map(({ index }) => index)).toEqual([0, 12]);
});
