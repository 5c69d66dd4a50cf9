import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Item } from '../../shared/collect/item.ts';
import type { Page } from '../../shared/detect/article.ts';
import { articleOf } from '../../shared/detect/article-of.ts';

const item: Item = {
  id: 'item-1',
  feedId: 'feed-1',
  guid: null,
  link: 'https://example.org/a',
  title: 'Envoys meet',
  summary: 'Envoys met on Friday.',
  content: '',
  authors: ['Desk'],
  published: '2026-01-30T10:00:00Z',
  updated: null,
  language: 'en',
  firstSeen: '2026-01-30T10:05:00Z',
  contentHash: 'hash',
  revision: 1,
};
const page: Page = {
  headline: 'Envoys meet again',
  text: 'Envoys met on Friday.\n\nThey will meet again.',
  authors: [],
  published: '2026-01-30T12:00:00+02:00',
  updated: null,
  language: 'uk',
  section: null,
  canonical: 'https://example.org/a',
  wire: 'AFP',
  access: 'open',
  teasers: 0,
};
const now = '2026-01-30T10:06:00Z';

test('a page that could be read is the article', () => {
  const article = articleOf(page, item, 'open', now);
  expect(article).toMatchObject({
    source: 'page',
    access: 'open',
    headline: 'Envoys meet again',
    language: 'uk',
    wire: 'AFP',
  });
  expect(article.published).toBe('2026-01-30T12:00:00+02:00');
  expect(article.authors).toEqual(['Desk']);
  expect(article.textHash).toBe(createHash('sha256').update(page.text).digest('hex'));
});

test.each(['paywall', 'consent'] as const)('a page behind a %s leaves the text of the feed', (access) => {
  const article = articleOf({ ...page, access }, item, 'open', now);
  expect(article).toMatchObject({ source: 'feed', access, headline: 'Envoys meet', text: 'Envoys met on Friday.' });
});

test('a page that was not fetched leaves the text of the feed', () => {
  expect(articleOf(null, item, 'robots', now)).toMatchObject({ source: 'feed', access: 'robots', canonical: null });
});

test('a page that holds less than the feed gave is passed over', () => {
  const content = 'The envoys of three countries met on Friday. '.repeat(20);
  expect(articleOf(page, { ...item, content }, 'open', now)).toMatchObject({ source: 'feed', text: content });
});

test('a page with four fifths of the feed’s text is the article, one with less is not', () => {
  const fed = { ...item, content: 'x'.repeat(1000) };
  expect(articleOf({ ...page, text: 'y'.repeat(800) }, fed, 'open', now).source).toBe('page');
  expect(articleOf({ ...page, text: 'y'.repeat(799) }, fed, 'open', now).source).toBe('feed');
});
