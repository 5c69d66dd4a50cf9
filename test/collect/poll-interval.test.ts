import { describe, expect, test } from '@jest/globals';
import { learntChangeMinutes, pollBounds, pollInterval } from '../../shared/collect/poll-interval.ts';

const start = Date.parse('2026-01-05T12:00:00.000Z');
const quietTimes = pollBounds(false, 5);
const talks = pollBounds(true, 5);

/** Polls a feed that brings something new every so many minutes, and answers its intervals of the last hours. */
function intervalsOf(changeEvery: number, bounds: typeof quietTimes, hours = 48): number[] {
  const intervals: number[] = [];
  let state: { changeMinutes: number | null; lastNewItem: string | null; firstPolled?: string } = {
    changeMinutes: null,
    lastNewItem: null,
  };
  let before = -changeEvery;
  for (let minute = 0; minute < hours * 60; ) {
    const now = new Date(start + minute * 60_000);
    const hasNew = Math.floor(minute / changeEvery) > Math.floor(before / changeEvery);
    const changeMinutes = learntChangeMinutes(state, hasNew, now);
    state = {
      changeMinutes,
      lastNewItem: hasNew ? now.toISOString() : state.lastNewItem,
      firstPolled: state.firstPolled ?? now.toISOString(),
    };
    const interval = pollInterval(changeMinutes, bounds, {});
    if (minute > (hours * 60) / 2) intervals.push(interval);
    before = minute;
    minute += interval;
  }
  return intervals;
}

describe('how often a feed is asked', () => {
  test('a feed that changes all the time: every five minutes, every two while the talks are on', () => {
    expect(new Set(intervalsOf(3, quietTimes))).toEqual(new Set([5]));
    expect(new Set(intervalsOf(3, talks))).toEqual(new Set([2]));
  });

  test('a quiet feed: at most once an hour, but every quarter while the talks are on', () => {
    const quiet = intervalsOf(24 * 60, quietTimes);
    expect(Math.min(...quiet)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...quiet)).toBe(60);
    expect(Math.max(...intervalsOf(24 * 60, talks))).toBe(15);
  });

  test('a feed that changes every hour is asked two to four times an hour', () => {
    for (const interval of intervalsOf(60, quietTimes)) {
      expect(interval).toBeGreaterThanOrEqual(15);
      expect(interval).toBeLessThanOrEqual(45);
    }
  });

  test('a feed that was never asked, or asked once: as often as one may', () => {
    expect(pollInterval(learntChangeMinutes({ lastNewItem: null }, true, new Date(start)), quietTimes, {})).toBe(5);
  });

  test('a feed that never brings anything is left alone more and more', () => {
    const firstPolled = new Date(start).toISOString();
    const silentFor = (hours: number) =>
      learntChangeMinutes({ lastNewItem: null, firstPolled }, false, new Date(start + hours * 3_600_000));
    expect(pollInterval(silentFor(1), quietTimes, {})).toBe(15);
    expect(pollInterval(silentFor(10), quietTimes, {})).toBe(60);
  });

  test.each([
    [{ 'cache-control': 'public, max-age=600' }, 10],
    [{ 'cache-control': 'max-age="900"', age: '300' }, 10],
    [{ 'cache-control': 'max-age=600', age: '900' }, 5],
    [{ 'cache-control': 'max-age=86400' }, 60],
    [{ 'cache-control': 's-maxage=900, no-cache' }, 5],
    [{ 'cache-control': 'max-age=soon' }, 5],
  ])('never sooner than the answer stays fresh: %j gives %i', (headers: Record<string, string>, minutes) => {
    expect(pollInterval(3, quietTimes, headers)).toBe(minutes);
  });

  test('a setting is the least while the talks are not on; a slow one is kept to in both', () => {
    expect(pollBounds(false, 30)).toEqual({ fastest: 30, slowest: 60 });
    expect(pollBounds(true, 30)).toEqual({ fastest: 2, slowest: 30 });
    expect(pollBounds(true, 1)).toEqual({ fastest: 1, slowest: 15 });
  });
});
