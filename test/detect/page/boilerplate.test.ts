import { describe, expect, test } from '@jest/globals';
import { isDateLine } from '../../../shared/detect/page/boilerplate.ts';

describe('a line of dates', () => {
  test.each([
    'Published 12 March 2026, 18:05 | Updated 12 March 2026, 21:40',
    'Veröffentlicht am 12.03.2026 um 18:05 Uhr',
    'Опубликовано 12.03.2026, 18:05',
  ])('is no part of the text: %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each([
    'The delegations met at 10:30 on 12 March 2026 and parted at 16:45 without a word to the press.',
    'Talks in 2022 failed after 3 days.',
  ])('a sentence with dates is text: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
