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
