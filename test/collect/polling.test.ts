import { describe, expect, test } from '@jest/globals';
import { failed, healthOf, newFeedState, succeeded } from '../../shared/collect/polling.ts';

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
  });

  test('Retry-After lengthens a pause and never shortens one', () => {
    const late = failed(newFeedState(feed), { ...failure, retryAfter: new Date('2026-01-05T15:00:00.000Z') }, now);
    expect(minutesUntilDue(late.nextDue)).toBe(180);
    const soon = failed(newFeedState(feed), { ...failure, retryAfter: new Date('2026-01-05T12:00:10.000Z') }, now);
    expect(minutesUntilDue(soon.nextDue)).toBe(10);
  });
});

describe('the health of a feed', () => {
  test('tells new, ok, failing and overdue apart', () => {
    const ok = succeeded(newFeedState(feed), 304, now, 5);
    expect(healthOf(null, now)).toBe('new');
    expect(healthOf(ok, now)).toBe('ok');
    expect(healthOf(failed(ok, failure, now), now)).toBe('failing');
    expect(healthOf(ok, new Date('2026-01-05T18:00:01.000Z'))).toBe('overdue');
  });

  test('a feed that failed from the start becomes overdue although it is polled', () => {
    let never = failed(newFeedState(feed), failure, now);
    expect(healthOf(never, now)).toBe('failing');
    for (let times = 0; times < 5; times += 1) never = failed(never, failure, now);
    expect(healthOf(never, now)).toBe('overdue');
  });
});
