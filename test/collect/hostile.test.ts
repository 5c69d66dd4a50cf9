import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FeedError, readFeed } from '../../shared/collect/document.ts';

const url = 'https://example.org/feed';
const megabyte = 1_000_000;
// The goal is a second for a megabyte; a busy machine is given three times that. What is quadratic takes minutes.
const patience = 3_000;

const wraps: Record<string, (text: string) => string> = {
  bare: (text) => text,
  channel: (text) => `<rss version="2.0"><channel>${text}</channel></rss>`,
  description: (text) =>
    `<rss><channel><item><title>a</title><description>${text}</description></item></channel></rss>`,
  cdata: (text) =>
    `<rss><channel><item><title>a</title><description><![CDATA[${text}]]></description></item></channel></rss>`,
  xhtml: (text) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">${text}</content></entry></feed>`,
};
const patterns = ['a<p', '<p>', '<!--', '<?', '<![CDATA[', '<p ="', '<item>', '&', '<script>', '<a:b c="'];

test.each(Object.keys(wraps))('a megabyte of any mark-up repeated in %s is read in time', (name) => {
  for (const pattern of patterns) {
    const text = pattern.repeat(megabyte / pattern.length);
    const started = performance.now();
    tryToRead(Buffer.from(wraps[name]?.(text) ?? ''));
    const time = performance.now() - started;
    if (time > patience) throw new Error(`${JSON.stringify(pattern)} in ${name} took ${time.toFixed(0)} ms`);
  }
});

test('120 KB of "a<p" repeated, which takes rss-parser 15 seconds, is read at once', () => {
  const started = performance.now();
  const feed = readFeed(Buffer.from(wraps.cdata?.('a<p'.repeat(40_000)) ?? ''), { url });
  expect(feed.entries).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(500);
});

test('an entity bomb is not expanded', () => {
  const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  const body = `<!DOCTYPE rss [<!ENTITY e0 "lol">${levels.join('')}]><rss><channel><item><title>a &e9; &e0;</title></item></channel></rss>`;
  expect(readFeed(Buffer.from(body), { url }).entries[0]?.title).toBe('a &e9; lol');
});

test('a hundred thousand nested elements are no deeper than one', () => {
  const deep = `${'<div>'.repeat(100_000)}text${'</div>'.repeat(100_000)}`;
  expect(readFeed(Buffer.from(wraps.xhtml?.(deep) ?? ''), { url }).entries[0]?.content).toBe('text');
});

test('a body beyond the limit is read up to it', () => {
  const item = '<item><title>a</title><link>https://example.org/a</link></item>';
  const feed = readFeed(Buffer.from(wraps.channel?.(item.repeat(100)) ?? ''), { url, maxBytes: item.length * 10 });
  expect(feed.entries.length).toBeGreaterThan(7);
  expect(feed.faults).toContain(`longer than ${item.length * 10} bytes: cut off there`);
});

test('no more than five thousand entries are taken from one document', () => {
  const feed = readFeed(Buffer.from(wraps.channel?.('<item><title>a</title></item>'.repeat(6_000)) ?? ''), { url });
  expect(feed.entries).toHaveLength(5_000);
  expect(feed.faults).toContain('more than 5000 entries: the rest is left out');
});

test('any damage to a feed leaves a document or a FeedError, never another fault', () => {
  const piece = fc.constantFrom(
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<![CDATA[',
    ']]>',
    '<link href="',
    '"/>',
    '&#',
    'é',
    '<a',
    '>',
    '<!--',
    '-->',
    'text ',
    '<entry',
    ' xmlns:x="y"',
    '<pubDate>',
    '\0',
    '<?xml',
    '{',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...Object.keys(wraps)), (pieces, name) => {
      tryToRead(Buffer.from(wraps[name]?.(pieces.join('')) ?? ''));
    }),
    { numRuns: 500 },
  );
});

test('any bytes at all leave a document or a FeedError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => tryToRead(bytes)),
    { numRuns: 300 },
  );
});

function tryToRead(body: Uint8Array): void {
  try {
    const feed = readFeed(body, { url });
    expect(feed.entryHashes.length).toBeGreaterThanOrEqual(feed.entries.length);
  } catch (fault) {
    if (!(fault instanceof FeedError)) throw fault;
  }
}
