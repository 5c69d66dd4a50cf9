import { describe, expect, test } from '@jest/globals';
import { readBlocks } from '../../../shared/detect/page/blocks.ts';
import { documentOf } from '../../../shared/detect/page/document.ts';
import { headlineIndex, standfirstOf, trimEdges } from '../../../shared/detect/page/standfirst.ts';

const headline = 'Envoys leave the lake without a map';
const lead = 'The delegations parted after five hours and named no day for another round.';
const sentence = 'Both sides called what was said in the hotel by the lake useful.';
const read = (html: string) => readBlocks(documentOf(html).root);

describe('the block of the headline', () => {
  const indexIn = (html: string, title = headline) => headlineIndex(read(html).blocks, title);

  test('is the first heading that says the same', () => {
    expect(indexIn(`<h1>The Lake Courier</h1><h1>${headline}</h1><h1>${headline}</h1>`)).toBe(1);
    expect(indexIn(`<h1>Courier</h1><h1>ENVOYS leave the lake – without a map!</h1>`)).toBe(1);
  });

  test('is else one that begins with it, one of lower rank, or any first heading', () => {
    const longer = `<h1>${headline}, and without a day</h1>`;
    expect(indexIn(`<h2>${headline}</h2><h1>Courier</h1>${longer}`)).toBe(2);
    expect(indexIn(`<h1>Courier</h1><h3>${headline}</h3>`)).toBe(1);
    expect(indexIn(`<h5>${headline}</h5><p>a</p><h1>Courier</h1>`)).toBe(2);
    expect(indexIn(`<h5>${headline}</h5><h2>Courier</h2>`)).toBe(-1);
  });

  test('is no heading that begins with nothing', () => {
    expect(indexIn('<h2>Talks</h2><h1>Courier</h1>', '')).toBe(1);
  });
});

describe('the standfirst', () => {
  /** What is taken of the blocks between the start of the page and the article's paragraphs. */
  function taken(before: string, { description = '', title = headline, text = sentence } = {}): string[] {
    const page = read(`${before}<main><p>${text}</p></main>`);
    const body = page.blocks.filter(({ area }) => page.areas[area]?.tag === 'main');
    return standfirstOf(page, body, { headline: title, descriptions: [description] }).map(({ text }) => text);
  }
  const heading = `<h1>${headline}</h1>`;

  test('is prose between the headline and the text', () => {
    expect(taken(`<p>A sentence that stands above the headline.</p>${heading}<p>${lead}</p>`)).toEqual([lead]);
  });

  test('right under the headline needs no full stop', () => {
    const bare = lead.slice(0, -1);
    expect(taken(`${heading}<h2>${bare}</h2>`)).toEqual([bare]);
    expect(taken(`${heading}<p>World</p><h2>${bare}</h2>`)).toEqual([]);
    expect(taken(`${heading}<p>${'x'.repeat(44)}</p>`)).toEqual([]);
    expect(taken(`${heading}<p>${'x'.repeat(45)}</p>`)).toHaveLength(1);
  });

  test.each([
    'By Anna Berg and Jan Nowak for the Lake Courier in Geneva',
    'Photo of the hotel by the lake where the delegations met',
    'Geneva and Kyiv, last changed on the second day of 2026',
    'Geneva and Kyiv, last changed on the second day at 10:30',
  ])('is no byline, credit or date: %s', (line) => {
    expect(taken(`${heading}<p>${line}</p>`)).toEqual([]);
  });

  test('is what the head repeats, wherever it stands above the text', () => {
    const description = 'What five hours by the lake brought, and what they did not';
    expect(taken(`<h1>Courier</h1><p>World</p><p>Geneva</p><p>${description}</p>`, { description })).toEqual([
      description,
    ]);
    expect(taken(`<aside><p>${description}</p></aside>`, { description })).toEqual([description]);
    expect(taken(`<aside><p>${description}</p></aside>`)).toEqual([]);
  });

  test('is believed of a description of thirty letters and more', () => {
    const [short, long] = ['What five hours by the lake gave you', 'What five hours by the lake gave them'];
    expect(taken(`<p>${short}</p>`, { description: short })).toEqual([]);
    expect(taken(`<p>${long}</p>`, { description: long })).toEqual([long]);
  });

  test('is said once, and not said by the text too', () => {
    expect(taken(`${heading}<p>${lead}</p><p>${lead}</p>`)).toEqual([lead]);
    expect(taken(`${heading}<p>${lead}</p>`, { text: `${sentence} ${lead}` })).toEqual([]);
  });

  test('is neither long nor mostly links', () => {
    const of = (length: number) => `${'word '.repeat(length / 5 - 1)}word.`;
    expect(taken(`${heading}<p>${of(900)}</p>`)).toHaveLength(1);
    expect(taken(`${heading}<p>${of(905)}</p>`)).toEqual([]);
    expect(taken(`${heading}<p><a>${lead.slice(0, 30)}</a>${lead.slice(30)}</p>`)).toEqual([]);
    expect(taken(`${heading}<p><a>${lead.slice(0, 20)}</a>${lead.slice(20)}</p>`)).toEqual([lead]);
  });

  test('is not looked for in what is suspected to be no text, but in what some call a teaser', () => {
    expect(taken(`${heading}<div class="related"><p>${lead}</p></div>`)).toEqual([]);
    expect(taken(`${heading}<div class="article-teaser"><p>${lead}</p></div>`)).toEqual([lead]);
    expect(taken(`${heading}<div class="teaser-list"><p>${lead}</p></div>`)).toEqual([]);
  });

  test('stands within sixty blocks of the text', () => {
    expect(taken(`${heading}<p>${lead}</p>${'<p>World</p>'.repeat(59)}`)).toEqual([lead]);
    expect(taken(`${heading}<p>${lead}</p>${'<p>World</p>'.repeat(60)}`)).toEqual([]);
  });

  test('follows the last heading above the text where none says the headline', () => {
    const other = { title: 'No map' };
    expect(taken(`<h2>What the lake brought</h2><p>${lead}</p>`, other)).toEqual([lead]);
    expect(taken(`<h2>What the lake brought</h2><p>${lead}</p>${'<p>World</p>'.repeat(10)}`, other)).toEqual([lead]);
    expect(taken(`<h2>What the lake brought</h2><p>${lead}</p>${'<p>World</p>'.repeat(11)}`, other)).toEqual([]);
    expect(taken(`<h3>What the lake brought</h3><p>${lead}</p>`, other)).toEqual([]);
    expect(taken(`<aside><h2>What the lake brought</h2></aside><p>${lead}</p>`, other)).toEqual([]);
  });

  test('is nothing where there is no text', () => {
    expect(standfirstOf(read(`${heading}<p>${lead}</p>`), [], { headline, descriptions: [] })).toEqual([]);
  });
});

