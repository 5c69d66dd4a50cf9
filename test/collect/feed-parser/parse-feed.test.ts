import { describe, expect, test } from '@jest/globals';
import { FeedError, parseFeed } from '../../../shared/collect/feed-parser/parse-feed.ts';
import type { FeedDocument } from '../../../shared/collect/item.ts';

const url = 'https://news.example.org/feeds/main.xml';

function read(text: string, seen?: ReadonlySet<string>): FeedDocument {
  return parseFeed(Buffer.from(text), { url, ...(seen && { seen }) });
}

function rss(items: string, attributes = 'version="2.0"'): string {
  return `<rss ${attributes}><channel><title>Example</title><link>https://news.example.org/</link>${items}</channel></rss>`;
}

function firstOf(text: string) {
  const [entry] = read(text).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

const plainItem = '<item><title>Talks resume</title><link>https://news.example.org/1</link></item>';

describe('full text for aggregators', () => {
  test.each([
    ['yandex:full-text', 'xmlns:yandex="http://news.yandex.ru"'],
    ['y:full-text', 'xmlns:y="https://news.yandex.ru"'],
    ['full-text', ''],
    ['turbo:content', 'xmlns:turbo="http://turbo.yandex.ru"'],
    ['rambler:fulltext', 'xmlns:rambler="http://news.rambler.ru"'],
  ])('stands in %s', (name, declared) => {
    const item = `<item><title>Briefing</title><description>Below.</description><${name}>The envoys met.</${name}></item>`;
    expect(firstOf(rss(item, `version="2.0" ${declared}`))).toMatchObject({
      summary: 'Below.',
      content: 'The envoys met.',
    });
  });

  test('is taken where another content is a start of it', () => {
    const texts = '<content:encoded>The envoys</content:encoded><full-text>The envoys met.</full-text>';
    expect(firstOf(rss(`<item><title>Briefing</title>${texts}</item>`)).content).toBe('The envoys met.');
  });
});

describe('kinds of feed', () => {
  test('RSS 2.0 gives guid, link, texts, authors and dates', () => {
    const entry = firstOf(
      rss(
        `<item><title>Talks &amp; truce</title><link>https://news.example.org/1</link><guid isPermaLink="false">n-1</guid>
        <pubDate>Mon, 05 Jan 2026 10:00:00 +0300</pubDate><author>desk@example.org (Anna Berg)</author>
        <description>&lt;p&gt;Both sides met.&lt;/p&gt;</description>
        <content:encoded><![CDATA[<p>Both sides <b>met</b>.</p><p>More.</p>]]></content:encoded></item>`,
        'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    );
    expect(entry).toEqual({
      guid: 'n-1',
      link: 'https://news.example.org/1',
      title: 'Talks & truce',
      summary: 'Both sides met.',
      content: 'Both sides met.\nMore.',
      authors: ['Anna Berg'],
      published: '2026-01-05T07:00:00.000Z',
      updated: null,
    });
  });

  test('Atom 1.0 gives its alternate link, both dates and the words of XHTML in order', () => {
    const entry = firstOf(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><entry><id>tag:example.org,2026:1</id>
      <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <em>two</em> three</div></title>
      <link rel="edit" href="https://example.org/edit/1"/><link href="/1"/>
      <published>2026-01-05T10:00:00Z</published><updated>2026-01-05T11:00:00+01:00</updated>
      <author><name>Anna Berg</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>He said <i>no</i> to it.</p></div></content></entry></feed>`,
    );
    expect(entry.title).toBe('One two three');
    expect(entry.content).toBe('He said no to it.');
    expect(entry.link).toBe('https://news.example.org/1');
    expect([entry.published, entry.updated]).toEqual(['2026-01-05T10:00:00.000Z', '2026-01-05T10:00:00.000Z']);
    expect(entry.authors).toEqual(['Anna Berg']);
  });

  test.each([
    ['RSS without a version', rss(plainItem, '')],
    ['RSS 0.91', rss(plainItem, 'version="0.91"')],
    ['items outside the channel', `<rss><channel><title>Example</title></channel>${plainItem}</rss>`],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Example</title></channel>${plainItem}</rdf:RDF>`,
    ],
    [
      'a prefix for all',
      rss(plainItem)
        .replace(/<(\/?)(\w)/g, '<$1r:$2')
        .replace('version', 'xmlns:r="http://backend.userland.com/rss2" version'),
    ],
    ['capitals', rss(plainItem).replace(/<\/?\w+/g, (tag) => tag.toUpperCase())],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Example</title><entry><title>Talks resume</title><link rel="alternate" href="https://news.example.org/1"/></entry></feed>',
    ],
    [
      'prefixed Atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Example</a:title><a:entry><a:title>Talks resume</a:title><a:link href="https://news.example.org/1"/></a:entry></a:feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"Example","items":[{"id":"1","url":"/1","title":"Talks resume","content_html":"<p>x"}]}',
    ],
    [
      'CDF',
      '<CHANNEL><TITLE>Example</TITLE><ITEM HREF="https://news.example.org/1"><TITLE>Talks resume</TITLE></ITEM></CHANNEL>',
    ],
  ])('%s is read', (_, text) => {
    const feed = read(text);
    expect(feed.title).toBe('Example');
    expect(feed.entries.map(({ title, link }) => [title, link])).toEqual([
      ['Talks resume', 'https://news.example.org/1'],
    ]);
  });

  test('a wrong default namespace on the root does no harm', () => {
    const entry = firstOf(
      rss(
        '<item><title>a</title><guid>g</guid><description>d</description></item>',
        'xmlns="http://www.w3.org/2005/Atom"',
      ),
    );
    expect(entry).toMatchObject({ title: 'a', guid: 'g', summary: 'd' });
  });

  test('Dublin Core, media and itunes elements stand in for missing ones under any prefix', () => {
    const entry = firstOf(
      rss(
        `<item><m:title>Talks resume</m:title><d:creator>Anna Berg</d:creator><d:date>2026-01-05T10:00:00Z</d:date><i:summary>Short</i:summary></item>`,
        'version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss" xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"',
      ),
    );
    expect(entry).toMatchObject({
      title: 'Talks resume',
      summary: 'Short',
      authors: ['Anna Berg'],
      published: '2026-01-05T10:00:00.000Z',
    });
  });
});

describe('addresses', () => {
  test('relative links follow xml:base, else the channel, else the feed', () => {
    const item = '<item><title>a</title><link>story/1</link></item>';
    expect(firstOf(rss(item, 'xml:base="https://cdn.example.net/x/"')).link).toBe('https://cdn.example.net/x/story/1');
    expect(firstOf(rss(item)).link).toBe('https://news.example.org/story/1');
    expect(firstOf(`<rss><channel>${item}</channel></rss>`).link).toBe('https://news.example.org/feeds/story/1');
  });

  test('a guid is a link only when it is permanent', () => {
    const guid = 'https://news.example.org/?p=1';
    expect(firstOf(rss(`<item><title>a</title><guid>${guid}</guid></item>`)).link).toBe(guid);
    expect(firstOf(rss(`<item><title>a</title><guid isPermaLink="false">${guid}</guid></item>`)).link).toBeNull();
  });

  test('an address that is not of the web is no link', () => {
    expect(firstOf(rss('<item><title>a</title><link>javascript:alert(1)</link></item>')).link).toBeNull();
  });
});

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

describe('long texts', () => {
  const body = '<item><title>a</title><description>One &amp;amp; two</description></item>';

  test('that are made when asked for leave an entry as plain as any data', () => {
    const [entry] = read(rss(body)).entries;
    const plain = { guid: null, link: null, title: 'a', authors: [], published: null, updated: null };
    expect({ ...entry }).toEqual({ ...plain, summary: 'One & two', content: '' });
    expect(JSON.parse(JSON.stringify(entry))).toEqual({ ...entry });
    expect(structuredClone({ ...entry })).toEqual({ ...entry });
  });

  test('belong to their own entry, in whatever order they are asked for', () => {
    const items = Array.from(
      { length: 50 },
      (_, number) => `<item><title>${number}</title><description>text ${number}</description></item>`,
    );
    const { entries } = read(rss(items.join('')));
    for (const { title, summary } of entries.toReversed()) expect(summary).toBe(`text ${title}`);
  });
});

describe('entries seen before', () => {
  const before = rss(`${plainItem}<item><title>b</title></item>`);

  test('are recognised and left out, their hashes kept', () => {
    const { entryHashes } = read(before);
    const after = read(before.replace(plainItem, `<item><title>new</title></item>${plainItem}`), new Set(entryHashes));
    expect(after.entries.map(({ title }) => title)).toEqual(['new']);
    expect(after.entryHashes).toHaveLength(3);
    expect(after.entryHashes.slice(1)).toEqual(entryHashes);
  });

  test('are read again when an edit kept their length', () => {
    const { entryHashes } = read(before);
    const after = read(before.replace('Talks resume', 'Talks resumed'.slice(1)), new Set(entryHashes));
    expect(after.entries.map(({ title }) => title)).toEqual(['alks resumed']);
  });

  test('are told apart by a single character', () => {
    const items = Array.from({ length: 4_000 }, (_, number) => {
      const text = [...'The delegations met in Geneva on Monday'];
      text[number % text.length] = String.fromCharCode(0x21 + (Math.floor(number / text.length) % 90));
      return `<item><title>${text.join('').replace(/[<&]/g, '_')}</title></item>`;
    });
    const { entryHashes } = read(rss(items.join('')));
    expect(new Set(entryHashes).size).toBe(new Set(items).size);
  });

  test('are recognised in JSON Feed too', () => {
    const feed = '{"items":[{"id":"1","title":"a"},{"id":"2","title":"b"}]}';
    const { entryHashes } = read(feed);
    expect(read(feed, new Set(entryHashes.slice(0, 1))).entries.map(({ guid }) => guid)).toEqual(['2']);
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

describe('the addresses that a document gives of itself', () => {
  test('are those of its own links, in RSS, Atom and JSON, never those of an entry', () => {
    const links = '<atom:link rel="self" href="/feed"/><atom:link rel="next" href="/feed?page=2"/>';
    const names = 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
    const moved = '<itunes:new-feed-url>https://new.example.org/feed</itunes:new-feed-url>';
    expect(read(rss(links + moved + plainItem, `version="2.0" ${names}`)).links).toEqual({
      self: 'https://news.example.org/feed',
      next: 'https://news.example.org/feed?page=2',
      movedTo: 'https://new.example.org/feed',
    });
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="prev-archive" href="/2025"/><entry><id>1</id><title>One</title><link rel="next" href="/two"/></entry></feed>';
    expect(read(atom).links).toEqual({ self: null, next: 'https://news.example.org/2025', movedTo: null });
    expect(read('{"items": [], "feed_url": "https://a.example/f", "next_url": "https://a.example/f2"}').links).toEqual({
      self: 'https://a.example/f',
      next: 'https://a.example/f2',
      movedTo: null,
    });
  });
});
