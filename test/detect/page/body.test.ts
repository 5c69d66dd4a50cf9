import { describe, expect, test } from '@jest/globals';
import { readBlocks } from '../../../shared/detect/page/blocks.ts';
import { readBody } from '../../../shared/detect/page/body.ts';
import { documentOf } from '../../../shared/detect/page/document.ts';

const headline = 'Envoys leave the lake without a map';

/** A paragraph that ends in a full stop, of so many characters. */
const prose = (name: string, length = 150) =>
  `${name} said ${'so and '.repeat(length)}`.slice(0, length - 1).concat('.');
const paragraphs = (name: string, count = 3) =>
  Array.from({ length: count }, (_, index) => `<p>${prose(`${name}${index + 1}`)}</p>`).join('');

/** The first words of the paragraphs that are taken. */
function bodyOf(html: string, title = headline): string[] {
  const body = readBody(readBlocks(documentOf(html).root), { headline: title, articleBody: null, descriptions: [] });
  return body.map(({ text }) => text.split(' ')[0] ?? '');
}

describe('the text of a page', () => {
  test('is the container that holds most of the prose', () => {
    expect(
      bodyOf(
        `<div><p>${prose('aside')}</p></div><div class="x">${paragraphs('text', 8)}</div><div>${prose('below')}</div>`,
      ),
    ).toEqual(['text1', 'text2', 'text3', 'text4', 'text5', 'text6', 'text7', 'text8']);
  });

  test('goes up to the container that adds a good deal', () => {
    expect(bodyOf(`<main><div>${paragraphs('one')}</div><div>${paragraphs('two')}</div></main>`)).toHaveLength(6);
    expect(bodyOf(`<main><div>${paragraphs('one', 5)}</div><div>${paragraphs('two', 1)}</div></main>`)).toHaveLength(5);
  });

  test('is rather what is named like it', () => {
    const other = `<div class="x">${paragraphs('other', 4)}</div>`;
    const named = (name: string) => `<div class="${name}">${paragraphs('text')}</div>`;
    const apart = (name: string) => bodyOf(`<div>${other}</div><div><section>${named(name)}</section></div>`)[0];
    expect([apart('article-body'), apart('y')]).toEqual(['text1', 'other1']);
  });

  test('is that of the article that holds the headline, of several', () => {
    const article = (title: string, name: string, count: number) =>
      `<article><h1>${title}</h1>${paragraphs(name, count)}</article>`;
    const lastWith = (count: number) =>
      bodyOf(article(headline, 'text', count) + article('Weather', 'other', 8)).at(-1);
    expect(lastWith(3)).toBe('text3');
    // Two paragraphs are a teaser of an article that stands elsewhere.
    expect(lastWith(2)).toBe('other8');
  });

  test('holds no headline again and nothing that belongs to the page', () => {
    const more = `<p>${headline}</p><p>Read more: the map of the lake</p>`;
    expect(bodyOf(`<main>${paragraphs('text', 2)}${more}${paragraphs('end', 1)}</main>`)).toEqual([
      'text1',
      'text2',
      'end1',
    ]);
  });

  test('of an empty page is empty', () => {
    expect(bodyOf('')).toEqual([]);
    expect(bodyOf('<h1>Talks</h1>')).toEqual([]);
  });

  test.each([
    ['footer', '<footer>', '</footer>'],
    ['cookie notice', '<div class="cookie-notice">', '</div>'],
    ['list of comments', '<div id="comments">', '</div>'],
  ])('is never a %s beside some prose', (_, open, close) => {
    expect(bodyOf(`<main>${paragraphs('text', 2)}</main>${open}${paragraphs('rest', 2)}${close}`)).toEqual([
      'text1',
      'text2',
    ]);
  });
});

