import { expect, test } from '@jest/globals';
import { plainLine, plainText, plainTextFromText } from '../../shared/text/plain-text.ts';

test.each([
  ['<p>One</p>\n<p>two <b>three</b>.</p>', 'One\ntwo three.'],
  ['a<br/>b<br />c', 'a\nb\nc'],
  ['wrapped\nline <i>here</i>', 'wrapped line here'],
  ['typed\nin two lines', 'typed\nin two lines'],
  ['<ul>\n  <li>one\n  two</li>\n  <li>three</li>\n</ul>', 'one two\nthree'],
  ['safe<script>alert("<b>")</script> text<style>p{}</style>', 'safe text'],
  ['<img alt="a > b" src="x">after', 'after'],
  ['<a href=http://example.org/">unbalanced</a>', 'unbalanced'],
  ['x <!-- <p>no</p> --> y', 'x y'],
  ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
  ['mail <john@example.org> now', 'mail <john@example.org> now'],
  ['a&nbsp;&nbsp;b &hellip; &#x27;c&#39;', "a b … 'c'"],
  ['&lt;p&gt;twice&lt;/p&gt;', 'twice'],
  ['&amp;quot;twice&amp;quot;', '"twice"'],
  ['soft\u00adhyphen\u200b \ufeffmark', 'softhyphen mark'],
  ['cut off <a href="http', 'cut off'],
  ['<![CDATA[inner]]', 'inner]]'],
])('%j reads %j', (html, plain) => {
  expect(plainText(html)).toBe(plain);
});

test('a title is one line', () => {
  expect(plainLine('One<br>two\n three')).toBe('One two three');
});

test('text that is no HTML keeps its angle brackets, but mislabelled HTML is read', () => {
  expect(plainTextFromText('History of the <blink> tag')).toBe('History of the <blink> tag');
  expect(plainTextFromText('<p>Really <b>HTML</b></p>')).toBe('Really HTML');
});
