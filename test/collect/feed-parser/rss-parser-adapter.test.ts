import { describe, expect, test } from '@jest/globals';
import Parser from 'rss-parser';
import { buildAtomFeed, buildRssFeed } from '../../../shared/collect/feed-parser/rss-parser-adapter.ts';

/** What rss-parser's own documented entrance makes of a document, of the fields that Parley takes. */
async function parsed(xml: string) {
  const { title, link, language, items } = await new Parser({ customFields: { feed: ['language'] } }).parseString(xml);
  return { title, link, language, items: items.map(({ title, link, guid, id }) => ({ title, link, guid, id })) };
}

describe('rss-parser builds of elements what it makes of the document that holds them', () => {
  test('an RSS feed', async () => {
    const xml = `<rss version="2.0"><channel><title>News</title><link>https://example.org/</link><language>uk</language>
      <item><title>One</title><link>https://example.org/1</link><guid>a1</guid></item>
      <item><title>Two</title><guid isPermaLink="false">a2</guid></item></channel></rss>`;
    const built = buildRssFeed({ title: ['News'], link: ['https://example.org/'], language: ['uk'] }, [
      { title: ['One'], link: ['https://example.org/1'], guid: ['a1'] },
      { title: ['Two'], guid: ['a2'] },
    ]);
    expect(built).toEqual(await parsed(xml));
  });

  test('an Atom feed', async () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="text">News</title>
      <link rel="self" href="https://example.org/feed"/><link rel="alternate" href="https://example.org/"/>
      <entry><title>One</title><id>a1</id>
        <link rel="related" href="https://example.org/x"/><link rel="alternate" href="https://example.org/1"/></entry>
      <entry><title>Two</title><id>a2</id></entry></feed>`;
    const link = (rel: string, href: string) => ({ $: { rel, href } });
    const links = [link('self', 'https://example.org/feed'), link('alternate', 'https://example.org/')];
    const built = buildAtomFeed({ title: ['News'], link: links }, [
      {
        title: ['One'],
        id: ['a1'],
        link: [link('related', 'https://example.org/x'), link('alternate', 'https://example.org/1')],
      },
      { title: ['Two'], id: ['a2'] },
    ]);
    const { title, link: page, items } = built;
    expect({ title, link: page, language: undefined, items }).toEqual(await parsed(xml));
  });
});
