import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../shared/detect/page/read-page.ts';

interface Case {
  readonly site?: string;
  readonly social?: string;
  readonly stated?: string;
  readonly title?: string;
  readonly body: string;
}

const prose = '<p>The delegations met for five hours at a hotel by the lake, both sides said on Monday.</p>'.repeat(3);

function headline({ site, social, stated, title, body }: Case): string {
  const head = [
    site === undefined ? '' : `<meta property="og:site_name" content="${site}">`,
    social === undefined ? '' : `<meta property="og:title" content="${social}">`,
    stated === undefined
      ? ''
      : `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${stated}"}</script>`,
    title === undefined ? '' : `<title>${title}</title>`,
  ];
  return readPage(`<head>${head.join('')}</head><body>${body}</body>`, 'https://www.lakecourier.example/a').headline;
}

describe('where head and page differ, the headline that is shown is taken', () => {
  const shown = 'Envoys leave the lake without a map';
  const article = `<article><h1>${shown}</h1>${prose}</article>`;
  test('over a teaser written for other sites', () => {
    const social = 'Are the talks over? This is what comes next';
    expect(headline({ social, stated: shown, title: `${social} | Lake Courier`, body: article })).toBe(shown);
    expect(headline({ social: 'No map: is it over for envoys at the lake?', body: article })).toBe(shown);
  });
  test('also where the first heading stands in the breadcrumbs and the shown one is of second rank', () => {
    const social = 'Are the talks over? This is what comes next';
    const body = `<ol class="breadcrumb"><li><h1>${social}</h1></li></ol><article><h2>${shown}</h2>${prose}</article>`;
    expect(headline({ social, stated: shown, title: social, body })).toBe(shown);
  });
  test('but not for a kicker or some words more', () => {
    const social = 'Envoys leave without a map';
    const kicker = `Talks at the lake: ${social}`;
    expect(headline({ social, stated: kicker, body: `<h2>${kicker}</h2>${prose}` })).toBe(social);
    const longer = `${social} on Monday`;
    expect(headline({ social, stated: longer, body: `<h1>${longer}</h1>${prose}` })).toBe(social);
  });
});

describe('the name of the site is no headline', () => {
  const shown = 'Envoys leave the lake without a map';
  test.each([
    `${shown} - Lake Courier`,
    `${shown} | World | Lake Courier`,
    `${shown} * Lake Courier * by A. Writer`,
    `${shown}：Lake Courier`,
    `Lake Courier | ${shown}`,
  ])('%s', (social) => {
    expect(headline({ site: 'Lake Courier', social, body: `<article><h1>${shown}</h1>${prose}</article>` })).toBe(
      shown,
    );
  });
  test('nor is it when its own heading comes first and the head says nothing', () => {
    const article = `<article><h1>${shown}</h1>${prose}</article>`;
    const body = `<header><h1>Lake Courier</h1></header>${article}`;
    expect(headline({ title: `${shown} – Lake Courier`, body })).toBe(shown);
    expect(
      headline({ title: `${shown} – The Lake and Its People`, body: `<h1>The Lake and Its People</h1>${prose}` }),
    ).toBe(shown);
  });
});

test('a title cut off at an unescaped quotation mark is mended from the page title', () => {
  const whole = 'Envoy calls the map “a joke”'.replace(/[“”]/g, '"');
  expect(headline({ social: whole, title: whole, body: prose })).toBe(whole);
});
