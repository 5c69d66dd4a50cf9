import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { parseFeed } from '../../../shared/collect/feed-parser/parse-feed.ts';

const russian = 'Переговоры возобновятся в Женеве, сообщил представитель делегации';

function titleOf(bytes: Buffer, contentType: string | null = null): string {
  return parseFeed(bytes, { url: 'https://example.org/feed', contentType }).entries[0]?.title ?? '';
}

function feed(title: string, declared?: string): string {
  const declaration = declared === undefined ? '' : `<?xml version="1.0" encoding="${declared}"?>`;
  return `${declaration}<rss version="2.0"><channel><title>x</title><item><title>${title}</title></item></channel></rss>`;
}

test.each([
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['iso-8859-5', russian],
  ['cp866', russian],
  ['gb2312', '谈判将在日内瓦恢复'],
  ['gb18030', '谈判将在日内瓦恢复'],
  ['big5', '談判將在日內瓦恢復'],
  ['shift_jis', '交渉は再開される'],
  ['euc-jp', '交渉は再開される'],
  ['euc-kr', '협상이 재개된다'],
  ['iso-8859-2', 'Rozmowy wznowią się'],
  ['windows-1254', 'Görüşmeler başlıyor'],
])('%s is read as the declaration says, or as the server says', (encoding, title) => {
  expect(titleOf(iconv.encode(feed(title, encoding), encoding))).toBe(title);
  expect(titleOf(iconv.encode(feed(title), encoding), `application/xml; charset="${encoding}"`)).toBe(title);
});

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s is known by its mark and without one', (encoding) => {
  expect(titleOf(iconv.encode(feed(russian), encoding, { addBOM: true }))).toBe(russian);
  expect(titleOf(iconv.encode(feed(russian), encoding, { addBOM: false }))).toBe(russian);
});

test('a byte order mark overrules the server and the declaration', () => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(feed(russian, 'koi8-r'))]);
  expect(titleOf(bytes, 'text/xml; charset=windows-1251')).toBe(russian);
});

test('UTF-8 that says so is not spoilt by a server that adds iso-8859-1', () => {
  expect(titleOf(Buffer.from(feed(russian, 'utf-8')), 'text/xml; charset=ISO-8859-1')).toBe(russian);
});

test.each(['windows-1251', 'koi8-r'])('undeclared %s is told by its letters', (encoding) => {
  expect(titleOf(iconv.encode(feed(russian), encoding))).toBe(russian);
});

test('text declared UTF-8 that is not falls back, and the fault is named', () => {
  const document = parseFeed(iconv.encode(feed(russian, 'utf-8'), 'windows-1251'), { url: 'https://example.org/feed' });
  expect(document.entries[0]?.title).toBe(russian);
  expect(document.faults).toContain('not in the encoding declared, utf-8');
});

test('one broken character in UTF-8 costs only itself', () => {
  const bytes = Buffer.concat([Buffer.from(feed(russian.repeat(3), 'utf-8')), Buffer.from([0xd0])]);
  expect(titleOf(bytes)).toBe(russian.repeat(3));
});

test('characters of windows-1252 written as numbers are the ones meant', () => {
  expect(titleOf(Buffer.from(feed('don&#146;t &#150; \u0093x\u0094')))).toBe('don’t – “x”');
});
