import { expect, test } from '@jest/globals';
import { webAddress } from '../../../shared/collect/feed-parser/urls.ts';

const base = 'https://news.example/feeds/rss.xml';

test.each([
  ['www.news.example/a/1', 'https://www.news.example/a/1'],
  ['www.other.example', 'https://www.other.example'],
  ['news.example/a/1', 'https://news.example/a/1'],
  ['en.news.example/a?b=1', 'https://en.news.example/a?b=1'],
  ['://news.example/a', 'https://news.example/a'],
  ['//cdn.example/a', 'https://cdn.example/a'],
  ['https:/news.example/a', 'https://news.example/a'],
  ['http//news.example/a', 'http://news.example/a'],
])('%s is an address that lacks a part of its scheme', (written, address) => {
  expect(webAddress(written, base)).toBe(address);
});

test.each([
  ['story.html', 'https://news.example/feeds/story.html'],
  ['other.example/a', 'https://news.example/feeds/other.example/a'],
  ['https.html', 'https://news.example/feeds/https.html'],
  ['/a/b', 'https://news.example/a/b'],
])('%s is relative to its feed', (written, address) => {
  expect(webAddress(written, base)).toBe(address);
});

test.each(['', 'mailto:desk@news.example', 'tag:news.example,2020:x', 'javascript:alert(1)', 'https://'])(
  '"%s" is no address of a page',
  (written) => {
    expect(webAddress(written, base)).toBeNull();
  },
);