describe('the edges of a text', () => {
  const trimmed = (html: string, description = '') =>
    trimEdges(read(html).blocks, { headline, descriptions: [description] }).map(({ text }) => text);
  const text = `<p>${lead}</p><p>${sentence}</p>`;

  test('are its first and its last sentence', () => {
    expect(trimmed(`<p>Anna Berg</p><p>Geneva</p>${text}<p>Map of the lake</p>`)).toEqual([lead, sentence]);
  });

  test('keep short lines between sentences', () => {
    expect(trimmed(`<p>${lead}</p><h2>No map</h2><p>${sentence}</p>`)).toEqual([lead, 'No map', sentence]);
  });

  test('are none where there is no sentence', () => {
    expect(trimmed('<p>Anna Berg</p><p>Geneva</p>')).toEqual(['Anna Berg', 'Geneva']);
  });

  test('begin with what the head describes it by, short though it is', () => {
    expect(trimmed(`<p>Geneva</p><p>No map, no day</p>${text}`, 'No map, no day')).toEqual([
      'No map, no day',
      lead,
      sentence,
    ]);
  });

  test('leave out dates and rights', () => {
    expect(
      trimmed(
        `<p>Published 12 March 2026, 18:05 | Updated 12 March 2026, 21:40.</p>${text}<p>All rights reserved.</p>`,
      ),
    ).toEqual([lead, sentence]);
  });

  test('leave out a last line that is a link, unless it is long', () => {
    expect(trimmed(`${text}<p><a>See what the map looks like.</a></p>`)).toEqual([lead, sentence]);
    expect(trimmed(`${text}<p><a>${'x'.repeat(149)}.</a></p>`)).toHaveLength(2);
    expect(trimmed(`${text}<p><a>${'x'.repeat(150)}.</a></p>`)).toHaveLength(3);
  });
});
