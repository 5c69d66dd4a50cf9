import { expect, test } from '@jest/globals';
import { withoutInvisible } from '../../shared/text/invisible.ts';

test.each([
  ['a soft hyphen', 'Zelen\u00adsky'],
  ['a zero-width space', 'Zelen\u200bsky'],
  ['a word joiner', 'Zelen\u2060sky'],
  ['a byte order mark', 'Zelen\ufeffsky'],
  ['joiners of letters', 'Zelen\u200csk\u200d\u200cy'],
])('%s within a word goes', (_, text) => {
  expect(withoutInvisible(text)).toBe('Zelensky');
});

test('joiners stay where they are part of a word or an emoji', () => {
  expect(withoutInvisible('می\u200cخواهم 👨\u200d👩')).toBe('می\u200cخواهم 👨\u200d👩');
});
