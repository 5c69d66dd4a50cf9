import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { faultOf, localWeb, serve, text } from './loopback.ts';

describe('a coded answer', () => {
  const original = '<rss>\u043c\u0438\u0440</rss>'.repeat(500);

  test.each([
    ['gzip', gzipSync(original)],
    ['X-GZIP', gzipSync(original)],
    ['br', brotliCompressSync(original)],
    ['deflate', deflateSync(original)],
    ['deflate', deflateRawSync(original)],
    ['deflate, gzip', gzipSync(deflateSync(original))],
    ['identity', Buffer.from(original)],
  ])('%s comes back plain', async (encoding, body) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(body);
    });
    expect(text((await localWeb().get({ url })).body)).toBe(original);
  });

  test('one that was cut off is taken as far as it goes', async () => {
    const whole = gzipSync(original);
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(whole.subarray(0, whole.length - 6));
    });
    expect(text((await localWeb().get({ url })).body).startsWith('<rss>')).toBe(true);
  });

  test('an empty one is empty', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end();
    });
    expect((await localWeb().get({ url })).body.length).toBe(0);
  });

  const hundredMegabytes = Buffer.alloc(100 * 1024 * 1024);
  const zipped = gzipSync(hundredMegabytes, { level: 1 });

  test.each([
    ['gzip', zipped],
    ['br', brotliCompressSync(hundredMegabytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['gzip, gzip', gzipSync(zipped)],
  ])('a %s bomb is stopped at the limit', async (encoding, body) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(body);
    });
    const before = process.memoryUsage.rss();
    expect((await faultOf(localWeb().get({ url, maximumBytes: 100_000 }))).fault).toBe('too-large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(60 * 1024 * 1024);
  });

  test.each([
    ['gzip without its header', '', gzipSync(original)],
    ['gzip under the name of a charset', 'utf-8', gzipSync(original)],
    ['gzip twice under one header', 'gzip', gzipSync(gzipSync(original))],
    ['gzip under the header of another coding', 'br', gzipSync(original)],
    ['plain text under the header of gzip', 'gzip', Buffer.from(original)],
    ['plain text under the header of br', 'br', Buffer.from(original)],
    ['plain text under the header of deflate', 'deflate', Buffer.from(original)],
    ['plain text under a charset', 'UTF-8', Buffer.from(original)],
    ['plain text under a word that is no coding', 'none, binary', Buffer.from(original)],
    ['plain text under a coding that was not asked for', 'zstd', Buffer.from(original)],
  ])('%s is read by its bytes', async (_what, encoding, body) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, encoding === '' ? {} : { 'content-encoding': encoding });
      response.end(body);
    });
    expect(text((await localWeb().get({ url })).body)).toBe(original);
  });

  test.each([
    ['a coding that was not asked for', 'zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3])],
    ['a pile of codings', 'gzip', gzipSync(gzipSync(gzipSync('x')))],
  ])('%s is refused', async (_what, encoding, body) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(body);
    });
    expect(await faultOf(localWeb().get({ url }))).toMatchObject({ fault: 'unsupported', name: 'WebError' });
  });

  test('damaged bytes are a fault that names the address', async () => {
    const body = gzipSync(original);
    body.fill(0xff, 12, 60);
    const { url } = await serve((_request, response) => response.end(body));
    const { fault, message } = await faultOf(localWeb().get({ url }));
    expect([fault, message.startsWith(url)]).toEqual(['network', true]);
  });
});

describe('a part of an answer', () => {
  const long = '<p>some words</p>'.repeat(10_000);

  test.each([
    ['plain', {}, Buffer.from(long)],
    ['gzip', { 'content-encoding': 'gzip' }, gzipSync(long)],
  ])('of a %s one that is too large is what fits, where a part will do', async (_name, headers, body) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, headers);
      response.end(body);
    });
    const answer = await localWeb().get({ url, maximumBytes: 1000, partial: true });
    expect([text(answer.body), answer.bodyEnd]).toEqual([long.slice(0, 1000), 'limit']);
    expect((await faultOf(localWeb().get({ url, maximumBytes: 1000 }))).fault).toBe('too-large');
  });

  test('of one whose connection breaks is what came, where a part will do', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': long.length + 500 });
      response.write(long, () => response.socket?.end());
    });
    const answer = await localWeb().get({ url, partial: true });
    expect([text(answer.body), answer.bodyEnd]).toEqual([long, 'broken']);
    expect((await faultOf(localWeb().get({ url }))).fault).toBe('network');
  });

  test('of one that breaks before its first byte is a fault all the same', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 500 });
      response.flushHeaders();
      setTimeout(() => response.socket?.end(), 20);
    });
    expect((await faultOf(localWeb().get({ url, partial: true }))).fault).toBe('network');
  });
});
