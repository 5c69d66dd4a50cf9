import { expect, test } from '@jest/globals';
import { changedSentences } from '../../shared/detect/revision.ts';

const before = 'The talks began on Friday. Three countries take part. A statement is expected.';

test('a sentence that changed is both removed and added', () => {
  const after = before.replace('Three', 'Four');
  expect(changedSentences(before, after)).toEqual({
    added: ['Four countries take part.'],
    removed: ['Three countries take part.'],
  });
});

test('sentences that moved, or changed in quotes and spacing alone, are the same', () => {
  const after = 'A statement is  expected.\n\nThe talks began on Friday. “Three countries take part”.';
  expect(changedSentences(before, after)).toEqual({ added: [], removed: [] });
});

test('a number is a change', () => {
  expect(changedSentences('He named 20 points.', 'He named 28 points.').added).toEqual(['He named 28 points.']);
});

test('of a sentence said twice, one may go', () => {
  expect(changedSentences('No deal. No deal. Talks go on.', 'No deal. Talks go on.').removed).toEqual(['No deal.']);
});
