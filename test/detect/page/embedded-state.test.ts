import { describe, expect, test } from '@jest/globals';
import { embeddedPage } from '../../../shared/detect/page/embedded-state.ts';

const headline = 'Envoys leave the lake without a map';
const sentence = 'Both sides called what was said in the hotel by the lake useful.';
const script = (text: string, attributes = '') => `<script${attributes}>${text}</script>`;
const state = (value: unknown) => script(`window.__STATE__ = ${JSON.stringify(value)};`);
const flight = (...rows: string[]) =>
  rows.map((row) => script(`self.__next_f.push([1,${JSON.stringify(row)}])`)).join('');

describe('a state that names the headline is written as a page', () => {
  test('in which each field is a container named like it', () => {
    expect(embeddedPage(state({ title: headline, article: { body: sentence } }), headline)).toBe(
      `<div class="article"><div class="body"><p>${sentence}</p></div></div>`,
    );
  });

  test('in which a list is a container, and mark-up stays as it is', () => {
    const html = `<p>${sentence}</p>`;
    expect(embeddedPage(state({ title: headline, body: [html, sentence] }), headline)).toBe(
      `<div class="body"><div><div>${html}</div><p>${sentence}</p></div></div>`,
    );
  });

  test('without what is no prose: words, addresses, code, numbers', () => {
    const rest = [
      'World',
      42,
      true,
      null,
      'https://courier.example/a-rather-long-address-of-a-page.html',
      '/a/b.c d e f g h i j k l m n o p q r s t u.',
      'function f(a) { return a.b + a.c + a.d; } ;',
      'x'.repeat(60),
    ];
    expect(embeddedPage(state({ title: headline, rest, body: sentence }), headline)).toBe(
      `<div class="body"><p>${sentence}</p></div>`,
    );
  });

  test('with prose of forty characters and more, in any script', () => {
    const of = (text: string) => embeddedPage(state({ title: headline, body: text }), headline);
    expect(of(`They met ${'x'.repeat(25)} here.`)).toBe(
      '<div class="body"><p>They met xxxxxxxxxxxxxxxxxxxxxxxxx here.</p></div>',
    );
    expect(of(`They met ${'x'.repeat(24)} here.`)).toBe('');
    expect(
      of('代表団は湖畔のホテルで五時間にわたって協議し、双方が有益だったと述べた。次の会合の日程は決まらなかった。'),
    ).toContain('代表団');
  });

  test('with names that are safe and short', () => {
    expect(embeddedPage(state({ title: headline, '"><b>a': sentence }), headline)).toContain('<div class="ba"><p>');
    expect(embeddedPage(state({ title: headline, ['k'.repeat(120)]: sentence }), headline)).toContain(
      `"${'k'.repeat(100)}"`,
    );
  });

  test('down to sixty levels', () => {
    const nested = (depth: number): unknown => (depth === 0 ? sentence : { a: nested(depth - 1) });
    const of = (depth: number) => embeddedPage(state({ title: headline, a: nested(depth) }), headline);
    expect([of(59)?.includes(sentence), of(60)?.includes(sentence)]).toEqual([true, false]);
  });
});

describe('the state of a page', () => {
  const value = { title: headline, body: sentence };
  const page = `<div class="body"><p>${sentence}</p></div>`;

  test.each([
    ['as JSON', script(JSON.stringify(value), ' id="__NEXT_DATA__" type="application/json"')],
    ['set to a name', state(value)],
    ['after a script that is none', script('if (a) { b(); }') + state(value)],
    [
      'in two scripts, one of another article',
      state({ title: 'Weather', body: 'It rains on all of the lake until the day is over.' }) + state(value),
    ],
  ])('is found %s', (_, html) => {
    expect(embeddedPage(html, headline)).toBe(page);
  });

  test.each([
    ['in a script from elsewhere', script(JSON.stringify(value), ' src="/a.js"')],
    ['in JSON-LD, which is read for itself', script(JSON.stringify(value), ' type="application/ld+json"')],
    ['in a script that never ends', `<script>${JSON.stringify(value)}`],
    ['of another headline', state({ ...value, title: 'Weather' })],
    ['behind four million characters', script(`"${'x'.repeat(4_000_000)}"`) + state(value)],
  ])('is not found %s', (_, html) => {
    expect(embeddedPage(html, headline)).toBeNull();
  });

  test('is not looked for by a headline of less than eight letters', () => {
    const of = (title: string) => embeddedPage(state({ title, body: sentence }), title);
    expect([of('No map'), of('No map yet')]).toEqual([null, page]);
  });

  test('is known by the first 25 letters of the headline, at the start of a short text', () => {
    const of = (title: string) => embeddedPage(state({ title, body: sentence }), headline) !== null;
    expect(of(`${headline.slice(0, 29)}, says one`)).toBe(true);
    expect(of(`${headline.slice(0, 27)}, says one`)).toBe(false);
    expect(of(`World: ${headline}`)).toBe(false);
    expect(of(headline.padEnd(999, ' map'))).toBe(true);
    expect(of(headline.padEnd(1000, ' map'))).toBe(false);
  });
});

describe('the rows of a flight', () => {
  test('are read across scripts, elements as React writes them', () => {
    const element = [
      '$',
      'article',
      null,
      {
        className: 'body wide',
        children: [['$', 'p', null, { children: [sentence, ['$', 'b', null, { children: 'No map.' }]] }]],
      },
    ];
    const row = `1:${JSON.stringify(element)}\n`;
    const title = `2:${JSON.stringify(['$', 'h1', null, { children: headline }])}\n`;
    expect(embeddedPage(flight(row.slice(0, 20), row.slice(20) + title), headline)).toBe(
      `<div><article class="body wide"><p class="">${sentence}<b class="">No map.</b></p></article><h1 class="">${headline}</h1></div>`,
    );
  });

  test('hold text by its length in bytes', () => {
    const text = `${headline}: «так», сказано. ${sentence}`;
    const row = `1:T${Buffer.byteLength(text).toString(16)},${text}2:"${sentence}"\n3:I["chunk"]\n`;
    expect(embeddedPage(flight(row), headline)).toBe(`<div><p>${text}</p><p>${sentence}</p></div>`);
  });

  test('show the properties of components, and no references to other rows', () => {
    const component = ['$', '$L5', null, { headline, body: sentence }];
    const reference = ['$', 'p', null, { children: ['$L7', sentence] }];
    expect(embeddedPage(flight(`1:${JSON.stringify([component, reference])}\n`), headline)).toBe(
      `<div><div><div class="body"><p>${sentence}</p></div><p class="">${sentence}</p></div></div>`,
    );
  });
});
