import { describe, expect, test } from '@jest/globals';
import { readJsonLd } from '../../../shared/detect/page/json-ld.ts';

/** What is read of one object, a headline added. */
const read = (fields: object) => readJsonLd([JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks', ...fields })]);
const headlineIn = (script: string) => readJsonLd([script])?.headline ?? null;

describe('an article is described by', () => {
  test.each([
    'Article',
    'NewsArticle',
    'BlogPosting',
    'LiveBlogPosting',
    'Report',
    'ReportageNewsArticle',
    'AnalysisNewsArticle',
    'OpinionNewsArticle',
    'Review',
    'https://schema.org/NewsArticle',
  ])('the type %s', (type) => {
    expect(read({ '@type': type })?.headline).toBe('Talks');
  });

  test('one type of several', () => {
    expect(read({ '@type': ['CreativeWork', 'NewsArticle'] })?.headline).toBe('Talks');
  });

  test.each(['WebPage', 'Organization', 'BreadcrumbList', 'ArticleList'])('no object of type %s', (type) => {
    expect(read({ '@type': type })).toBeNull();
  });

  test('no object without headline and date', () => {
    expect(readJsonLd(['{"@type":"NewsArticle","url":"https://example.org/a"}'])).toBeNull();
    expect(readJsonLd(['{"@type":"NewsArticle","datePublished":"2026-01-05"}'])?.published).toBe('2026-01-05');
  });

  test.each(['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'])(
    'one within %s',
    (key) => {
      expect(
        headlineIn(JSON.stringify({ '@type': 'WebPage', [key]: [{ '@type': 'NewsArticle', headline: 'Talks' }] })),
      ).toBe('Talks');
      expect(
        headlineIn(JSON.stringify({ '@type': 'WebPage', other: { '@type': 'NewsArticle', headline: 'Talks' } })),
      ).toBeNull();
    },
  );

  test('the live blog before an article, else the first of several', () => {
    const [article, live] = ['NewsArticle', 'LiveBlogPosting'].map((type) =>
      JSON.stringify({ '@type': type, headline: type }),
    );
    expect(readJsonLd([article ?? '', live ?? ''])?.headline).toBe('LiveBlogPosting');
    expect(readJsonLd([article ?? '', '{"@type":"Report","headline":"b"}'])?.headline).toBe('NewsArticle');
  });
});

describe('of an article is read', () => {
  test('every field under its name', () => {
    expect(
      read({
        headline: ' Gespräche in Genf ',
        alternativeHeadline: 'Neue Runde',
        description: 'Die Delegationen sind zurück.',
        datePublished: '2026-01-05T10:00:00+01:00',
        dateModified: '2026-01-05T11:00:00+01:00',
        author: [{ '@type': 'Person', name: 'Anna Berg' }, 'Jan Nowak', { name: 'Anna Berg' }],
        articleSection: ['Politik', 'Welt'],
        inLanguage: 'de',
        articleBody: 'Die Gespräche gehen weiter.',
        url: 'https://example.org/a',
        isAccessibleForFree: false,
        publisher: { '@type': 'Organization', name: 'Bode' },
      }),
    ).toEqual({
      headline: 'Gespräche in Genf',
      alternative: 'Neue Runde',
      description: 'Die Delegationen sind zurück.',
      published: '2026-01-05T10:00:00+01:00',
      modified: '2026-01-05T11:00:00+01:00',
      authors: ['Anna Berg', 'Jan Nowak'],
      section: 'Politik',
      language: 'de',
      body: 'Die Gespräche gehen weiter.',
      address: 'https://example.org/a',
      free: false,
      publisher: 'Bode',
      updates: [],
    });
  });

  test('what stands in for a field that is missing', () => {
    expect(
      read({ dateCreated: '2026-01-05', creator: 'Олена', mainEntityOfPage: { '@id': 'https://example.org/b' } }),
    ).toMatchObject({ published: '2026-01-05', authors: ['Олена'], address: 'https://example.org/b' });
    expect(read({ headline: ' ', name: 'Розмови', datePublished: '2026-01-05' })?.headline).toBe('Розмови');
    expect(read({ mainEntityOfPage: 'https://example.org/c' })?.address).toBe('https://example.org/c');
  });

  test.each([
    [true, true],
    ['True', true],
    ['http://schema.org/False', false],
    ['no', null],
    [undefined, null],
  ])('isAccessibleForFree %j as %s', (isAccessibleForFree, free) => {
    expect(read({ isAccessibleForFree })?.free).toBe(free);
  });

  test('the updates of a live blog, as plain text', () => {
    expect(
      read({
        liveBlogUpdate: [
          { headline: 'Start', datePublished: '2026-01-05', articleBody: '<p>Es  beginnt &amp; geht.</p>' },
          { dateModified: '2026-01-06', text: 'Ende' },
          'none',
        ],
      })?.updates,
    ).toEqual([
      { headline: 'Start', published: '2026-01-05', text: 'Es beginnt & geht.' },
      { headline: '', published: '2026-01-06', text: 'Ende' },
      { headline: '', published: null, text: '' },
    ]);
  });
});

describe('a script that is not quite JSON is read with', () => {
  const json = '{"@type":"NewsArticle","headline":"Talks"}';
  test.each([
    ['CDATA marks', `<![CDATA[${json}]]>`],
    ['CDATA marks in comments', `//<![CDATA[\n${json}\n//]]>`],
    ['marks of an HTML comment', `<!-- <![CDATA[${json}]]>-->`],
    ['a semicolon at its end', `${json};`],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Talks",}'],
    ['line breaks in a text', '{"@type":"NewsArticle","headline":"Talks","description":"a\nb"}'],
  ])('%s', (_, script) => {
    expect(headlineIn(script)).toBe('Talks');
  });

  test('a quotation mark that was not escaped: headline and dates alone', () => {
    const script =
      '{"@type":"NewsArticle","headline":"Talks resume","description":"a "joke"","datePublished":"2026-01-05","dateModified":"2026-01-06"}';
    expect(readJsonLd([script])).toMatchObject({
      headline: 'Talks resume',
      published: '2026-01-05',
      modified: '2026-01-06',
      description: null,
    });
    expect(readJsonLd([script.replace('NewsArticle', 'WebPage')])).toBeNull();
  });

  test('a quotation mark that was not escaped: a headline of 4 to 300 characters', () => {
    const broken = (length: number) =>
      `{"@type":"NewsArticle","datePublished":"2026-01-05","headline":"${'x'.repeat(length)}","a":""b"}`;
    expect([3, 4, 300, 301].map((length) => headlineIn(broken(length))?.length ?? 0)).toEqual([0, 4, 300, 0]);
  });

  test('nothing of one that is no JSON at all, and the others all the same', () => {
    expect(readJsonLd(['no', json])?.headline).toBe('Talks');
    expect(readJsonLd(['no'])).toBeNull();
  });

  // What could not be read at all: a headline so short is not made out in what is no JSON.
  const short = '{"@type":"NewsArticle","headline":"abc"}';
  const spaces = (count: number) => ' '.repeat(count);

  test.each<[string, (count: number) => string]>([
    ['before the mark', (count) => `//${spaces(count)}<![CDATA[${short}]]>`],
    ['within the comment before it', (count) => `/*${spaces(count)}*/<![CDATA[${short}]]>`],
    ['behind the end mark, in a comment', (count) => `<![CDATA[${short}]]>${spaces(count)}//`],
    ['in a comment before the end of an HTML comment', (count) => `<!--<![CDATA[${short}]]>//${spaces(count)}-->`],
    ['between a comment and the end mark', (count) => `<![CDATA[${short}//${spaces(count)}]]>`],
  ])('CDATA marks with up to forty spaces %s', (_, wrapped) => {
    expect([headlineIn(wrapped(40)), headlineIn(wrapped(41))]).toEqual(['abc', null]);
  });
});

describe('bounds', () => {
  const article = { '@type': 'NewsArticle', headline: 'Talks' };

  test('six objects deep', () => {
    const nested = (depth: number) => {
      let value: object = article;
      for (let level = 0; level < depth; level += 1) value = { '@graph': value };
      return headlineIn(JSON.stringify(value));
    };
    expect([nested(6), nested(7)]).toEqual(['Talks', null]);
  });

  test('the first fifty of a list', () => {
    const listed = (before: number) => headlineIn(JSON.stringify([...Array(before).fill({}), article]));
    expect([listed(49), listed(50)]).toEqual(['Talks', null]);
  });

  test('twenty-one objects that look like articles', () => {
    const behind = (count: number) =>
      headlineIn(JSON.stringify({ '@graph': [...Array(count).fill({ '@type': 'Article' }), article] }));
    expect([behind(20), behind(21)]).toEqual(['Talks', null]);
  });

  test('three hundred updates', () => {
    expect(read({ liveBlogUpdate: Array(301).fill({ headline: 'a' }) })?.updates).toHaveLength(300);
  });
});
