import { describe, expect, test } from '@jest/globals';
import type { Feed } from '../../shared/collect/feed.ts';
import { itemOf, keysOf, linkKey, revisionOf, wordsKey } from '../../shared/collect/identity.ts';
import type { Entry } from '../../shared/collect/item.ts';
import { sampleSight } from '../fakes/nouns.ts';

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

const now = '2026-01-05T12:00:00.000Z';

describe('the keys of an entry', () => {
  test('are the same for its link in two feeds of an outlet, and of its own feed for its guid and title', () => {
    const long = { ...entry, title: 'Envoys meet diplomats near Geneva airport' };
    const [one, two] = [keysOf(long, feed, now), keysOf(long, other, now)];
    expect(two.link).toBe(one.link);
    expect(two.guid).not.toBe(one.guid);
    expect(two.title).not.toBe(one.title);
  });

  test('hold the title of the day, where it tells it from others', () => {
    const long = {
      ...entry,
      title: 'Envoys meet diplomats near Geneva airport',
      published: '2026-01-05T23:00:00.000Z',
    };
    const { title } = keysOf(long, feed, now);
    expect(keysOf({ ...long, title: 'ENVOYS MEET diplomats, near Geneva airport' }, feed, now).title).toBe(title);
    expect(keysOf({ ...long, published: '2026-01-06T01:00:00.000Z' }, feed, now).title).not.toBe(title);
    expect(keysOf({ ...entry, title: 'Morning news' }, feed, now).title).toBeNull();
    const short = { ...entry, title: 'Geneva', summary: 'Envoys and diplomats met near the airport.' };
    expect(keysOf(short, feed, now).title).not.toBeNull();
    expect(keysOf({ ...short, summary: 'Diplomats left the hotel by the lake.' }, feed, now).title).not.toBe(
      keysOf(short, feed, now).title,
    );
  });

  test('hold the fragment beside the link where it names the article', () => {
    const posts = [1, 2].map((n) => keysOf({ ...entry, link: `https://daily.example/live#post-${n}` }, feed, now));
    expect(posts[0]?.link).toBe(posts[1]?.link);
    expect(posts[0]?.fragment).not.toBe(posts[1]?.fragment);
    expect(keysOf({ ...entry, link: 'https://daily.example/a#xtor=RSS-3' }, feed, now).fragment).toBeNull();
  });

  test('hold the link as it was stored before wrappers were opened, where that differs', () => {
    const wrapped = { ...entry, link: 'https://finder.example/url?url=https://daily.example/a&usg=1' };
    const keys = keysOf(wrapped, feed, now);
    expect(keys.link).toBe(linkKey('daily.example/a'));
    expect(keys.former).toBe(
      linkKey(
        `finder.example/url${new URL(wrapped.link).search.replace('https://', 'https%3A%2F%2F').replace('/a', '%2Fa')}`,
      ),
    );
    expect(keysOf(entry, feed, now).former).toBeNull();
  });

  test('are its words where it has neither link nor guid', () => {
    expect(wordsKey(entry, feed)).not.toBe(wordsKey({ ...entry, title: 'Other' }, feed));
    expect(keysOf({ ...entry, guid: null, link: 'https://daily.example/' }, feed, now)).toMatchObject({
      link: null,
      guid: null,
    });
  });
});

describe('what a feed holds when it is first polled', () => {
  const firstSight = sampleSight({ firstSeen: '2026-01-05T12:00:00.000Z', firstDocument: true, watched: false });

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
  const item = itemOf(entry, feed, 'i1', sampleSight({ firstSeen: '2026-01-05T12:00:00.000Z' }));

  test('a changed text is the next revision with the first publication date', () => {
    const dated = { ...item, published: '2026-01-05T10:00:00.000Z' };
    const next = revisionOf(dated, { ...entry, summary: 'In Vienna.', published: '2026-01-05T11:00:00.000Z' });
    expect(next).toMatchObject({ id: 'i1', revision: 2, summary: 'In Vienna.', published: '2026-01-05T10:00:00.000Z' });
  });

  test('say the most that was changed: the title, the text, or numbers alone', () => {
    const counted = { ...item, summary: 'In Geneva. 12 comments', contentHash: '' };
    const change = (changed: Partial<Entry>) => revisionOf(counted, { ...entry, ...changed })?.change;
    expect(change({ title: 'Envoys leave', summary: 'In Geneva. 13 comments' })).toBe('title');
    expect(change({ summary: 'In Vienna. 12 comments' })).toBe('text');
    expect(change({ summary: 'In Geneva. 13 comments' })).toBe('numbers');
  });

  test('an unchanged text is none', () => {
    expect(revisionOf(item, { ...entry, updated: '2026-01-05T13:00:00.000Z' })).toBeNull();
  });
});
