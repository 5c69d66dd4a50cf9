import { describe, expect, test } from '@jest/globals';
import type { FeedState } from '../../shared/collect/feed.ts';
import { countByHealth, feedHealth, healthOf } from '../../shared/collect/feed-health.ts';
import { failed, newFeedState, succeeded } from '../../shared/collect/polling.ts';
import { sampleFeedState } from '../fakes/nouns.ts';
import { feeds } from '../fixtures/timeline/feeds.ts';

const start = '2026-01-05T12:00:00.000Z';
/** The instant so many minutes after the start. */
const minutesOn = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000);
const answered = (fields: Partial<FeedState> = {}) =>
  sampleFeedState({ firstPolled: start, lastPolled: start, lastSuccess: start, nextDue: start, ...fields });
/** The health so many minutes after the start. */
const at = (minutes: number, state: FeedState | null) => healthOf(state, minutesOn(minutes));

describe('the health of a feed', () => {
  test('new: no state, or none of a poll', () => {
    expect(at(0, null)).toBe('new');
    expect(at(10_000, sampleFeedState({ lastPolled: null, nextDue: start }))).toBe('new');
  });

  test('ok: the last poll was answered; with the next one, though it be late by a minute less than half an hour', () => {
    expect(at(0, answered())).toBe('ok');
    expect(at(29, answered())).toBe('ok');
  });

  test('late: not asked half an hour after its time, and no minute earlier', () => {
    expect(at(29, answered())).toBe('ok');
    expect(at(30, answered())).toBe('late');
    expect(at(31, answered())).toBe('late');
  });

  test('late goes before failing: that Parley does not ask is news of Parley', () => {
    const failing = answered({ failures: 2, lastError: 'down' });
    expect(at(29, failing)).toBe('failing');
    expect(at(31, failing)).toBe('late');
  });

  test('failing: the last poll failed, and the next one is not due yet, or only just', () => {
    expect(at(1, answered({ failures: 1 }))).toBe('failing');
  });

  test('overdue: six hours without an answer, and no minute earlier, though each poll be on time', () => {
    const failing = answered({ failures: 6, lastError: 'down', nextDue: minutesOn(400).toISOString() });
    expect(at(359, failing)).toBe('failing');
    expect(at(360, failing)).toBe('overdue');
    expect(at(361, failing)).toBe('overdue');
  });

  test('overdue goes before late: a stopped schedule is late, then overdue', () => {
    expect(at(359, answered())).toBe('late');
    expect(at(361, answered())).toBe('overdue');
  });

  test('a feed that never answered is overdue six hours after its first poll, however seldom it was asked', () => {
    const retryAfter = minutesOn(1440);
    const refused = failed(newFeedState(feedOf('gulf')), { error: 'busy', status: 429, retryAfter }, minutesOn(0));
    expect(at(359, refused)).toBe('failing');
    expect(at(361, refused)).toBe('overdue');
  });

  test('a feed that never answered, stored before its first poll was kept, fails until the next poll keeps it', () => {
    const { firstPolled: _, ...stored } = answered({
      lastSuccess: null,
      failures: 7,
      nextDue: minutesOn(400).toISOString(),
    });
    expect(at(361, stored)).toBe('failing');
    const next = failed(stored, { error: 'down', status: null, retryAfter: null }, minutesOn(370));
    expect(at(371, next)).toBe('overdue');
  });

  test('late: the last poll lies in the future, so the clock was ahead', () => {
    const ahead = minutesOn(60).toISOString();
    expect(at(0, answered({ lastPolled: ahead, lastSuccess: ahead, nextDue: minutesOn(65).toISOString() }))).toBe(
      'late',
    );
  });

  test('an answer makes any of them ok', () => {
    for (const state of [answered({ failures: 9 }), answered({ lastSuccess: null }), newFeedState(feedOf('gulf'))])
      expect(at(400, succeeded(state, 200, minutesOn(400), 5))).toBe('ok');
  });
});

describe('the health of all feeds', () => {
  const states = [
    sampleFeedState({ feedId: 'visti', lastPolled: start, lastSuccess: start, nextDue: minutesOn(5).toISOString() }),
    sampleFeedState({ feedId: 'gone', lastPolled: start, failures: 3 }),
  ];

  test('has each watched feed once, with a state or without, and no feed that is no longer watched', () => {
    const health = feedHealth(feeds, states, minutesOn(1));
    expect(health.map(({ feed }) => feed.id).sort()).toEqual(feeds.map(({ id }) => id).sort());
    expect(countByHealth(health)).toEqual({ overdue: 0, failing: 0, late: 0, new: feeds.length - 1, ok: 1 });
  });

  test('is sorted by outlet within a health', () => {
    const names = feedHealth(feeds, [], minutesOn(0)).map(({ feed }) => feed.outlet.name);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
  });
});

function feedOf(id: string) {
  const feed = feeds.find((candidate) => candidate.id === id);
  if (feed === undefined) throw new Error(`the fixture has no feed ${id}`);
  return feed;
}
