import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFeed } from '../../shared/collect/feed-parser/parse-feed.ts';
import { countedGrowth, mostCountedGrowth } from '../growth/counted-work.ts';
import { feedPatterns, feedWraps, hostileFeed, readFeed } from '../growth/feed-shapes.ts';
import { mostTimedGrowth, timedGrowth } from '../growth/timed-growth.ts';

const url = 'https://example.org/feed';

describe('twice as much of any mark-up is at most two and a half times the work', () => {
  // A few tens of looks at each character, whatever it is: what reads on to the end from every tag takes hundreds.
  const mostLooks = 60;

  test.each(Object.entries(feedWraps))('counted, in %s', (_, wrap) => {
    const costly = feedPatterns.flatMap((pattern) => {
      const counted = countedGrowth(hostileFeed(wrap, pattern), readFeed, 4_000);
      return counted.growth > mostCountedGrowth || counted.perCharacter > mostLooks ? [{ pattern, ...counted }] : [];
    });
    expect(costly).toEqual([]);
  });

  // What a count does not see shows in time. Each pattern in two places here; `npm run test:hostile` has all.
  test.each(Object.entries(feedWraps))('timed, in %s', (name, wrap) => {
    const place = Object.keys(feedWraps).indexOf(name);
    const own = feedPatterns.filter((_, index) => (index - place) % 10 === 0);
    const costly = own.flatMap((pattern) => {
      const { growth } = timedGrowth(hostileFeed(wrap, pattern), readFeed, 32_000);
      return growth > mostTimedGrowth ? [{ pattern, growth }] : [];
    });
    expect(costly).toEqual([]);
  });
});

test('no feed comes out longer than it went in', () => {
  const longer = Object.entries(feedWraps).flatMap(([place, wrap]) =>
    feedPatterns.flatMap((pattern) => {
      const body = hostileFeed(wrap, pattern)(1_500);
      const characters = readFeed(body);
      return characters > body.length + shortestMessage ? [{ place, pattern, characters }] : [];
    }),
  );
  expect(longer).toEqual([]);
});

// What a sentence that names a fault adds.
const shortestMessage = 300;

test('120 KB of "a<p" repeated, which takes rss-parser 15 seconds, is one entry', () => {
  const body = hostileFeed((text) => `<rss><item><description><![CDATA[${text}]]></description></item></rss>`, 'a<p');
  expect(parseFeed(body(120_000), { url }).entries).toHaveLength(1);
});

test('an entity bomb is not expanded', () => {
  const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  const body = `<!DOCTYPE rss [<!ENTITY e0 "lol">${levels.join('')}]><rss><channel><item><title>a &e9; &e0;</title></item></channel></rss>`;
  expect(parseFeed(Buffer.from(body), { url }).entries[0]?.title).toBe('a &e9; lol');
});

test('a hundred thousand nested elements are no deeper than one', () => {
  const deep = `${'<div>'.repeat(100_000)}text${'</div>'.repeat(100_000)}`;
  const body = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">${deep}</content></entry></feed>`;
  expect(parseFeed(Buffer.from(body), { url }).entries[0]?.content).toBe('text');
});

test('a body beyond the limit is read up to it', () => {
  const item = '<item><title>a</title><link>https://example.org/a</link></item>';
  const feed = parseFeed(channel(item.repeat(100)), { url, maxBytes: item.length * 10 });
  expect(feed.entries.length).toBeGreaterThan(7);
  expect(feed.entries.length).toBeLessThan(10);
  expect(feed.faults).toContain(`longer than ${item.length * 10} bytes: cut off there`);
});

test('no more than five thousand entries are taken from one document', () => {
  const feed = parseFeed(channel('<item><title>a</title></item>'.repeat(6_000)), { url });
  expect(feed.entries).toHaveLength(5_000);
  expect(feed.faults).toContain('more than 5000 entries: the rest is left out');
});

test('any damage to a feed leaves a document or a FeedError, never another fault', () => {
  const piece = fc.constantFrom(
    ...['<item>', '</item>', '<title>', '</title>', '<![CDATA[', ']]>', '<link href="', '"/>', '&#', 'é', '<a', '>'],
    ...['<!--', '-->', 'text ', '<entry', ' xmlns:x="y"', '<pubDate>', '\0', '<?xml', '{'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...Object.values(feedWraps)), (pieces, wrap) => {
      readFeed(Buffer.from(wrap(pieces.join(''), 2_000)));
    }),
    { numRuns: 500 },
  );
});

test('any bytes at all leave a document or a FeedError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readFeed(bytes)),
    { numRuns: 300 },
  );
});

function channel(items: string): Uint8Array {
  return Buffer.from(`<rss version="2.0"><channel>${items}</channel></rss>`);
}
