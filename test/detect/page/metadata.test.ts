import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../shared/detect/page/document.ts';
import { readFacts } from '../../../shared/detect/page/facts.ts';
import { readJsonLd } from '../../../shared/detect/page/json-ld.ts';
import { authorsOf, canonicalOf, pageLanguage, sectionOf, timesOf } from '../../../shared/detect/page/metadata.ts';

const factsOf = (html: string) => readFacts(documentOf(html).root);
const schemaOf = (fields: object) =>
  readJsonLd([JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks', ...fields })]);
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const url = 'https://courier.example/news/talks';

describe('when an article was published', () => {
  const publishedOf = (html: string, { schema = {}, address = url, nearby = [] as string[] } = {}) =>
    timesOf(factsOf(html), schemaOf(schema), address, nearby).published;

  test('is told by the first that says so: schema, meta, marked-up date, time, address, line by the headline', () => {
    const day = (number: number) => `2026-03-0${number}T00:00:00-00:00`;
    const ways = [
      '<i itemprop="datePublished" content="2026-03-03"></i>',
      '<time datetime="2026-03-04"></time>',
      '2026/03/05/',
      '6 March 2026',
    ] as const;
    const all = `${meta('article:published_time', '2026-03-02')}${ways[0]}${ways[1]}`;
    const rest = { address: `https://courier.example/${ways[2]}talks`, nearby: [ways[3]] };
    expect(publishedOf(all, { ...rest, schema: { datePublished: '2026-03-01' } })).toBe(day(1));
    expect(publishedOf(all, rest)).toBe(day(2));
    expect(publishedOf(`${ways[1]}${ways[0]}`, rest)).toBe(day(3));
    expect(publishedOf(ways[1], rest)).toBe(day(4));
    expect(publishedOf('', rest)).toBe(day(5));
    expect(publishedOf('', { nearby: ['By Anna Berg', ways[3], '7 March 2026'] })).toBe(day(6));
    expect(publishedOf('', { nearby: ['By Anna Berg'] })).toBeNull();
  });

  test.each([
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publish-date',
    'date',
    'dc.date',
    'DC.date.issued',
    'dcterms.created',
    'cXenseParse:recs:publishtime',
    'article_date_original',
  ])('is read from the meta named %s', (name) => {
    expect(publishedOf(meta(name, '2026-03-02'))).toBe('2026-03-02T00:00:00-00:00');
  });

  test('is passed over where it is no date', () => {
    expect(publishedOf(`${meta('article:published_time', 'soon')}${meta('date', '2026-03-02')}`)).toBe(
      '2026-03-02T00:00:00-00:00',
    );
    expect(publishedOf('<time datetime="soon">2 March 2026</time>')).toBe('2026-03-02T00:00:00-00:00');
  });

  test('is rather the time that is named so than the first, and never the one of a change', () => {
    const times = '<time datetime="2026-03-01"></time><time class="posted" datetime="2026-03-02"></time>';
    expect(publishedOf(times)).toBe('2026-03-02T00:00:00-00:00');
    expect(publishedOf('<time class="updated" datetime="2026-03-03"></time><time>1 March 2026</time>')).toBe(
      '2026-03-01T00:00:00-00:00',
    );
  });
});

describe('when it was changed', () => {
  const updatedOf = (html: string, schema = {}) => timesOf(factsOf(html), schemaOf(schema), url, []).updated;

  test('is told by schema, meta or a marked-up date, in this order, and by nothing else', () => {
    const marked = '<i itemprop="dateModified" content="2026-03-03"></i>';
    const all = `${meta('article:modified_time', '2026-03-02')}${marked}`;
    expect(updatedOf(all, { dateModified: '2026-03-01' })).toBe('2026-03-01T00:00:00-00:00');
    expect(updatedOf(all)).toBe('2026-03-02T00:00:00-00:00');
    expect(updatedOf(marked)).toBe('2026-03-03T00:00:00-00:00');
    expect(updatedOf('<time datetime="2026-03-04"></time>')).toBeNull();
  });

  test.each(['og:updated_time', 'lastmod', 'last-modified', 'dcterms.modified', 'revision_date'])(
    'is read from the meta named %s',
    (name) => {
      expect(updatedOf(meta(name, '2026-03-02'))).toBe('2026-03-02T00:00:00-00:00');
    },
  );
});

describe('who wrote it', () => {
  test('is told by the first that names somebody: schema, meta, byline', () => {
    const byline = '<a rel="author">Jan Nowak</a>';
    const both = `${meta('author', 'Anna Berg')}${byline}`;
    expect(authorsOf(factsOf(both), schemaOf({ author: { name: 'Олена Коваль' } }))).toEqual(['Олена Коваль']);
    expect(authorsOf(factsOf(both), schemaOf({ author: 'https://courier.example/a' }))).toEqual(['Anna Berg']);
    expect(authorsOf(factsOf(byline), null)).toEqual(['Jan Nowak']);
    expect(authorsOf(factsOf(''), null)).toEqual([]);
  });

  test.each([
    ['By Anna Berg', 'Anna Berg'],
    ['Von Anna Berg', 'Anna Berg'],
    ['Por Ana Ruiz', 'Ana Ruiz'],
    ['Byron Smith', 'Byron Smith'],
  ])('has no "by" before the name: %s', (stated, name) => {
    expect(authorsOf(factsOf(meta('author', stated)), null)).toEqual([name]);
  });

  test('is named once, and never by an address or by a whole paragraph', () => {
    const names = ['Anna Berg', 'By Anna Berg', '@desk', 'https://facebook.com/desk', '/staff/7', 'x'.repeat(120)];
    expect(authorsOf(factsOf(names.map((name) => meta('author', name)).join('')), null)).toEqual(['Anna Berg']);
    expect(authorsOf(factsOf(meta('author', 'x'.repeat(119))), null)).toHaveLength(1);
  });
});

describe('the canonical address', () => {
  const shared = factsOf('<meta property="og:url" content="https://courier.example/shared">');

  test('is the one stated, else the one for other sites, made absolute', () => {
    expect(canonicalOf('/a', shared, url)).toBe('https://courier.example/a');
    expect(canonicalOf(null, shared, url)).toBe('https://courier.example/shared');
    expect(canonicalOf(null, factsOf(''), url)).toBeNull();
  });

  test.each(['https://courier.example/', 'mailto:desk@courier.example', 'https://', 'javascript:void(0)'])(
    'is not a front page or no address of a page: %s',
    (stated) => {
      expect(canonicalOf(stated, shared, url)).toBe('https://courier.example/shared');
    },
  );
});

describe('the language', () => {
  test.each([
    ['<html lang="de-DE">', 'de'],
    ['<html lang="UK">', 'uk'],
    [meta('content-language', 'fr'), 'fr'],
    ['<meta property="og:locale" content="pl_PL">', 'pl'],
    ['<html lang="english">', null],
    ['<html lang="">', null],
    ['<html lang="{{lang}}"><meta property="og:locale" content="it_IT">', 'it'],
  ])('of %s', (html, language) => {
    expect(pageLanguage(factsOf(html), null)).toBe(language);
  });

  test('is rather the one of the page than the one of its schema', () => {
    expect(pageLanguage(factsOf('<html lang="de">'), schemaOf({ inLanguage: 'en-US' }))).toBe('de');
    expect(pageLanguage(factsOf(meta('content-language', 'fr')), schemaOf({ inLanguage: 'en-US' }))).toBe('en');
  });
});

test('the section is told by schema, else by a meta', () => {
  const facts = factsOf(`<meta property="article:section" content="World">${meta('section', 'Europe')}`);
  expect(sectionOf(facts, schemaOf({ articleSection: 'War' }))).toBe('War');
  expect(sectionOf(facts, null)).toBe('World');
  expect(sectionOf(factsOf(meta('section', 'Europe')), null)).toBe('Europe');
  expect(sectionOf(factsOf(''), null)).toBeNull();
});
