import { FeedError, parseFeed } from '../../shared/collect/feed-parser/parse-feed.ts';

/** A document that holds a text, in a place where feeds have it. @param length of the text, in characters */
type Wrap = (text: string, length: number) => string;

const rss = (item: string): string => `<rss><channel><item>${item}</item></channel></rss>`;
const atom = (entry: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`;

/** Places in a feed where a hostile text can stand, by name. */
export const feedWraps: Readonly<Record<string, Wrap>> = {
  bare: (text) => text,
  channel: (text) => `<rss version="2.0"><channel>${text}</channel></rss>`,
  description: (text) => rss(`<title>a</title><description>${text}</description>`),
  cdata: (text) => rss(`<title>a</title><description><![CDATA[${text}]]></description>`),
  xhtml: (text) => atom(`<entry><content type="xhtml">${text}</content></entry>`),
  'HTML that is escaped': (text) => atom(`<entry><content type="html">${text}</content></entry>`),
  base64: (text, length) =>
    atom(
      `<entry><content mode="base64">${Buffer.from(text.slice(0, length * 0.74)).toString('base64')}</content></entry>`,
    ),
  title: (text) => rss(`<title>${text}</title>`),
  date: (text) => rss(`<pubDate>${text}</pubDate>`),
  author: (text) => rss(`<author>${text}</author>`),
  attribute: (text) => rss(`<guid x="${text}">a</guid>`),
  'a start tag': (text) => `<rss><channel><item ${text}><title>a</title></item></channel></rss>`,
  root: (text) => `<rss ${text}><channel><item><title>a</title></item></channel></rss>`,
  'document type': (text) => `<!DOCTYPE rss [${text}]><rss><channel><item><title>a &b;</title></item></channel></rss>`,
  'front of the document': (text) => `${text}<rss><channel><item><title>a</title></item></channel></rss>`,
  'entries without an end': (text, length) =>
    `<rss><channel>${repeated(`<item><description>${text.slice(0, 150)}</item>`, length)}</channel></rss>`,
  'cut-off entries': (text, length) => atom(repeated(`<entry><author>${text.slice(0, 60)}`, length)),
  'JSON items': (text, length) =>
    JSON.stringify({
      items: Array.from({ length: length / 200 }, (_, id) => ({ id, content_html: text.slice(0, 150) })),
    }),
  'JSON HTML': (text, length) =>
    JSON.stringify({ items: [{ id: '1', content_html: text, title: text.slice(0, length / 5) }] }),
  'broken JSON': (text) => `{"items":[${text}`,
};

/** Pieces of mark-up and text which a hostile feed repeats. */
export const feedPatterns: readonly string[] = [
  ...['a<p', '<p>', '<', '</', '<!--', '<?', '<!', '<![CDATA[', '[CDAT', ']]>', ']', '<item>', '</item>', '<entry>'],
  ...['<item><title><![CDATA[</item>', '<title>', '<a/>', '<p ="', '<a b=\'">', '<a:b c="', 'a= ', 'type=" ', '" \''],
  ...['xmlns:a="b" ', '<script>', '<div>\n ', '&', '&lt;', '&amp;lt;', '&#60;', '&bogus', '&nbsp; ', '<!ENTITY b "c">'],
  ...[' ', ' \n', '\0', '\u00e9', '\u00a0', 'a@b(', '12:30 ', '2026-01-05 ', 'Jan ', 'https://a/', '[', '{"a":'],
];

/** The bytes of a feed of some length that repeats a pattern in a place. */
export function hostileFeed(wrap: Wrap, pattern: string): (length: number) => Uint8Array {
  return (length) => Buffer.from(wrap(repeated(pattern, length), length));
}

/**
 * Reads a feed, hostile or not; how many characters came out of it, or in the words of its refusal. Throws where an entry
 * has no hash.
 */
export function readFeed(body: Uint8Array): number {
  try {
    const { title, entries, entryHashes, faults } = parseFeed(body, { url: 'https://example.org/feed' });
    if (entryHashes.length < entries.length) throw new Error('An entry has no hash');
    const texts = entries.flatMap((entry) => [entry.title, entry.summary, entry.content, ...entry.authors]);
    return [title, ...texts, ...faults].reduce((sum, text) => sum + text.length, 0);
  } catch (fault) {
    if (fault instanceof FeedError) return fault.message.length;
    throw fault;
  }
}

function repeated(pattern: string, length: number): string {
  return pattern.repeat(length / pattern.length);
}
