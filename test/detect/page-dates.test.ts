import { describe, expect, test } from '@jest/globals';
import { dateInUrl, pageDate } from '../../shared/detect/page-dates.ts';

describe('a date as pages write it', () => {
  test.each([
    ['2026-03-14T18:05:00+02:00', '2026-03-14T18:05:00+02:00'],
    ['2026-03-14T18:05:00.467Z', '2026-03-14T18:05:00.467Z'],
    ['2026-03-14T18:05:00.412345+0100', '2026-03-14T18:05:00.412+01:00'],
    ['2026-03-14 18:05', '2026-03-14T18:05:00Z'],
    ['2026-03-14', '2026-03-14T00:00:00Z'],
    ['20260314', '2026-03-14T00:00:00Z'],
    ['1773500700', '2026-03-14T15:05:00.000Z'],
    ['14.03.2026, 18:05 Uhr', '2026-03-14T18:05:00Z'],
    ['14/03/2026', '2026-03-14T00:00:00Z'],
    ['3/14/2026', '2026-03-14T00:00:00Z'],
    ['2026年3月14日 18時05分', '2026-03-14T18:05:00Z'],
    ['Sat, 14 Mar 2026 18:05:09 +0200', '2026-03-14T18:05:09+02:00'],
    ['March 14, 2026 6:05 pm', '2026-03-14T18:05:00Z'],
    ['14 березня 2026, 18:05', '2026-03-14T18:05:00Z'],
    ['14 марта 2026', '2026-03-14T00:00:00Z'],
    ['14 mars 2026', '2026-03-14T00:00:00Z'],
    ['14 marca 2026', '2026-03-14T00:00:00Z'],
    ['14. März 2026', '2026-03-14T00:00:00Z'],
  ])('%s', (text, iso) => {
    expect(pageDate(text)).toBe(iso);
  });

  test.each(['', 'yesterday', '2026-13-45', '0001-01-01', '14 Foo 2026', '12345'])(
    'unknown stays unknown: "%s"',
    (text) => {
      expect(pageDate(text)).toBeNull();
    },
  );
});

test('the day in an address is found, a number that is none is not', () => {
  expect(dateInUrl('https://example.org/2026/03/14/talks')).toBe('2026-03-14T00:00:00Z');
  expect(dateInUrl('https://example.org/news/20260314-talks')).toBe('2026-03-14T00:00:00Z');
  expect(dateInUrl('https://example.org/a/20261345')).toBeNull();
});