describe('what is set into a text is left out', () => {
  const within = (inset: string) => bodyOf(`<main>${paragraphs('text', 2)}${inset}${paragraphs('end', 1)}</main>`);
  const text = ['text1', 'text2', 'end1'];

  test('where its name or tag is suspect', () => {
    expect(within(`<aside>${paragraphs('inset', 1)}</aside>`)).toEqual(text);
    expect(within(`<div class="related"><div>${paragraphs('inset', 1)}</div></div>`)).toEqual(text);
  });

  test('unless it is most of the page', () => {
    expect(bodyOf(`<main><div class="promo-wide promo">${paragraphs('text')}</div></main>`)).toEqual([
      'text1',
      'text2',
      'text3',
    ]);
  });

  test('where more than six tenths of a paragraph is linked', () => {
    const linked = (share: number) => `<p><a>${'x'.repeat(share)}</a>${'y'.repeat(100 - share)}</p>`;
    expect(within(linked(61))).toEqual(text);
    expect(within(linked(60))).toHaveLength(4);
  });

  test('unless the link is a whole sentence', () => {
    expect(within(`<p><a>${prose('inset', 60)}</a></p>`)).toHaveLength(4);
    expect(within(`<p><a>${prose('inset', 49)}</a></p>`)).toEqual(text);
    expect(within(`<li><a>${prose('inset', 60)}</a></li>`)).toEqual(text);
    expect(within(`<p><a>${prose('inset', 60).slice(0, -1)}</a></p>`)).toEqual(text);
  });

  test('where it is a list of links', () => {
    const link = (count: number) => '<p><a>Map of the lake</a> and more.</p>'.repeat(count);
    expect(within(`<div>${link(4)}</div>`)).toEqual(text);
    expect(within(`<div>${link(1)}${paragraphs('inset', 2)}</div>`)).toHaveLength(6);
  });

  test('where it is one or two lines beside an image', () => {
    const caption = (count: number, length = 100) =>
      `<div><img>${`<p>${prose('caption', length)}</p>`.repeat(count)}</div>`;
    expect(within(caption(2))).toEqual(text);
    expect(within(caption(3))).toHaveLength(6);
    expect(within(caption(1, 249))).toEqual(text);
    expect(within(caption(1, 250))).toHaveLength(4);
    expect(within(caption(1).replaceAll('div', 'section'))).toHaveLength(4);
  });

  test('with the heading that announced it', () => {
    expect(within(`<h2>More</h2><aside>${paragraphs('inset', 1)}</aside><h2>Next</h2>`)).toEqual([
      'text1',
      'text2',
      'Next',
      'end1',
    ]);
    expect(within('<h2>Part</h2><h3>First</h3>')).toEqual(['text1', 'text2', 'Part', 'First', 'end1']);
    expect(bodyOf(`<main>${paragraphs('text', 2)}<h2>More</h2></main>`)).toEqual(['text1', 'text2']);
  });
});

describe('where little is left, suspect areas are read too', () => {
  const page = (length: number) => {
    const promo = `<div class="promo">${paragraphs('inset', 1)}</div>`.repeat(2);
    return bodyOf(`<main><p>${prose('text', length)}</p>${promo}<p>${prose('end', 60)}</p></main>`);
  };

  test('below 250 characters', () => {
    expect(page(189)).toEqual(['text', 'inset1', 'inset1', 'end']);
    expect(page(190)).toEqual(['text', 'end']);
  });

  test('unless they add less than there is', () => {
    const promo = (length: number) => `<div class="promo">${`<p>${'x'.repeat(length / 2)}</p>`.repeat(2)}</div>`;
    const withPromo = (length: number) =>
      bodyOf(`<main><p>${prose('text', 100)}</p>${promo(length)}<p>${prose('end', 100)}</p></main>`);
    expect([withPromo(200), withPromo(202)].map((body) => body.length)).toEqual([2, 4]);
  });

  test('but no comments and no footers', () => {
    const around = (open: string, close: string) => {
      const lines = `<p>${'No map '.repeat(12)}</p>`.repeat(5);
      return bodyOf(`<main><p>${prose('text', 100)}</p>${open}${lines}${close}<p>${prose('end', 100)}</p></main>`);
    };
    expect(around('<div class="promo">', '</div>')).toHaveLength(7);
    expect(around('<div class="comments">', '</div>')).toEqual(['text', 'end']);
    expect(around('<footer>', '</footer>')).toEqual(['text', 'end']);
  });
});

test('a text in Chinese letters counts for more, for it is shorter', () => {
  const chinese = '代表团在湖边的酒店里会谈了五个小时，双方都说会谈是有益的。';
  expect(
    bodyOf(`<div><p>${prose('other', 45)}</p></div><div>${`<p>${chinese}</p>`.repeat(2)}</div>`, '湖边会谈'),
  ).toEqual([chinese, chinese]);
});
