import { expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { fixtureApp } from '../fakes/timeline-site.ts';

const app = fixtureApp();

test('every page has the headers that keep scripts, frames and guesses out', async () => {
  const { headers } = await app.request('/');
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
  const names = [
    'x-content-type-options',
    'x-frame-options',
    'referrer-policy',
    'permissions-policy',
    'cross-origin-opener-policy',
    'cache-control',
  ];
  expect(names.map((name) => headers.get(name))).toEqual([
    'nosniff',
    'DENY',
    'no-referrer',
    'camera=(), geolocation=(), microphone=()',
    'same-origin',
    'public, max-age=60',
  ]);
});

test('what is not an answer is kept by nobody', async () => {
  for (const path of ['/nope', '/?since=x', '/developments/nope']) {
    expect((await app.request(path)).headers.get('cache-control')).toBe('no-store');
  }
  const redirected = await app.request('/', {
    headers: { 'if-none-match': (await app.request('/')).headers.get('etag') ?? '' },
  });
  expect(redirected.headers.get('cache-control')).toBe('public, max-age=60');
});

test('an error page says what went wrong and leads back to the timeline', async () => {
  const page = async (path: string, of = app) => {
    const $ = load(await (await of.request(path)).text());
    expect($('main a').attr('href')).toBe('/');
    return [$('title').text(), $('h1').text(), $('main p').first().text()];
  };
  expect(await page('/nope')).toEqual(['Not found · Parley', 'Not found', 'Nothing is served at /nope']);
  expect(await page('/?since=x')).toEqual([
    'The query cannot be read · Parley',
    'The query cannot be read',
    'since must be a day written YYYY-MM-DD, such as 2026-11-23',
  ]);
  expect(await page('/', fixtureApp([], true))).toEqual([
    'Something went wrong · Parley',
    'Something went wrong',
    'Parley could not answer this request; it has been logged.',
  ]);
});

test('the page that is open is marked in the menu, and no other', async () => {
  const current = async (path: string) => {
    const $ = load(await (await app.request(path)).text());
    return $('nav a[aria-current=page]')
      .map((_, link) => $(link).text())
      .get();
  };
  expect(await current('/')).toEqual(['Timeline']);
  expect(await current('/feeds')).toEqual(['Feeds']);
  expect(await current('/developments/dev-geneva-round')).toEqual([]);
});
