import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { LiveEntry, Page } from '../../../shared/detect/article.ts';
import { readPage } from '../../../shared/detect/page/read-page.ts';

/** What a fixture's page should give; `text` is null where the text itself is not the point. */
interface Expected extends Omit<Page, 'text' | 'entries'> {
  readonly url: string;
  readonly text: readonly string[] | null;
  readonly entries?: readonly LiveEntry[];
}

const folder = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

describe('a page in the likeness of an outlet is read right', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const html = readFileSync(`${folder}${name}/page.html`, 'utf8');
    const { url, text, ...facts } = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8')) as Expected;
    const { text: got, ...page } = readPage(html, url);
    expect(page).toEqual(facts);
    if (text !== null) expect(got.split('\n\n')).toEqual(text);
  });
});

describe('a hostile page of 1 MB', () => {
  const hostile: Readonly<Record<string, string>> = {
    'nests 10^5 elements': '<div>'.repeat(100_000),
    'never closes inline tags': '<b>'.repeat(333_000),
    'closes what was never opened': '<div></span>'.repeat(83_000),
    'alternates list items and inline tags': '<li><b>'.repeat(140_000),
    'opens script again and again': '<script>'.repeat(125_000),
    'opens comments again and again': '<!--'.repeat(250_000),
    'is made of NUL characters': '\u0000<p>\u0000a'.repeat(160_000),
    'is one long run of spaces': `<p>${' '.repeat(1_000_000)}`,
    'opens paragraphs again and again': '<p>'.repeat(333_000),
    'opens titles again and again': '<title>'.repeat(140_000),
    'nests entries of a live blog': `${'<div class="live-blog-post">a'.repeat(390)}${'<i>b</i>'.repeat(120_000)}`,
    'wraps all in dates and bylines': `${'<time>'.repeat(40)}${'<i itemprop="author">'.repeat(40)}${'word '.repeat(200_000)}`,
    'is full of share links': `${'z'.repeat(25)}<span class="share">y</span>`.repeat(18_000),
    'never ends its last line': `<p>The envoys met in Geneva, and they said that talks would go on for days to come.</p><p>${'/--'.repeat(333_000)}a`,
    'pads its JSON-LD': `<script type="application/ld+json">{}]]>${' '.repeat(1_000_000)}x</script>`,
    'nests a headline in lists': `<script type="application/ld+json">{"@type":"Article","datePublished":"x","headline":${'['.repeat(500_000)}${']'.repeat(500_000)}}</script>`,
    'leaves a quote open': '<a b="'.repeat(160_001),
    'nests JSON-LD lists': `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`,
  };
  // The machine that runs this may be busy: what is told apart is seconds from minutes.
  test.each(Object.entries(hostile))('that %s is read in bounded time', (_, html) => {
    const started = process.cpuUsage();
    const page = readPage(html, 'https://example.org/a');
    const used = process.cpuUsage(started);
    expect(page.headline).toBe('');
    expect((used.user + used.system) / 1e6).toBeLessThan(4);
  });
});

test('anything that is no article gives an empty text rather than an error', () => {
  for (const html of ['', '<', 'plain words', '<!doctype html>', '<html><head></head></html>', '{"json":true}']) {
    expect(readPage(html, 'https://example.org/').access).toBe('open');
  }
});

test('a headline loses the site name, and only that', () => {
  const page = (title: string) =>
    readPage(
      `<meta property="og:site_name" content="The Courier"><meta property="og:title" content="${title}">`,
      'https://courier.example/a',
    ).headline;
  expect(page('Envoys meet – The Courier')).toBe('Envoys meet');
  expect(page('Envoys meet in Geneva - what we know')).toBe('Envoys meet in Geneva - what we know');
  expect(page('Ukraine &amp; Russia: &#8220;no deal&#8221;')).toBe('Ukraine & Russia: “no deal”');
});

test('a wire credit is read from the byline or the dateline, not from a passing mention', () => {
  const wire = (text: string) => readPage(`<article><p>${text}</p></article>`, 'https://example.org/a').wire;
  expect(
    wire('KYIV, Jan 12 (Reuters) - The delegation left for Geneva on Monday, its head told reporters there.'),
  ).toBe('Reuters');
  expect(
    wire('The delegation left for Geneva on Monday, its head told Reuters in an interview on the train.'),
  ).toBeNull();
});
