import { describe, expect, test } from '@jest/globals';
import { nextRevisit } from '../../shared/detect/revisit.ts';

const firstSeen = '2026-03-11T12:00:00.000Z';
const hoursOn = (hours: number): Date => new Date(Date.parse(firstSeen) + hours * 3_600_000);

describe('the next visit to a page', () => {
  test.each([
    [1, 0.1, '2026-03-11T13:00:00.000Z'],
    [2, 1.1, '2026-03-11T18:00:00.000Z'],
    [3, 6.1, '2026-03-12T12:00:00.000Z'],
    [4, 24.1, '2026-03-18T12:00:00.000Z'],
    [5, 168.1, null],
    // Parley stood still for a day: the visits of the first day are not made up for.
    [2, 25, '2026-03-18T12:00:00.000Z'],
  ])('of an article on the talks, after %i visits and %d hours', (visits, hours, at) => {
    expect(nextRevisit(firstSeen, visits, 'about', 'open', hoursOn(hours))).toBe(at);
  });

  test('of an article that only mentions the talks, or is not on them, never comes', () => {
    expect(nextRevisit(firstSeen, 1, 'mention', 'open', hoursOn(0))).toBeNull();
    expect(nextRevisit(firstSeen, 1, 'none', 'unreachable', hoursOn(0))).toBeNull();
  });

  test('of a page that could not be reached comes twice, where its feed mentions the talks', () => {
    expect(nextRevisit(firstSeen, 1, 'mention', 'unreachable', hoursOn(0))).toBe('2026-03-11T13:00:00.000Z');
    expect(nextRevisit(firstSeen, 2, 'mention', 'unreachable', hoursOn(1.1))).toBe('2026-03-11T18:00:00.000Z');
    expect(nextRevisit(firstSeen, 3, 'mention', 'unreachable', hoursOn(6.1))).toBeNull();
  });
});
