import { describe, expect, test } from '@jest/globals';
import { readBlocks } from '../../../shared/detect/page/blocks.ts';
import { documentOf } from '../../../shared/detect/page/document.ts';
import { teasersAfter } from '../../../shared/detect/page/teasers.ts';

const teaser = (
  heading = '<h3><a href="/a">Talks resume in Geneva</a></h3>',
  more = '<p>The envoys are back.</p>',
  name = 'card',
) => `<div class="${name}">${heading}${more}</div>`;

/** Teasers found behind a text of that many characters. */
function foundIn(boxes: string, before = 1600): number {
  const { blocks, areas } = readBlocks(documentOf(`<main><p>${'x'.repeat(before)}</p>${boxes}</main>`).root);
  const chosen = areas.findIndex(({ tag }) => tag === 'main');
  return teasersAfter(blocks, areas, chosen).size;
}

describe('boxes that lead to other articles', () => {
  test('are three or more of one name', () => {
    expect(foundIn(teaser().repeat(3))).toBe(3);
    expect(foundIn(teaser().repeat(2))).toBe(0);
    expect(foundIn(`${teaser().repeat(2)}${teaser(undefined, undefined, 'tile')}`)).toBe(0);
  });

  test('stand behind more than 1,500 characters; where less comes before, the list is the article', () => {
    expect([foundIn(teaser().repeat(3), 1501), foundIn(teaser().repeat(3), 1500)]).toEqual([3, 0]);
  });

  test('what is linked before them does not count as text', () => {
    const { blocks, areas } = readBlocks(
      documentOf(`<main><p>${'x'.repeat(1000)}<a>${'y'.repeat(600)}</a></p>${teaser().repeat(3)}</main>`).root,
    );
    expect(teasersAfter(blocks, areas, 1).size).toBe(0);
  });

  test.each(['h2', 'h3', 'h4', 'h5', 'h6'])('have a heading such as %s', (tag) => {
    expect(foundIn(teaser(`<${tag}><a href="/a">Gespräche in Genf</a></${tag}>`).repeat(3))).toBe(3);
  });

  test.each([
    ['no heading', '<p><a href="/a">Talks resume</a></p>'],
    ['a heading of the first rank', '<h1><a href="/a">Talks resume</a></h1>'],
    ['a heading without a link', '<h3>Talks resume</h3>'],
    ['a heading that is linked to seven tenths', '<h3><a href="/a">1234567</a>890</h3>'],
  ])('are no such boxes with %s', (_, heading) => {
    expect(foundIn(teaser(heading).repeat(3))).toBe(0);
  });

  test('a heading may be linked to eight tenths', () => {
    expect(foundIn(teaser('<h3><a href="/a">12345678</a>90</h3>').repeat(3))).toBe(3);
  });

  test('hold two to five paragraphs', () => {
    expect(foundIn(teaser(undefined, '').repeat(3))).toBe(0);
    expect(foundIn(teaser(undefined, '<p>Geneva.</p>'.repeat(4)).repeat(3))).toBe(3);
    expect(foundIn(teaser(undefined, '<p>Geneva.</p>'.repeat(5)).repeat(3))).toBe(0);
  });

  test('hold up to 350 characters beside the heading', () => {
    expect(foundIn(teaser(undefined, `<p>${'x'.repeat(350)}</p>`).repeat(3))).toBe(3);
    expect(foundIn(teaser(undefined, `<p>${'x'.repeat(351)}</p>`).repeat(3))).toBe(0);
  });

  test('are not named like the text of an article', () => {
    expect(foundIn(teaser(undefined, undefined, 'article-body').repeat(3))).toBe(0);
  });
});
