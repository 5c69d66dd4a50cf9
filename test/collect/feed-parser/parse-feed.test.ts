import { describe, expect, test } from '@jest/globals';
import { firstOf, plainItem, read, rss } from './feed-text.ts';

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
