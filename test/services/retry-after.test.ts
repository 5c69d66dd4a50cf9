import { describe, expect, test } from '@jest/globals';
import { retryAfter } from '../../shared/services/web.ts';

describe('Retry-After', () => {
  const now = new Date('2026-01-05T10:00:00.000Z');

  test.each([
    ['120', '2026-01-05T10:02:00.000Z'],
    [' 0 ', '2026-01-05T10:00:00.000Z'],
    ['Mon, 05 Jan 2026 11:00:00 GMT', '2026-01-05T11:00:00.000Z'],
    ['Monday, 05-Jan-26 11:00:00 GMT', '2026-01-05T11:00:00.000Z'],
    ['Mon Jan  5 11:00:00 2026', '2026-01-05T11:00:00.000Z'],
    ['Mon, 05 Jan 2026 11:00:00 +0100', '2026-01-05T10:00:00.000Z'],
  ])('%j means %s', (value, expected) => {
    expect(retryAfter({ 'retry-after': value }, now)?.toISOString()).toBe(expected);
  });

  test.each(['', 'soon', '-5', '5 minutes', 'Mon, 99 Foo 2026 11:00:00 GMT', '9'.repeat(400)])(
    '%j means nothing',
    (value) => {
      expect(retryAfter({ 'retry-after': value }, now)).toBeNull();
    },
  );

  test('a missing header means nothing', () => {
    expect(retryAfter({}, now)).toBeNull();
  });
});
