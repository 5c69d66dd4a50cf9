import { describe, expect, test } from '@jest/globals';
import {
  articlePublished,
  entryPublished,
  isOldNews,
  possibleDate,
  revisedPublished,
} from '../../shared/collect/publication-date.ts';
import { sampleSight } from '../fakes/nouns.ts';

const firstSeen = '2026-11-30T10:10:00.000Z';

describe('a date that feed or page tells', () => {
  test.each(['1970-01-01T00:00:00.000Z', '1980-01-01T00:00:00.000Z', '2000-01-01T00:00:00.000Z'])(
    'stands for none where it is a zero of clocks: %s',
    (told) => expect(possibleDate(told, firstSeen)).toBeNull(),
  );

  test.each(['2027-11-30T11:00:00.000Z', '2036-11-30T00:00:00.000Z', '2026-11-30T13:00:00.000Z'])(
    'is not believed where it lies ahead of the first sight: %s',
    (told) => expect(possibleDate(told, firstSeen)).toBeNull(),
  );

  test('may be minutes ahead, by the clock of a newsroom', () => {
    expect(possibleDate('2026-11-30T10:20:00.000Z', firstSeen)).toBe('2026-11-30T10:20:00.000Z');
  });
});

describe('an entry that is new in a watched feed', () => {
  const published = (told: string | null, others: readonly (string | null)[] = [], watched = true) =>
    entryPublished(told, sampleSight({ firstSeen, watched, others: () => others }));
  const today = '2026-11-30T09:00:00.000Z';
  const old = '2014-12-16T14:13:53.000Z';

  test('has no known date where it is dated years back, alone or among the news of the day', () => {
    expect(published(old)).toBeNull();
    expect(published(old, [today, old])).toBeNull();
  });

  test('has none where the feed is a year behind with it: nothing there is later', () => {
    expect(published('2025-11-30T10:00:00.000Z', ['2025-11-30T08:00:00.000Z', '2025-11-29T08:00:00.000Z'])).toBeNull();
  });

  test('keeps an old date in an archive, where others are as old and some are later', () => {
    expect(published(old, [today, '2014-12-15T10:00:00.000Z'])).toBe(old);
  });

  test('keeps the date of last week: feeds bring old entries up again', () => {
    expect(published('2026-11-20T10:00:00.000Z', [today])).toBe('2026-11-20T10:00:00.000Z');
  });

  test('is judged by itself in a first document or on a page of older entries', () => {
    expect(published(old, [], false)).toBe(old);
  });
});

describe('backlog', () => {
  const isOld = (told: string | null) => isOldNews(told, firstSeen, 6);

  test('is what is hours old, undated, of a zero date or dated days ahead', () => {
    expect(isOld('2026-11-30T04:00:00.000Z')).toBe(true);
    expect(isOld(null)).toBe(true);
    expect(isOld('1970-01-01T00:00:00.000Z')).toBe(true);
    expect(isOld('2027-11-30T10:00:00.000Z')).toBe(true);
  });

  test('is not what a wrong zone dates some hours ahead', () => {
    expect(isOld('2026-11-30T13:00:00.000Z')).toBe(false);
    expect(isOld('2026-11-30T05:00:00.000Z')).toBe(false);
  });
});

test('a date that a revision brings is taken only near the first sight', () => {
  expect(revisedPublished('2026-11-30T09:00:00.000Z', firstSeen)).toBe('2026-11-30T09:00:00.000Z');
  expect(revisedPublished('2014-12-16T14:13:53.000Z', firstSeen)).toBeNull();
});

describe('the date of an article', () => {
  const fed = '2026-11-30T09:00:00.000Z';
  const date = (page: string | null, published: string | null = fed, updated: string | null = null) =>
    articlePublished({ published: page, updated }, { published, firstSeen });

  test('is corrected by an instant of the page', () => {
    expect(date('2026-11-30T10:00:00+02:00')).toBe('2026-11-30T10:00:00+02:00');
    expect(date('2026-11-28T09:30:00Z')).toBe('2026-11-28T09:30:00Z');
  });

  test.each([
    ['a day alone', '2026-11-29T00:00:00-00:00'],
    ['midnight', '2026-11-30T00:00:00+02:00'],
    ['a time without a zone', '2026-11-30T05:04:00-00:00'],
    ['weeks before', '2026-11-09T08:00:00Z'],
    ['ahead of the first sight', '2026-11-30T12:00:00Z'],
    ['years ahead', '2036-11-30T00:00:00Z'],
    ['nothing', null],
  ])('is that of the feed where the page tells %s', (_, page) => {
    expect(date(page)).toBe(fed);
  });

  test('is that of the page where the feed has none, a time without a zone as UTC', () => {
    expect(date('2026-11-20T08:00:00Z', null)).toBe('2026-11-20T08:00:00Z');
    expect(date('2026-11-30T08:00:00-00:00', null)).toBe('2026-11-30T08:00:00Z');
    expect(date('1970-01-01T00:00:00Z', null)).toBeNull();
  });

  test('is unknown where the feed has none and an old page has moved on', () => {
    expect(date('2026-11-09T08:00:00Z', null, '2026-11-30T09:50:00Z')).toBeNull();
    expect(date('2026-11-09T08:00:00Z', null, '2026-11-10T09:50:00Z')).toBe('2026-11-09T08:00:00Z');
  });

  test('is the noon of a day that stands alone, and unknown on the day of first sight', () => {
    expect(date('2026-11-29T00:00:00-00:00', null)).toBe('2026-11-29T12:00:00.000Z');
    expect(date('2026-11-30T00:00:00-00:00', null)).toBeNull();
    expect(date(null, '2026-11-29T00:00:00.000Z')).toBe('2026-11-29T12:00:00.000Z');
  });
});
