import { describe, expect, test } from '@jest/globals';
import { PageTokenizer, type TagListener } from '../../../shared/detect/page/tokenizer.ts';

/** What a page tells the parser, in order and in short. */
function toldOf(html: string): string[] {
  const told: string[] = [];
  const cut = (start: number, end: number) => html.slice(start, end);
  const listener: TagListener = {
    onopentagname: (start, end) => void told.push(`<${cut(start, end)}`),
    onattribname: (start, end) => void told.push(`@${cut(start, end)}`),
    onattribdata: (start, end) => void told.push(`=${cut(start, end)}`),
    onattribentity: (codePoint) => void told.push(`=&${String.fromCodePoint(codePoint)}`),
    onattribend: () => undefined,
    onopentagend: () => void told.push('>'),
    onselfclosingtag: () => void told.push('/>'),
    onclosetag: (start, end) => void told.push(`</${cut(start, end)}`),
    ontext: (start, end) => void told.push(cut(start, end)),
    ontextentity: (codePoint) => void told.push(`&${String.fromCodePoint(codePoint)}`),
    onend: () => void told.push('end'),
  };
  const tokenizer = new PageTokenizer(null, listener);
  tokenizer.write(html);
  tokenizer.end();
  return told;
}

describe('a page is told as', () => {
  test.each([
    ['texts and tags', 'a<p>b</p>c', ['a', '<p', '>', 'b', '</p', 'c']],
    ['tags that close themselves', '<br/>a<hr />', ['<br', '/>', 'a', '<hr', '/>']],
    [
      'attributes that are read, however they are quoted',
      `<p class="a b" id='c' lang=uk hidden data-x="d">`,
      ['<p', '@class', '=a b', '@id', '=c', '@lang', '=uk', '@hidden', '>'],
    ],
    ['entities, one by one', 'Q&amp;A&nbsp;&bogus', ['Q', '&&', 'A', '&\u00a0', '&&', '&b', '&o', '&g', '&u', '&s']],
    ['entities in values', '<p id="a&lt;b">', ['<p', '@id', '=&a', '=&<', '=&b', '>']],
    ['the canonical address', '<link rel=canonical href=/a>', ['<link', '@rel', '=canonical', '@href', '=/a', '>']],
    ['text from less-than signs that begin no tag', 'a < b <3', ['a < b <3']],
    ['nothing from comments and declarations', '<!doctype html><!-- <p> --><?xml?>', []],
    ['text from behind a comment, and from one that never ends', '<!-- a -->b<!--c', ['b', 'c']],
    ['end tags with spaces', '<p></ p >', ['<p', '>', '</p']],
    [
      'JSON-LD whole',
      '<script type="application/ld+json">{"a":"<p>"}</script>',
      ['<script', '>', '{"a":"<p>"}', '</script'],
    ],
    ['nothing from other scripts', 'a<script>b</script><SCRIPT src=c></SCRIPT>d', ['a', 'd']],
  ])('%s', (_, html, told) => {
    expect(toldOf(html)).toEqual([...told, 'end']);
  });
});

describe('bounds', () => {
  const opened = (html: string) => toldOf(html).filter((step) => step === '<div').length;

  test('four hundred elements may be open; those within are not told, nor are their ends', () => {
    expect(opened('<div>'.repeat(401))).toBe(400);
    expect(toldOf(`${'<div>'.repeat(401)}a</div>`).slice(-3)).toEqual(['a', '</div', 'end']);
    expect(toldOf(`${'<div>'.repeat(400)}<i>a</i>`).slice(-2)).toEqual(['a', 'end']);
  });

  test('what was closed makes room', () => {
    expect(opened('<div></div>'.repeat(500))).toBe(500);
  });

  test('a hundred thousand tags are told, and no text behind them', () => {
    const told = toldOf(`${'<div></div>'.repeat(50_000)}a<div>b`);
    expect(told.filter((step) => step.startsWith('<'))).toHaveLength(100_000);
    expect(told).not.toContain('b');
  });
});
