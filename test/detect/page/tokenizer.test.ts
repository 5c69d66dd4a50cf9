import { describe, expect, test } from '@jest/globals';
import { PageTokenizer, type TagListener } from '../../../shared/detect/page/tokenizer.ts';

/** What the parser hears of a page, in order and in short. */
function callsOf(html: string): string[] {
  const calls: string[] = [];
  const cut = (start: number, end: number) => html.slice(start, end);
  const listener: TagListener = {
    onopentagname: (start, end) => void calls.push(`<${cut(start, end)}`),
    onattribname: (start, end) => void calls.push(`@${cut(start, end)}`),
    onattribdata: (start, end) => void calls.push(`=${cut(start, end)}`),
    onattribentity: (codePoint) => void calls.push(`=&${String.fromCodePoint(codePoint)}`),
    onattribend: () => undefined,
    onopentagend: () => void calls.push('>'),
    onselfclosingtag: () => void calls.push('/>'),
    onclosetag: (start, end) => void calls.push(`</${cut(start, end)}`),
    ontext: (start, end) => void calls.push(cut(start, end)),
    ontextentity: (codePoint) => void calls.push(`&${String.fromCodePoint(codePoint)}`),
    onend: () => void calls.push('end'),
  };
  const tokenizer = new PageTokenizer(null, listener);
  tokenizer.write(html);
  tokenizer.end();
  return calls;
}

describe('a page becomes', () => {
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
  ])('%s', (_, html, calls) => {
    expect(callsOf(html)).toEqual([...calls, 'end']);
  });
});

describe('bounds', () => {
  const opened = (html: string) => callsOf(html).filter((step) => step === '<div').length;

  test('four hundred elements may be open; those within are left out, and so are their ends', () => {
    expect(opened('<div>'.repeat(401))).toBe(400);
    expect(callsOf(`${'<div>'.repeat(401)}a</div>`).slice(-3)).toEqual(['a', '</div', 'end']);
    expect(callsOf(`${'<div>'.repeat(400)}<i>a</i>`).slice(-2)).toEqual(['a', 'end']);
  });

  test('what was closed makes room', () => {
    expect(opened('<div></div>'.repeat(500))).toBe(500);
  });

  test('a hundred thousand tags are read, and no text behind them', () => {
    const calls = callsOf(`${'<div></div>'.repeat(50_000)}a<div>b`);
    expect(calls.filter((step) => step.startsWith('<'))).toHaveLength(100_000);
    expect(calls).not.toContain('b');
  });
});
