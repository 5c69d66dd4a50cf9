import { describe, expect, test } from '@jest/globals';
import { failed, isDue, newFeedState, succeeded } from '../../shared/collect/polling.ts';

const feed = {
  id: 'f1',
  url: 'https://daily.example/rss',
  language: 'en',
  outlet: {
    name: 'Daily',
    domain: 'daily.example',
    country: 'gb',
    owner: 'Daily',
    side: 'europe' as const,
    stateAffiliated: false,
    why: 'test',
  },
};
const now = new Date('2026-01-05T12:00:00.000Z');
const failure = { error: 'down', status: 503, retryAfter: null };
const minutesUntilDue = (due: string) => (Date.parse(due) - now.getTime()) / 60_000;

describe('the pace of polling', () => {
  test('a feed never polled is due at once', () => {
    expect(newFeedState(feed).nextDue < now.toISOString()).toBe(true);
  });

  test('pauses double with each failure in a row, up to six hours', () => {
    let state = newFeedState(feed);
    const pauses: number[] = [];
    for (let times = 0; times < 9; times += 1) {
      state = failed(state, failure, now);
      pauses.push(minutesUntilDue(state.nextDue));
    }
    expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 360, 360, 360]);
    expect(minutesUntilDue(succeeded(state, 200, now, 5).nextDue)).toBe(4.5);
    // An answered poll may ask to be left alone too, as may one that failed.
    const inTwoHours = new Date(now.getTime() + 7_200_000);
    expect(minutesUntilDue(succeeded(state, 200, now, 5, inTwoHours).nextDue)).toBe(120);
    const inAYear = new Date(now.getTime() + 365 * 86_400_000);
    expect(minutesUntilDue(succeeded(state, 200, now, 5, inAYear).nextDue)).toBe(24 * 60);
  });

  test('the first poll is remembered, whatever it came to, and not moved by later ones', () => {
    const later = new Date('2026-01-05T13:00:00.000Z');
    const at = now.toISOString();
    expect(newFeedState(feed)).not.toHaveProperty('firstPolled');
    expect(failed(failed(newFeedState(feed), failure, now), failure, later).firstPolled).toBe(at);
    expect(succeeded(succeeded(newFeedState(feed), 200, now, 5), 200, later, 5).firstPolled).toBe(at);
    expect(failed(succeeded(newFeedState(feed), 200, now, 5), failure, later).firstPolled).toBe(at);
  });

  test('a state stored before the first poll was remembered begins to count at the poll before', () => {
    const stored = { ...newFeedState(feed), lastPolled: '2026-01-05T09:00:00.000Z', failures: 3 };
    expect(failed(stored, failure, now).firstPolled).toBe('2026-01-05T09:00:00.000Z');
  });

  test('Retry-After lengthens a pause and never shortens one', () => {
    const late = failed(newFeedState(feed), { ...failure, retryAfter: new Date('2026-01-05T15:00:00.000Z') }, now);
    expect(minutesUntilDue(late.nextDue)).toBe(180);
    const soon = failed(newFeedState(feed), { ...failure, retryAfter: new Date('2026-01-05T12:00:10.000Z') }, now);
    expect(minutesUntilDue(soon.nextDue)).toBe(10);
  });

  test('Retry-After is followed for a day at most', () => {
    const never = failed(newFeedState(feed), { ...failure, retryAfter: new Date('2099-01-01T00:00:00Z') }, now);
    expect(minutesUntilDue(never.nextDue)).toBe(24 * 60);
  });

  test('a feed is due at its time, and at once where its state was written while the clock was ahead', () => {
    const state = succeeded(newFeedState(feed), 200, now, 5);
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    expect(isDue(null, now)).toBe(true);
    expect([isDue(state, at(4)), isDue(state, at(4.5))]).toEqual([false, true]);
    expect(isDue(state, at(-0.5))).toBe(false);
    expect(isDue(state, at(-60))).toBe(true);
    const waiting = { ...state, nextDue: '2099-01-01T00:00:00.000Z' };
    expect(isDue(waiting, at(1))).toBe(true);
  });

  test('a first poll in the future is moved back by the next one', () => {
    const ahead = succeeded(newFeedState(feed), 200, new Date('2029-01-05T12:00:00.000Z'), 5);
    expect(failed(ahead, failure, now).firstPolled).toBe(now.toISOString());
  });
});
