import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
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

  test.each([
    ['gzip', gzipSync(Buffer.alloc(100 * 1024 * 1024))],
    ['br', brotliCompressSync(Buffer.alloc(20 * 1024 * 1024))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(100 * 1024 * 1024)))],
  ])(
    'a %s bomb is stopped at the limit',
    async (encoding, body) => {
      const { url } = await serve((_request, response) => {
        response.writeHead(200, { 'content-encoding': encoding });
        response.end(body);
      });
      const before = process.memoryUsage.rss();
      expect((await faultOf(localWeb().get({ url, maximumBytes: 100_000 }))).fault).toBe('too-large');
      expect(process.memoryUsage.rss() - before).toBeLessThan(60 * 1024 * 1024);
    },
    20_000,
  );

  test('a coding that was not asked for, or a pile of them, is refused', async () => {
    for (const encoding of ['zstd', 'gzip, gzip, gzip, gzip']) {
      const { url } = await serve((_request, response) => {
        response.writeHead(200, { 'content-encoding': encoding });
        response.end('x');
      });
      expect(await faultOf(localWeb().get({ url }))).toMatchObject({ fault: 'unsupported', name: 'WebError' });
    }
  });

  test('bytes that are not what they say are a fault that names the address', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end('this is no gzip');
    });
    const { fault, message } = await faultOf(localWeb().get({ url }));
    expect([fault, message.startsWith(url)]).toEqual(['network', true]);
  });
});
