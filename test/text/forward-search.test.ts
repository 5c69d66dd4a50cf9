import { describe, expect, test } from '@jest/globals';
import { ForwardSearch, type Haystack } from '../../shared/text/forward-search.ts';

describe('searching a text forward', () => {
  test('the next mark at or after an index is found, backward too', () => {
    const search = new ForwardSearch('a-b-c');
    expect([search.find('-', 0), search.find('-', 1), search.find('-', 2), search.find('-', 4)]).toEqual([1, 1, 3, -1]);
    expect(search.find('-', 0)).toBe(1);
    expect([search.behind('-', 2), search.behind('-', 4)]).toEqual([4, 5]);
  });

  test('an end tag of HTML is found in any case, and only where its name ends', () => {
    const search = new ForwardSearch('<title>a</titles></TITLE >');
    expect(search.findEndTag('title', 0)).toBe(17);
    expect(search.findTag('</title', 0)).toBe(-1);
  });

  test('what is not found once is not searched for again', () => {
    let searches = 0;
    const text = '<p>'.repeat(100);
    const counted: Haystack = {
      length: text.length,
      charCodeAt: (at) => text.charCodeAt(at),
      startsWith: (mark, at) => text.startsWith(mark, at),
      slice: (from, to) => text.slice(from, to),
      indexOf(mark, from) {
        searches += 1;
        return text.indexOf(mark, from);
      },
    };
    const search = new ForwardSearch(counted);
    for (let at = 0; at < text.length; at += 1) {
      search.find(']]>', at);
      search.findTag('</item', at);
      search.findEndTag('script', at);
    }
    expect(searches).toBe(3);
  });
});

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
    expect(new ForwardSearch(text).endOfTag(1)).toBe(end);
  });

  test('a text that ends before it has none', () => {
    expect(new ForwardSearch('<a href="x">').endOfTag(1, 8)).toBe(-1);
  });

  test('a tag longer than any in use ends at its next ">"', () => {
    const tag = `<a title="${'x'.repeat(9_000)}>">`;
    expect(new ForwardSearch(tag).endOfTag(1)).toBe(tag.indexOf('>'));
  });
});
