import { expect, test } from '@jest/globals';
import { discoverFeeds } from '../../../shared/collect/feed-parser/discover-feeds.ts';

const url = 'https://example.org/world/';

test('the feeds that a page names are found, comments last, relative ones made absolute', () => {
  const page = `<html><head><base href="https://example.org/"><link rel="stylesheet" href="a.css">
    <LINK REL="alternate" TYPE="application/rss+xml" TITLE="Comments" HREF="/comments/feed/">
    <link rel='alternate' type='application/atom+xml' href='feed.atom?a=1&amp;b=2'>
    <link rel="alternate" type="application/feed+json" href="//cdn.example.org/feed.json">
    <link rel="alternate" hreflang="uk" href="/uk/"></head></html>`;
  expect(discoverFeeds(page, url)).toEqual([
    'https://example.org/feed.atom?a=1&b=2',
    'https://cdn.example.org/feed.json',
    'https://example.org/comments/feed/',
  ]);
});

test('links that look like feeds serve when a page names none', () => {
  const page = '<a href="/about">About</a> <a href="/rss.xml">RSS</a> <a href="mailto:feed@example.org">Mail</a>';
  expect(discoverFeeds(page, url)).toEqual(['https://example.org/rss.xml']);
});

test('a page without feeds has none', () => {
  expect(discoverFeeds('<html><body>Hello</body></html>', url)).toEqual([]);
});
