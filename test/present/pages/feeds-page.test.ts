import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import type { FeedHealth } from '../../../shared/collect/feed-health.ts';
import { feedOf } from '../../../shared/collect/outlets/outlets.ts';
import { feedsPage } from '../../../shared/present/pages/feeds-page.ts';

const now = new Date('2026-03-10T12:00:00.000Z');
const feed = feedOf('https://lake.example/rss', 'de');
const answered: FeedHealth = {
  feed: { ...feed, outlet: { ...feed.outlet, name: 'Lake <Courier>', side: 'russia', stateAffiliated: true } },
  health: 'ok',
  lastSuccess: '2026-03-10T11:57:00.000Z',
  lastNewItem: '2026-03-09T10:00:00.000Z',
  nextDue: '2026-03-10T12:02:00.000Z',
  pollMinutes: null,
  failures: 0,
  lastStatus: 200,
  lastError: null,
};
const failing = { ...answered, health: 'failing' as const, failures: 1, lastError: 'answered 503' };

const page = (...feeds: readonly FeedHealth[]) => load(feedsPage(feeds, now));
const cells = ($: ReturnType<typeof page>) =>
  $('tbody td')
    .map((_, cell) => $(cell).text())
    .get();

describe('the page of feeds', () => {
  test('tells of each its outlet, language, health, times, side and last error', () => {
    const $ = page(failing);
    expect(cells($)).toEqual([
      'Lake <Courier> state-affiliatedGerman',
      'failing, 1 failure',
      '3 minutes ago',
      '26 hours ago',
      'Russia',
      'answered 503',
    ]);
    expect($('tbody a').attr('href')).toBe('https://lake.example/rss');
    expect($('td.state').attr('class')).toBe('state failing');
    expect($('time').first().attr('datetime')).toBe('2026-03-10T11:57:00.000Z');
    expect($('time').first().attr('title')).toBe('10 Mar 2026, 11:57 UTC');
  });

  test('counts failures in a row, and none where the last poll was answered', () => {
    expect(cells(page({ ...failing, failures: 2 }))[1]).toBe('failing, 2 failures in a row');
    expect(cells(page(answered))[1]).toBe('ok');
  });

  test('says how often a feed is asked, once that is known', () => {
    const success = (pollMinutes: number | null) => cells(page({ ...answered, pollMinutes }))[2];
    expect(success(15)).toBe('3 minutes agoasked every 15 minutes');
    expect(success(1)).toBe('3 minutes agoasked every minute');
    expect(success(null)).toBe('3 minutes ago');
  });

  test('says never of what never came', () => {
    const [, , success, item] = cells(page({ ...answered, lastSuccess: null, lastNewItem: null }));
    expect([success, item]).toEqual(['never', 'never']);
  });

  test('counts the feeds of each health and says what it means', () => {
    const $ = page(answered, answered, failing);
    const counts = $('.counts li').map((_, item) => $(item).text());
    expect(counts.get()).toEqual([
      '0overdueno answer for 6 hours',
      '1failingthe last poll failed',
      '0lateParley has not asked in time',
      '0newnot asked yet',
      '2okanswered',
    ]);
  });

  test('links no address but one of the web', () => {
    const named = { ...answered, feed: { ...answered.feed, url: 'javascript:alert(1)' } };
    expect(page(named)('tbody a')).toHaveLength(0);
  });
});
