import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { fixtureApp } from '../fakes/timeline-site.ts';
import { hostileDevelopment } from '../fixtures/developments.ts';

const app = fixtureApp([hostileDevelopment]);
const own = `/developments/${encodeURIComponent(hostileDevelopment.id)}`;
const evil = encodeURIComponent('"><script>alert(3)</script>');

async function pageAt(path: string) {
  return load(await (await app.request(path)).text());
}

describe('a feed or a query that attacks the page', () => {
  test.each([
    '/',
    own,
    '/feeds',
    `/?text=${evil}`,
    `/?actor=${evil}`,
    `/?since=${evil}`,
    `/${evil}`,
    `/developments/${evil}`,
  ])('adds no element and no attribute to %s', async (path) => {
    const $ = await pageAt(path);
    const names = new Set(
      $('body *')
        .toArray()
        .map((element) => ('name' in element ? element.name : '')),
    );
    for (const name of ['script', 'img', 'iframe', 'object', 'style', 'base', 'meta'])
      expect(names).not.toContain(name);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}));
    expect(attributes.filter((name) => /^(on|style|srcdoc)/.test(name))).toEqual([]);
    expect($('main')).toHaveLength(1);
  });

  test('shows what it sent as text, whole on its own page', async () => {
    const text = (await pageAt(own))('main').text();
    expect(text).toContain(`<script>alert("owned")</script> "quoted" 'single' & <b>bold</b>`);
    expect(text).toContain('A'.repeat(4000));
    expect(text).not.toMatch(/\u202E|(?![\t\n\r])\p{Cc}/u);
  });

  test('links nowhere but to http and https', async () => {
    const $ = await pageAt(own);
    const schemes = $('main a')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', 'https://parley.example').protocol);
    expect(new Set(schemes)).toEqual(new Set(['https:']));
    const { reports } = (await (await app.request(`/api${own}`)).json()) as { reports: { link: string | null }[] };
    expect(reports.map(({ link }) => link)).toEqual([
      null,
      null,
      'https://gulf-morning.example/%22%3E%3Cscript%3Ealert(2)%3C/script%3E',
    ]);
  });

  test('cannot make JSON look like a page', async () => {
    const answer = await app.request(`/api/developments/${evil}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/json');
  });
});
