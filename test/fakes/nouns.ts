import type { FeedState } from '../../shared/collect/feed.ts';
import type { FirstSight } from '../../shared/collect/identity.ts';
import type { Item } from '../../shared/collect/item.ts';
import type { Article } from '../../shared/detect/article.ts';
import type { Mention } from '../../shared/detect/mention.ts';
import type { Development, Report } from '../../shared/group/development.ts';

/** Nouns with all their fields filled, for tests that care about a few. */
export function sampleItem(fields: Partial<Item> = {}): Item {
  return {
    id: 'item-1',
    feedId: 'feed-1',
    guid: 'guid-1',
    link: 'https://news.example/1',
    title: 'Envoys meet in Geneva',
    summary: 'The envoys met for two hours.',
    content: '',
    authors: ['A. Writer'],
    published: '2026-01-05T10:00:00.000Z',
    updated: null,
    language: 'en',
    firstSeen: '2026-01-05T10:05:00.000Z',
    contentHash: 'hash-1',
    revision: 1,
    ...fields,
  };
}

/** An entry that is new in a feed polled before, and stands there alone. */
export function sampleSight(fields: Partial<FirstSight> = {}): FirstSight {
  return {
    firstSeen: '2026-01-05T10:05:00.000Z',
    language: null,
    firstDocument: false,
    watched: true,
    others: () => [],
    ...fields,
  };
}

export function sampleArticle(fields: Partial<Article> = {}): Article {
  return {
    itemId: 'item-1',
    revision: 1,
    source: 'page',
    access: 'open',
    headline: 'Envoys meet in Geneva',
    text: 'The envoys met for two hours.',
    language: 'en',
    authors: [],
    published: '2026-01-05T10:00:00.000Z',
    updated: null,
    canonical: null,
    wire: null,
    fetchedAt: '2026-01-05T10:06:00.000Z',
    textHash: 'text-1',
    ...fields,
  };
}

export function sampleMention(fields: Partial<Mention> = {}): Mention {
  return {
    itemId: 'item-1',
    articleRevision: 1,
    verdict: 'about',
    score: 0.9,
    reasons: [{ rule: 'envoys-met', weight: 0.9, sentence: 0 }],
    sentences: [{ text: 'The envoys met for two hours.', part: 'body', start: 0, end: 29, hits: [] }],
    act: null,
    ...fields,
  };
}

export function sampleReport(fields: Partial<Report> = {}): Report {
  return {
    itemId: 'item-1',
    link: 'https://news.example/1',
    headline: 'Envoys meet in Geneva',
    language: 'en',
    outlet: 'News Example',
    owner: 'Example Group',
    side: 'other',
    stateAffiliated: false,
    wire: null,
    published: '2026-01-05T10:00:00.000Z',
    updated: null,
    firstSeen: '2026-01-05T10:05:00.000Z',
    source: 'page',
    articleRevision: 1,
    sentences: [],
    act: {
      kind: 'meeting',
      phase: 'held',
      actors: [],
      place: 'place:geneva',
      topics: [],
      eventDate: null,
      retrospective: false,
    },
    sketch: ['a', 'b'],
    ...fields,
  };
}

export function sampleDevelopment(fields: Partial<Development> = {}): Development {
  return {
    id: 'development-1',
    title: 'Envoys meet in Geneva',
    kind: 'meeting',
    phase: 'held',
    actors: ['person:envoy'],
    place: 'place:geneva',
    topics: [],
    eventDate: null,
    retrospective: false,
    significance: 0.5,
    reasons: ['opened'],
    firstSeen: '2026-01-05T10:05:00.000Z',
    lastChanged: '2026-01-05T10:05:00.000Z',
    reports: [sampleReport()],
    changes: [{ number: 1, type: 'opened', at: '2026-01-05T10:05:00.000Z', slots: [], itemId: 'item-1' }],
    version: 1,
    ...fields,
  };
}

export function sampleFeedState(fields: Partial<FeedState> = {}): FeedState {
  return {
    feedId: 'feed-1',
    url: 'https://news.example/feed.xml',
    etag: 'W/"1"',
    lastModified: null,
    bodyHash: null,
    entryHashes: ['a', 'b'],
    nextDue: '2026-01-05T10:10:00.000Z',
    lastPolled: null,
    lastSuccess: null,
    lastNewItem: null,
    failures: 0,
    lastError: null,
    lastStatus: null,
    ...fields,
  };
}
