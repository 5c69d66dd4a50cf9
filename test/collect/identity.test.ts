import { describe, expect, test } from '@jest/globals';
import type { Feed } from '../../shared/collect/feed.ts';
import { canonicalLink, itemKeys, itemOf, revisionOf, sharedLinks } from '../../shared/collect/identity.ts';
import type { Entry } from '../../shared/collect/item.ts';

const outlet = {
  name: 'Daily',
  domain: 'daily.example',
  country: 'gb',
  owner: 'Daily Ltd',
  side: 'europe' as const,
  stateAffiliated: false,
  why: 'test',
};
const feed: Feed = { id: 'f1', url: 'https://daily.example/rss', language: 'en', outlet };
const other: Feed = { ...feed, id: 'f2', url: 'https://daily.example/world' };
const entry: Entry = {
  guid: 'g-1',
  link: 'https://www.daily.example/world/talks?utm_source=rss',
  title: 'Envoys meet',
  summary: 'In Geneva.',
  content: '',
  authors: [],
  published: null,
  updated: null,
};

describe('the identity of an item', () => {
  test('one article in two feeds of an outlet is one item', () => {
    const [first] = itemKeys(entry, feed);
    expect(itemKeys({ ...entry, guid: 'other' }, other)).toContain(first);
  });

  test('an entry whose link changed is still known by its guid', () => {
    const moved = { ...entry, link: 'https://www.daily.example/world/envoys-meet' };
    expect(itemKeys(moved, feed).some((key) => itemKeys(entry, feed).includes(key))).toBe(true);
  });

  test('a guid means nothing in another feed', () => {
    const linkless = { ...entry, link: null };
    expect(itemKeys(linkless, feed)).not.toEqual(itemKeys(linkless, other));
  });

  test('entries that share a link with others, or point at the front page, are told apart by guid', () => {
    const second = { ...entry, guid: 'g-2', title: 'Envoys leave' };
    const shared = sharedLinks([entry, second]);
    expect(itemKeys(entry, feed, shared)[0]).not.toBe(itemKeys(second, feed, shared)[0]);
    const home = { ...entry, link: 'https://daily.example/' };
    expect(itemKeys(home, feed)).toHaveLength(1);
  });

  test('an entry with neither link nor guid is known by its words', () => {
    const bare = { ...entry, guid: null, link: null };
    expect(itemKeys(bare, feed)).toEqual(itemKeys({ ...bare }, feed));
    expect(itemKeys({ ...bare, title: 'Other' }, feed)).not.toEqual(itemKeys(bare, feed));
  });
});

describe('canonical links', () => {
  test('lose what varies and keep what names the article', () => {
    expect(canonicalLink('http://www.a.example/x/?utm_medium=rss&id=7&at_campaign=2#top')).toBe('a.example/x?id=7');
    expect(canonicalLink('https://a.example/x?id=7')).toBe('a.example/x?id=7');
    expect(canonicalLink('https://a.example/x?id=8')).not.toBe(canonicalLink('https://a.example/x?id=7'));
  });

  test('are null for what is no article', () => {
    expect(canonicalLink('https://a.example/')).toBeNull();
    expect(canonicalLink('/relative')).toBeNull();
  });
});

describe('what a feed holds when it is first polled', () => {
  const firstSight = { firstSeen: '2026-01-05T12:00:00.000Z', language: null, firstDocument: true };

  test('is backlog where it is hours old or undated, and news where it is fresh', () => {
    const seen = (published: string | null) => itemOf({ ...entry, published }, feed, 'i1', firstSight).backlog;
    expect(seen('2026-01-05T05:59:00.000Z')).toBe(true);
    expect(seen(null)).toBe(true);
    expect(seen('2026-01-05T06:01:00.000Z')).toBeUndefined();
  });

  test('says nothing of later documents', () => {
    const later = { ...firstSight, firstDocument: false };
    expect(itemOf({ ...entry, published: '2026-01-01T00:00:00.000Z' }, feed, 'i1', later).backlog).toBeUndefined();
  });
});

describe('revisions', () => {
  const item = itemOf(entry, feed, 'i1', {
    firstSeen: '2026-01-05T12:00:00.000Z',
    language: null,
    firstDocument: false,
  });

  test('a changed text is the next revision with the first publication date', () => {
    const dated = { ...item, published: '2026-01-05T10:00:00.000Z' };
    const next = revisionOf(dated, { ...entry, summary: 'In Vienna.', published: '2026-01-05T11:00:00.000Z' });
    expect(next).toMatchObject({ id: 'i1', revision: 2, summary: 'In Vienna.', published: '2026-01-05T10:00:00.000Z' });
  });

  test('an unchanged text is none', () => {
    expect(revisionOf(item, { ...entry, updated: '2026-01-05T13:00:00.000Z' })).toBeNull();
  });
});
