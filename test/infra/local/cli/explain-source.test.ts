import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { type Command, readCommandLine } from '../../../../infra/local/cli/command.ts';
import { type ExplainedText, readText } from '../../../../infra/local/cli/explain-source.ts';
import { main } from '../../../../infra/local/cli/main.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-explain-source-'));
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/gone') response.writeHead(410).end('gone');
    else if (url === '/note.txt')
      response.writeHead(200, { 'content-type': 'text/plain' }).end('Envoys meet\nThey met again.');
    else response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7\nabc');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what parley explain can read', () => {
  test('plain text is a headline and a body, whatever its encoding', async () => {
    const text = 'Зеленський і Трамп обговорили мирний план\nРозмова тривала годину, сказали у Києві.';
    const expected = { headline: text.split('\n')[0], body: text.split('\n')[1] };
    expect(await read(file('utf8.txt', `\uFEFF${text}\r\n`))).toMatchObject(expected);
    expect(await read(file('utf16.txt', iconv.encode(text, 'utf-16le', { addBOM: true })))).toMatchObject(expected);
    expect(await read(file('cp1251.txt', iconv.encode(text, 'windows-1251')))).toMatchObject(expected);
  });

  test('a plain text takes its day from --published, a page keeps its own', async () => {
    const plain = file('day.txt', 'Envoys met on Tuesday');
    expect((await read(plain)).published).toBeNull();
    expect((await read(plain, '--published', '2026-02-11')).published).toBe('2026-02-11T12:00:00Z');
    const page = file(
      'day.html',
      '<html><head><meta property="article:published_time" content="2026-01-05T08:00:00Z"></head><body><article>' +
        '<h1>Envoys meet</h1><p>The envoys of both sides met for an hour and agreed to meet again.</p></article></body></html>',
    );
    expect((await read(page, '--published', '2026-02-11')).published).toBe('2026-01-05T08:00:00Z');
  });

  test('an address on this machine is read when allowed', async () => {
    expect(await read(`${origin}/note.txt`, '--allow-private')).toMatchObject({ headline: 'Envoys meet' });
  });
});

describe('what parley explain cannot read is told with what to do', () => {
  test.each([
    ['an empty file', () => [file('empty.txt', '')], 1, /empty\.txt is empty; pass an article/],
    ['a blank file', () => [file('blank.txt', ' \n\n')], 1, /blank\.txt holds no text .*; pass an article/],
    ['a binary file', () => [file('a.bin', Buffer.from([...Array(256).keys()]))], 1, /a\.bin is neither text nor HTML/],
    ['a PDF', () => [file('a.pdf', '%PDF-1.4\nabc')], 1, /a\.pdf is neither text nor HTML/],
    ['a feed', () => [file('a.xml', '<?xml version="1.0"?><rss version="2.0"/>')], 1, /is a feed, .*parley start/],
    ['a missing file', () => [join(folder, 'none.txt')], 2, /none\.txt: no such file; pass a file, an address/],
    ['a folder', () => [folder], 2, /is a folder; pass a file/],
    ['no source', () => [], 2, /needs an address or a file/],
    ['two sources', () => ['a', 'b'], 2, /does not take "b"/],
    ['half an address', () => ['https://'], 2, /https:\/\/ is not an address; pass one such as/],
    ['an address on this machine', () => [`${origin}/note.txt`], 1, /127\.0\.0\.1.* refused; pass --allow-private/],
    ['a page that is gone', () => [`${origin}/gone`, '--allow-private'], 1, /\/gone answered 410; save the page/],
    ['a PDF on the web', () => [`${origin}/a.pdf`, '--allow-private'], 1, /a\.pdf is neither text nor HTML/],
    ['a language by name', () => ['-', '--language', 'French'], 2, /--language French: pass a code/],
    ['a day that is none', () => ['-', '--published', '2026-02-30'], 2, /--published 2026-02-30: pass a day/],
    ['an unknown format', () => ['-', '--format', 'xml'], 2, /--format xml: must be text or json/],
  ] as const)('%s', async (_, typed, status, message) => {
    let complaint = '';
    const terminal = {
      stdout: { write: () => true },
      stderr: {
        write: (text: string) => {
          complaint += text;
        },
      },
    };
    expect(await main(['explain', ...typed()], terminal)).toBe(status);
    expect(complaint).toMatch(message);
    expect(complaint.trim().split('\n')).toHaveLength(1);
  });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function read(source: string, ...options: readonly string[]): Promise<ExplainedText> {
  const command: Command = {
    name: 'explain',
    summary: '',
    options: { published: { value: 'DATE', text: '' }, 'allow-private': { text: '' } },
    takes: ['FILE'],
    run: async () => 0,
  };
  return readText(source, readCommandLine(command, [source, ...options]));
}
