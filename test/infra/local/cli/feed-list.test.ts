import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFeedList } from '../../../../infra/local/cli/feed-list.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-feeds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const opml = `<?xml version="1.0"?>
<opml version="2.0">
  <head><title>Mine</title></head>
  <body>
    <outline text="Europe">
      <outline text="One" type="rss" xmlUrl="https://one.example/rss?a=1&amp;b=2"/>
    </outline>
    <outline text="Two" xmlUrl="HTTPS://two.example/atom"/>
    <outline text="a folder without feeds"/>
  </body>
</opml>`;

describe('the feeds that --feeds names', () => {
  test('come from an OPML file, nested outlines included', () => {
    expect(readFeedList([file('mine.opml', opml)])).toEqual([
      'https://one.example/rss?a=1&b=2',
      'https://two.example/atom',
    ]);
  });

  test('come from a JSON list of addresses or objects', () => {
    const path = file(
      'mine.json',
      '["https://a.example/", {"url":"https://b.example/"}, {"xmlUrl":"https://c.example/"}]',
    );
    expect(readFeedList([path])).toEqual(['https://a.example/', 'https://b.example/', 'https://c.example/']);
  });

  test('come from a text list with comments, also with a byte order mark and CRLF', () => {
    const path = file('mine.txt', '\uFEFF# my feeds\r\nhttps://a.example/#top # agency\r\n\r\nhttps://b.example/\r\n');
    expect(readFeedList([path])).toEqual(['https://a.example/#top', 'https://b.example/']);
  });

  test('are each watched once, files and addresses mixed', () => {
    const path = file('mine.txt', 'https://a.example/\n');
    expect(readFeedList(['https://b.example/', path, 'https://a.example'])).toEqual([
      'https://b.example/',
      'https://a.example/',
    ]);
  });
});

describe('a list that cannot be read names the place', () => {
  const complaints: [string, string, string, RegExp][] = [
    [
      'a bad address in OPML',
      'a.opml',
      opml.replace('HTTPS://two', 'two'),
      /a\.opml:8: "two\.example\/atom" is not a feed address/,
    ],
    [
      'a bad address in a text list',
      'a.txt',
      'https://a.example/\nfoo bar\n',
      /a\.txt:2: "foo bar" is not a feed address/,
    ],
    [
      'an address of another scheme',
      'a.txt',
      'ftp://a.example/',
      /a\.txt:1: "ftp:\/\/a\.example\/" is not a feed address/,
    ],
    ['OPML without feeds', 'a.opml', '<opml><body><outline text="x"/></body></opml>', /no outline has an xmlUrl/],
    ['XML that is not OPML', 'a.xml', '<rss><channel/></rss>', /is XML but not OPML/],
    ['broken JSON', 'a.json', '["https://a.example/",\n "https://b.example/"', /a\.json:2: not JSON/],
    ['JSON that is not a list', 'a.json', '{"url":"https://a.example/"}', /a JSON list is wanted/],
    ['a JSON entry that is not an address', 'a.json', '["https://a.example/", 7]', /a\.json, entry 2: neither/],
    ['an empty file', 'a.txt', ' \n', /a\.txt is empty/],
    ['a file of comments', 'a.txt', '# nothing yet\n', /a\.txt names no feed/],
  ];
  test.each(complaints)('%s', (_, name, text, message) => {
    expect(() => readFeedList([file(name, text)])).toThrow(message);
  });

  test('a file that is not there', () => {
    expect(() => readFeedList(['nowhere.opml'])).toThrow('--feeds nowhere.opml: no such file');
  });

  test('a mistyped address is not taken for a file', () => {
    expect(() => readFeedList(['htps://a.example/'])).toThrow('"htps://a.example/" is not a feed address');
  });
});
