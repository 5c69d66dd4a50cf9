import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../shared/detect/page/document.ts';
import { readFacts } from '../../../shared/detect/page/facts.ts';

const factsOf = (html: string) => readFacts(documentOf(html).root);

describe('of a page is gathered', () => {
  test('the content of each meta by its name, the first of each', () => {
    const { meta } = factsOf(`<meta property="og:Title" content=" Talks ">
      <meta name="description" content="one"><meta name="description" content="two">
      <meta itemprop="datePublished" content="2026-01-05"><meta http-equiv="Content-Language" content="uk">
      <meta name="empty" content=" "><meta content="nameless">`);
    expect(Object.fromEntries(meta)).toEqual({
      'og:title': 'Talks',
      description: 'one',
      datepublished: '2026-01-05',
      'content-language': 'uk',
    });
  });

  test.each([
    'author',
    'article:author',
    'og:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ])('who wrote it, in a meta named %s', (name) => {
    expect(
      factsOf(`<meta name="${name}" content="Anna Berg"><meta name="${name}" content="Олена Коваль">`).authors,
    ).toEqual(['Anna Berg', 'Олена Коваль']);
  });

  test('no author from a name that only ends like one', () => {
    expect(factsOf('<meta name="twitter:creator" content="@desk"><meta name="co-author" content="x">').authors).toEqual(
      [],
    );
  });

  test('its language, title, first headings and canonical address', () => {
    expect(
      factsOf(`<html lang="de-DE"><head><title>Gespräche <b>|</b> Bode</title><title>two</title>
        <link rel="canonical" href="/a"><link rel="canonical" href="/b"></head><h1>Gespräche <i>in</i> Genf</h1><h1>zwei</h1><h2>drei</h2>`),
    ).toMatchObject({
      language: 'de-DE',
      title: 'Gespräche <b>|</b> Bode',
      canonical: '/a',
      headings: ['Gespräche in Genf', 'zwei'],
    });
    expect(factsOf('<html xml:lang="uk">').language).toBe('uk');
  });

  test('each marked-up time, with what it is called and what it shows', () => {
    expect(
      factsOf(`<p class="meta" itemprop="x"><time datetime="2026-01-05T10:00Z" class="published">5 января</time></p>
        <span itemprop="dateModified" content="2026-01-06">6 января</span><i itemprop="dateCreated" datetime="2026-01-04">a</i>
        <i itemprop="startDate" content="2026-01-03">b</i>`).times,
    ).toEqual([
      { value: '2026-01-05T10:00Z', name: ' published x meta', text: '5 января' },
      { value: '2026-01-06', name: 'dateModified', text: '6 января' },
      { value: '2026-01-04', name: 'dateCreated', text: 'a' },
    ]);
  });

  test('what is marked up as its author', () => {
    expect(
      factsOf('<a rel="author">Anna Berg</a><span itemprop="author">Jan Nowak</span><a rel="me">x</a>').bylines,
    ).toEqual(['Anna Berg', 'Jan Nowak']);
  });

  test('JSON-LD, in the order of the page, and no other script', () => {
    const script = (type: string, text: string) => `<script type="${type}">${text}</script>`;
    expect(
      factsOf(
        script('application/ld+json', '{"a":1}') +
          script('text/javascript', 'b') +
          script('application/ld+json', '[2]'),
      ).jsonLd,
    ).toEqual(['{"a":1}', '[2]']);
  });
});

test('forty of each are gathered, and no more', () => {
  const times = (html: string) => html.repeat(41);
  const facts = factsOf(
    `${times('<meta name="author" content="A">')}${times('<h1>a</h1>')}${times('<time>b</time>')}${times('<i itemprop="author">c</i>')}`,
  );
  expect([facts.authors, facts.headings, facts.times, facts.bylines].map((list) => list.length)).toEqual([
    40, 40, 40, 40,
  ]);
  expect(factsOf(times('<i itemprop="datePublished">b</i>')).times).toHaveLength(40);
});
