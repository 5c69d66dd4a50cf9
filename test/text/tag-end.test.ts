import { describe, expect, test } from '@jest/globals';
import { endOfTag } from '../../shared/text/tag-end.ts';

describe('the end of a tag', () => {
  test.each([
    ['<p>', 2],
    ['<img alt="a > b" src=x>', 22],
    ["<a title='>' href=y>", 19],
    ['<a title=">">', 12],
    ['<input checked "> b', 16],
    ['<p class="a" <b>', 12],
    ['<a title="never closed> b', 22],
    ['<a href=x', -1],
  ])('of %s is at %i', (text, end) => {
    expect(endOfTag(text, 1)).toBe(end);
  });

  test('a text that ends before it has none', () => {
    expect(endOfTag('<a href="x">', 1, 8)).toBe(-1);
  });

  test('a tag longer than any in use ends at its next ">"', () => {
    const tag = `<a title="${'x'.repeat(9_000)}>">`;
    expect(endOfTag(tag, 1)).toBe(tag.indexOf('>'));
  });
});
