import { describe, expect, test } from '@jest/globals';
import { readBlocks } from '../../../shared/detect/page/blocks.ts';
import { documentOf } from '../../../shared/detect/page/document.ts';

const read = (html: string) => readBlocks(documentOf(html).root);
const textsOf = (html: string) => read(html).blocks.map(({ text }) => text);

describe('a page is flattened to its paragraphs', () => {
  test('of which each knows its tag', () => {
    const { blocks } = read('<h1>Talks in Geneva</h1><p>One.</p>bare<ul><li>item</li></ul>');
    expect(blocks.map(({ tag, text }) => [tag, text])).toEqual([
      ['h1', 'Talks in Geneva'],
      ['p', 'One.'],
      ['', 'bare'],
      ['li', 'item'],
    ]);
  });

  test('where what stands within a sentence does not part it', () => {
    expect(
      textsOf('<p>The <b>envoys</b> <a href="/a">met</a> <span class="x">on</span> <time>Monday</time>.</p>'),
    ).toEqual(['The envoys met on Monday.']);
  });

  test('where two line breaks part paragraphs and one is a space', () => {
    expect(textsOf('<div>One<br>more<br> <br>Two<br></div>')).toEqual(['One more', 'Two']);
    expect(textsOf('<div>One<hr>Two</div>')).toEqual(['One', 'Two']);
  });

  test('without what shows no text of the article', () => {
    expect(
      textsOf(
        '<p>One<button>Share</button></p><select><option>b</option></select><menu><li>c</li></menu><p hidden>d</p>Two',
      ),
    ).toEqual(['One', 'Two']);
  });

  test('with single spaces, and without soft hyphens, zero-width spaces and word joiners', () => {
    expect(textsOf('<p> The\n\t envoys\u00a0 met </p>')).toEqual(['The envoys met']);
    expect(textsOf('<p>cease\u00adfire a\u200bgreed\u2060</p>')).toEqual(['ceasefire agreed']);
    expect(textsOf('<p>  \u200b </p>')).toEqual([]);
  });

  test('without words for those who hear the page, within a sentence alone', () => {
    expect(textsOf('<p>Read <span class="sr-only">opens new tab</span>this.</p>')).toEqual(['Read this.']);
    expect(textsOf('<p>Said <span class="byline">the envoy</span> so.</p>')).toEqual(['Said the envoy so.']);
  });

  test('of at most 20,000', () => {
    expect(read('<p>a</p>'.repeat(20_001)).blocks).toHaveLength(20_000);
  });
});

describe('characters within links', () => {
  const linkedIn = (html: string) => read(html).blocks.map(({ linked }) => linked);

  test('are counted by paragraph', () => {
    expect(linkedIn('<p>one <a>two</a> <a>four</a></p><p>none</p><a>all</a>')).toEqual([7, 0, 3]);
  });

  test('are no more than the paragraph shows', () => {
    expect(linkedIn('<p><a>  a  </a></p>')).toEqual([1]);
  });

  test('of a link that was never closed are not counted beyond 1,500', () => {
    const half = 'x'.repeat(750);
    expect(linkedIn(`<p><a>${half}<b>${half}</b></a></p>`)).toEqual([1500]);
    expect(linkedIn(`<p><a>${half}<b>${half}x</b><i>yz</i></a></p>`)).toEqual([750]);
  });

  test('within what only those hear who hear the page do not make the rest linked', () => {
    expect(linkedIn('<p>Talks <a class="sr-only">new tab</a>resume</p>')).toEqual([0]);
  });
});

describe('areas', () => {
  test('are the containers in the order of the page, the page first, each with its blocks', () => {
    const { areas } = read('<main><p>a</p><section><p>b</p><p>c</p></section></main><div>d</div>');
    expect(areas.map(({ tag, parent, first, end }) => [tag, parent, first, end])).toEqual([
      ['page', -1, 0, 4],
      ['main', 0, 0, 3],
      ['section', 1, 1, 3],
      ['div', 0, 3, 4],
    ]);
  });

  test('hold blocks by their index', () => {
    const { blocks } = read('<div>a<section>b</section>c</div>d');
    expect(blocks.map(({ text, area }) => [text, area])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
      ['d', 0],
    ]);
  });

  test('have the verdict of their names; a paragraph is one where it has a verdict', () => {
    const { areas } = read('<div class="article-body"><p>a</p><p class="byline">b</p></div>');
    expect(areas.map(({ tag, verdict }) => [tag, verdict])).toEqual([
      ['page', 'plain'],
      ['div', 'likely'],
      ['p', 'suspect'],
    ]);
  });

  test('are elements within a sentence too, where they begin it and have a verdict', () => {
    const { areas, blocks } = read('<div><span class="byline">Anna Berg</span>Text</div>');
    expect(areas.map(({ tag }) => tag)).toEqual(['page', 'div', 'span']);
    expect(blocks.map(({ text }) => text)).toEqual(['Anna Berg', 'Text']);
  });

  test('know of the images within them, up to eight levels above one', () => {
    const { areas } = read(`${'<div>'.repeat(10)}<img><img>${'</div>'.repeat(10)}`);
    expect(areas.map(({ images }) => images)).toEqual([0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2]);
  });
});

test('a hundred thousand nested elements are read', () => {
  expect(textsOf(`${'<div>'.repeat(100_000)}a`)).toEqual(['a']);
});
