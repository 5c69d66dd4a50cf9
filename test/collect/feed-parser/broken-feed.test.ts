import { describe, expect, test } from '@jest/globals';
import { FeedError } from '../../../shared/collect/feed-parser/parse-feed.ts';
import { plainItem, read, rss, url } from './feed-text.ts';

describe('what is broken', () => {
  test('one date that cannot be read costs neither the feed nor the entry, and is named', () => {
    const feed = read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><updated>soon</updated></entry><entry><title>b</title><updated>2026-01-05</updated></entry></feed>',
    );
    expect(feed.entries.map(({ title, updated }) => [title, updated])).toEqual([
      ['a', null],
      ['b', '2026-01-05T00:00:00.000Z'],
    ]);
    expect(feed.faults).toEqual(['a date that cannot be read: "soon"']);
  });

  test('of a truncated document what was complete is kept', () => {
    const whole = rss(
      `${plainItem}<item><title>Second</title><link>https://news.example.org/2</link><description>It was said that`,
    );
    const cut = whole.slice(0, whole.indexOf('It was said') + 6);
    const feed = read(cut);
    expect(feed.entries.map(({ title }) => title)).toEqual(['Talks resume']);
    expect(feed.entryHashes).toHaveLength(1);
    expect(feed.faults).toEqual(['an entry without its end']);
  });

  test('entries whose end tags are missing are told apart', () => {
    const feed = read(
      rss(
        '<item><title>a</title><link>https://e.org/a</link><item><title>b</title><link>https://e.org/b</link></item>',
      ),
    );
    expect(feed.entries.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  test('mark-up inside CDATA does not end an entry, and comments hold none', () => {
    const feed = read(
      rss(
        `<!-- <item><title>old</title></item> --><item><title>a</title><description><![CDATA[</item><item>]]></description></item>`,
      ),
    );
    expect(feed.entries.map(({ title }) => title)).toEqual(['a']);
  });

  test.each([
    [
      'output of a failing script before the document',
      `<br />\n<b>Warning</b>: x in <b>y</b>\n<?xml version="1.0"?>${rss(plainItem)}`,
    ],
    ['blank lines before the declaration', `\n\n<?xml version="1.0"?>${rss(plainItem)}`],
    ['a bare ampersand', rss(plainItem.replace('resume', 'resume & go')).replace(' & go', '')],
    ['a tag that is never closed', rss(`<br>${plainItem}`)],
    ['control characters', rss(plainItem.replace('Talks', 'Ta\u0008lks\0'))],
    ['a document type', `<!DOCTYPE rss [<!ENTITY nbsp "&#160;"><!ELEMENT rss ANY>]>${rss(plainItem)}`],
  ])('%s is overcome', (_, text) => {
    expect(read(text).entries.map(({ title }) => title)).toEqual(['Talks resume']);
  });

  test('HTML entities, numbers and double escaping in titles are read', () => {
    const titles = [
      'Caf&eacute; &#8217;26',
      '<![CDATA[AT&amp;T &#8220;x&#8221;]]>',
      '&amp;lt;b&amp;gt;Bold&amp;lt;/b&amp;gt; &amp;amp; clear',
      'Q&A',
      '1 &lt; 2',
    ];
    const feed = read(rss(titles.map((title) => `<item><title>${title}</title></item>`).join('')));
    expect(feed.entries.map(({ title }) => title)).toEqual(['Café ’26', 'AT&T “x”', 'Bold & clear', 'Q&A', '1 < 2']);
  });

  test.each([
    ['<!doctype html><html><head><title>News</title></head><body><p>Hi</p></body></html>', 'web page'],
    ['', 'empty'],
    ['{"error":"not found"}', 'not a JSON Feed'],
    ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>', 'site map'],
    ['Service unavailable', 'Service unavailable'],
  ])('%j is not a feed, and the error says which and what to do', (text, reason) => {
    expect(() => read(text)).toThrow(FeedError);
    expect(() => read(text)).toThrow(new RegExp(`^${url} is not a feed: .*${reason}`));
  });
});

describe('a document that was cut off', () => {
  const whole = rss(`${plainItem}${plainItem.replaceAll('1', '2').replace('resume', 'end')}`);

  test.each([
    ['whole', whole, [true, 2]],
    ['whole, with a comment of a cache behind it', `${whole}<!-- ${'cached '.repeat(50)} -->`, [true, 2]],
    ['cut behind an entry', whole.slice(0, whole.indexOf('</channel>')), [false, 2]],
    ['cut within an entry', whole.slice(0, whole.lastIndexOf('</link>') + 8), [false, 1]],
    ['cut within an entry’s headline', whole.slice(0, whole.lastIndexOf('end')), [false, 1]],
    ['without an end tag of its last entry', whole.replace(/<\/item>(?=<\/channel>)/, ''), [true, 2]],
    ['of Atom, cut', '<feed><title>Example</title><entry><id>1</id><title>One</title></entry>', [false, 1]],
    ['of RDF, cut behind its channel', `<rdf:RDF><channel><title>Example</title></channel>${plainItem}`, [false, 1]],
  ])('is known by its missing end: %s', (_what, text, expected) => {
    const { complete, entries } = read(text);
    expect([complete, entries.length]).toEqual(expected);
  });

  test('of JSON gives its finished entries', () => {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'a', tags: ['x'] }, { id: 'b' }],
    });
    const cut = read(text.slice(0, text.indexOf('"b"') + 2));
    expect([cut.complete, cut.entries.map(({ guid }) => guid)]).toEqual([false, ['a']]);
    expect(() => read(text.slice(0, text.indexOf('"x"')))).toThrow(FeedError);
  });
});

describe('JSON that is not quite JSON', () => {
  const items = '"items": [{"id": "a", "title": "A comma, ] and a \\" mark"}]';

  test.each([
    ['a comment behind it', `{${items}}\n<!-- cached by a plug-in -->`],
    ['a comment before it', `<!-- cached -->\n/* by [us] */{${items}}`],
    ['a script behind it', `{${items}}<script>track({})</script>`],
    ['commas before brackets', `{${items.replace('}]', '},]')},}`],
    ['a line break in a text', `{${items.replace('and', 'and\n')}}`],
  ])('is read: %s', (_what, text) => {
    const { complete, entries } = read(text);
    expect([complete, entries.map(({ title }) => title)]).toEqual([true, ['A comma, ] and a " mark']]);
  });
});
