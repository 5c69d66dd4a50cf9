import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FeedError, parseFeed } from '../../shared/collect/feed-parser/parse-feed.ts';

const url = 'https://example.org/feed';
// The goal is a second for a megabyte. A quarter of it tells as well, within a quarter of the processor time; what is
// quadratic takes many times that.
const length = 250_000;
const patience = 250;

const wraps: Record<string, (text: string) => string> = {
  bare: (text) => text,
  channel: (text) => `<rss version="2.0"><channel>${text}</channel></rss>`,
  description: (text) =>
    `<rss><channel><item><title>a</title><description>${text}</description></item></channel></rss>`,
  cdata: (text) =>
    `<rss><channel><item><title>a</title><description><![CDATA[${text}]]></description></item></channel></rss>`,
  xhtml: (text) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">${text}</content></entry></feed>`,
  'HTML that is escaped': (text) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">${text}</content></entry></feed>`,
  base64: (text) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content mode="base64">${Buffer.from(text.slice(0, length * 0.74)).toString('base64')}</content></entry></feed>`,
  title: (text) => `<rss><channel><item><title>${text}</title></item></channel></rss>`,
  date: (text) => `<rss><channel><item><pubDate>${text}</pubDate></item></channel></rss>`,
  author: (text) => `<rss><channel><item><author>${text}</author></item></channel></rss>`,
  attribute: (text) => `<rss><channel><item><guid x="${text}">a</guid></item></channel></rss>`,
  'a start tag': (text) => `<rss><channel><item ${text}><title>a</title></item></channel></rss>`,
  root: (text) => `<rss ${text}><channel><item><title>a</title></item></channel></rss>`,
  'document type': (text) => `<!DOCTYPE rss [${text}]><rss><channel><item><title>a &b;</title></item></channel></rss>`,
  'front of the document': (text) => `${text}<rss><channel><item><title>a</title></item></channel></rss>`,
  'entries without an end': (text) =>
    `<rss><channel>${repeated(`<item><description>${text.slice(0, 150)}</item>`)}</channel></rss>`,
  'cut-off entries': (text) =>
    `<feed xmlns="http://www.w3.org/2005/Atom">${repeated(`<entry><author>${text.slice(0, 60)}`)}</feed>`,
  'JSON items': (text) =>
    JSON.stringify({ items: Array.from({ length: 1_250 }, (_, id) => ({ id, content_html: text.slice(0, 150) })) }),
  'JSON HTML': (text) => JSON.stringify({ items: [{ id: '1', content_html: text, title: text.slice(0, length / 5) }] }),
  'broken JSON': (text) => `{"items":[${text}`,
};
const patterns = [
  ...['a<p', '<p>', '<', '</', '<!--', '<?', '<!', '<![CDATA[', '[CDAT', ']]>', ']', '<item>', '</item>', '<entry>'],
  ...['<item><title><![CDATA[</item>', '<title>', '<a/>', '<p ="', '<a b=\'">', '<a:b c="', 'a= ', 'type=" ', '" \''],
  ...['xmlns:a="b" ', '<script>', '<div>\n ', '&', '&lt;', '&amp;lt;', '&#60;', '&bogus', '&nbsp; ', '<!ENTITY b "c">'],
  ...[' ', ' \n', '\0', '\u00e9', '\u00a0', 'a@b(', '12:30 ', '2026-01-05 ', 'Jan ', 'https://a/', '[', '{"a":'],
];

function repeated(pattern: string): string {
  return pattern.repeat(length / pattern.length);
}

test.each(Object.keys(wraps))('any mark-up repeated in %s is read in time', (name) => {
  for (const pattern of patterns) {
    const body = Buffer.from(wraps[name]?.(repeated(pattern)) ?? '');
    let time = timeToRead(body);
    // A collection of garbage or a neighbour may fall into one reading, not into each of three.
    for (let again = 0; again < 2 && time > patience; again += 1) time = Math.min(time, timeToRead(body));
    if (time > patience) throw new Error(`${JSON.stringify(pattern)} in ${name} took ${time.toFixed(0)} ms`);
  }
});

/** Milliseconds of processor time. */
function timeToRead(body: Uint8Array): number {
  const started = process.cpuUsage();
  tryToRead(body);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

test('120 KB of "a<p" repeated, which takes rss-parser 15 seconds, is read at once', () => {
  const started = performance.now();
  const feed = parseFeed(Buffer.from(wraps.cdata?.('a<p'.repeat(40_000)) ?? ''), { url });
  expect(feed.entries).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(500);
});

test('an entity bomb is not expanded', () => {
  const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  const body = `<!DOCTYPE rss [<!ENTITY e0 "lol">${levels.join('')}]><rss><channel><item><title>a &e9; &e0;</title></item></channel></rss>`;
  expect(parseFeed(Buffer.from(body), { url }).entries[0]?.title).toBe('a &e9; lol');
});

test('a hundred thousand nested elements are no deeper than one', () => {
  const deep = `${'<div>'.repeat(100_000)}text${'</div>'.repeat(100_000)}`;
  expect(parseFeed(Buffer.from(wraps.xhtml?.(deep) ?? ''), { url }).entries[0]?.content).toBe('text');
});

test('a body beyond the limit is read up to it', () => {
  const item = '<item><title>a</title><link>https://example.org/a</link></item>';
  const feed = parseFeed(Buffer.from(wraps.channel?.(item.repeat(100)) ?? ''), { url, maxBytes: item.length * 10 });
  expect(feed.entries.length).toBeGreaterThan(7);
  expect(feed.faults).toContain(`longer than ${item.length * 10} bytes: cut off there`);
});

test('no more than five thousand entries are taken from one document', () => {
  const feed = parseFeed(Buffer.from(wraps.channel?.('<item><title>a</title></item>'.repeat(6_000)) ?? ''), { url });
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
    const feed = parseFeed(body, { url });
    expect(feed.entryHashes.length).toBeGreaterThanOrEqual(feed.entries.length);
    expect(feed.entries.every(({ summary, content }) => typeof (summary + content) === 'string')).toBe(true);
  } catch (fault) {
    if (!(fault instanceof FeedError)) throw fault;
  }
}
