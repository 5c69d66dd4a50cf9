import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../shared/detect/page/document.ts';

const read = (html: string) => documentOf(html).markup();

describe('of a page the tree holds what is ever read, and nothing else', () => {
  test.each([
    ['attributes that nothing is read from', '<div class="a" data-x="1" onclick=b>x</div>', '<div class="a">x</div>'],
    ['names in any case', "<DIV CLASS='a' itemProp=author>x</Div>", '<div class="a" itemprop="author">x</div>'],
    [
      'entities of texts and values',
      '<p id="a&amp;b">1 &lt; 2 &copy 3 &#8217; &bogus;</p>',
      '<p id="a&b">1 < 2 © 3 ’ &bogus;</p>',
    ],
    ['a value that holds what looks like a tag', '<p title="<b>" id="a>b">x</p>', '<p id="a>b">x</p>'],
    [
      'what is cut with all within',
      'a<script>"<p>"</script><style>b</style><svg><title>c</title></svg>d<nav><p>e</p></nav>',
      'ad',
    ],
    ['comments, types and instructions', '<!doctype html><!-- <p> -->a<?xml version="1"?>', 'a'],
    ['images as bare tags', '<img src="a" alt="b > c">d', '<img>d'],
    [
      'the canonical link alone',
      '<link rel=stylesheet href=a><link href="b" rel="canonical">',
      '<link href="b" rel="canonical">',
    ],
    [
      'JSON-LD as it stands',
      '<script type="application/ld+json">{"a":"&amp;<p>"}</script>',
      '<script>{"a":"&amp;<p>"}</script>',
    ],
    ['a title as text', '<title>A <b> & B</title>c', '<title>A <b> & B</title>c'],
    ['less-than signs that begin no tag', 'a < b <3 c', 'a < b <3 c'],
    ['paragraphs that end by themselves', '<p>a<p>b<div>c</div>', '<p>a</p><p>b</p><div>c</div>'],
  ])('%s', (_, html, kept) => {
    expect(read(html)).toBe(kept);
  });

  test('an element that is cut but never closed loses only its start tag', () => {
    expect(read('<script>a<p>b</p>')).toBe('a<p>b</p>');
    expect(read('<!-- a<p>b</p>')).toBe(' a<p>b</p>');
    expect(read('<title>a<p>b</p>')).toBe('<title>a<p>b</p></title>');
  });

  test('a quote that never closes ends with its tag', () => {
    expect(read('<p id="a>b</p>')).toBe('<p id="&quot;a">b</p>');
  });

  test('beyond 400 elements deep only the text is kept', () => {
    const markup = read(`${'<div>'.repeat(500)}a${'</div>'.repeat(500)}<p>b</p>`);
    expect(markup).toBe(`${'<div>'.repeat(400)}a${'</div>'.repeat(400)}<p>b</p>`);
  });
});
