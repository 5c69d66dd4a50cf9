import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { realWeb, type WebError, type WebFault, type WebOptions } from '../../shared/services/web.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve(listener: RequestListener) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, requests };
}

function localWeb(options: WebOptions = {}) {
  return realWeb({ allowPrivate: true, spacingMilliseconds: 0, ...options });
}

async function faultOf(attempt: Promise<unknown>): Promise<{ fault: WebFault; message: string; name: string }> {
  const error = await attempt.then(
    () => null,
    (fault: WebError) => fault,
  );
  if (error === null) throw new Error('there was no fault');
  return { fault: error.fault, message: error.message, name: error.name };
}

const text = (body: Uint8Array) => new TextDecoder().decode(body);

describe('a conditional GET', () => {
  test('sends validators exactly as they were, and takes 304 for an answer', async () => {
    const etag = 'W/"a,b\\"';
    const { url, requests } = await serve((request, response) => {
      const same = request.headers['if-none-match'] === etag;
      response.writeHead(same ? 304 : 200, { etag, 'last-modified': 'Mon, 5 Jan 2026 10:00:00 +0000' });
      response.end(same ? undefined : '<rss/>');
    });
    const web = localWeb();
    const first = await web.get({ url: `${url}/feed` });
    expect([first.status, text(first.body), first.headers.etag]).toEqual([200, '<rss/>', etag]);
    const again = { url: `${url}/feed`, etag, lastModified: first.headers['last-modified'] ?? null };
    const second = await web.get(again);
    expect([second.status, second.body.length]).toEqual([304, 0]);
    expect(requests[1]?.headers['if-modified-since']).toBe('Mon, 5 Jan 2026 10:00:00 +0000');
    expect(requests[0]?.headers['if-none-match']).toBeUndefined();
  });

  test('a validator that no header can carry is left out rather than failing for ever', async () => {
    const { url, requests } = await serve((_request, response) => response.end('ok'));
    expect((await localWeb().get({ url, etag: '"\u0442"', lastModified: '' })).status).toBe(200);
    expect(requests[0]?.headers['if-none-match']).toBeUndefined();
  });

  test('names Parley and where to read about it, and asks for feeds and pages', async () => {
    const { url, requests } = await serve((_request, response) => response.end('ok'));
    await localWeb({ contactUrl: 'https://talks.example/about' }).get({ url });
    expect(requests[0]?.headers['user-agent']).toMatch(/^Parley\/\S+ .*\+https:\/\/talks\.example\/about/);
    expect(requests[0]?.headers.accept).toMatch(/application\/rss\+xml.*text\/html/);
  });
});

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
    ['gzip', gzipSync(Buffer.alloc(200 * 1024 * 1024))],
    ['br', brotliCompressSync(Buffer.alloc(20 * 1024 * 1024))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(200 * 1024 * 1024)))],
  ])(
    'a %s bomb is stopped at the limit',
    async (encoding, body) => {
      const { url } = await serve((_request, response) => {
        response.writeHead(200, { 'content-encoding': encoding });
        response.end(body);
      });
      const before = process.memoryUsage.rss();
      expect((await faultOf(localWeb().get({ url, maximumBytes: 100_000 }))).fault).toBe('too-large');
      expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
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

describe('redirects', () => {
  const redirect = (response: ServerResponse, status: number, location: string) => {
    response.writeHead(status, { location });
    response.end();
  };

  test('permanent ones are remembered up to the first that is not', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/old') return redirect(response, 301, '/moved');
      if (request.url === '/moved') return redirect(response, 308, '/home?a=1');
      if (request.url === '/home?a=1') return redirect(response, 302, '/today');
      if (request.url === '/today') return redirect(response, 301, '/end');
      response.end('here');
    });
    const answer = await localWeb().get({ url: `${url}/old` });
    expect([answer.status, text(answer.body)]).toEqual([200, 'here']);
    expect(answer.url).toBe(`${url}/end`);
    expect(answer.permanentUrl).toBe(`${url}/home?a=1`);
  });

  test('an address without redirects stays as it was written', async () => {
    const { url } = await serve((_request, response) => response.end('here'));
    const answer = await localWeb().get({ url });
    expect(answer.permanentUrl).toBe(url);
  });

  test('a loop ends after five', async () => {
    const { url, requests } = await serve((_request, response) => redirect(response, 302, '/again'));
    const { fault, message } = await faultOf(localWeb().get({ url: `${url}/again` }));
    expect(fault).toBe('too-many-redirects');
    expect(message).toContain(`${url}/again`);
    expect(requests).toHaveLength(6);
  });

  test.each(['file:///etc/passwd', 'ftp://127.0.0.1/x', 'gopher://127.0.0.1/', 'data:text/plain,x', 'http://'])(
    'one to %s is not followed',
    async (location) => {
      const { url, requests } = await serve((_request, response) => redirect(response, 302, location));
      expect((await faultOf(localWeb().get({ url }))).fault).toBe('unsupported');
      expect(requests).toHaveLength(1);
    },
  );

  test('one without a target, or a status such as 300, is an answer', async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(request.url === '/a' ? 301 : 300);
      response.end();
    });
    expect((await localWeb().get({ url: `${url}/a` })).status).toBe(301);
    expect((await localWeb().get({ url: `${url}/b` })).status).toBe(300);
  });
});

describe('private addresses', () => {
  test.each(['127.0.0.1', '2130706433', '0x7f.1', '017700000001', '[::1]', '[::ffff:127.0.0.1]', 'localhost', '0'])(
    'http://%s/ is refused, with the way to allow it',
    async (host) => {
      const { port, requests } = await serve((_request, response) => response.end('secret'));
      const { fault, message } = await faultOf(realWeb().get({ url: `http://${host}:${port}/` }));
      expect([fault, message]).toEqual(['private-address', expect.stringMatching(/^http:.*pass --allow-private/)]);
      expect(requests).toHaveLength(0);
    },
  );

  /** Takes 127.0.0.1 for a public address and 127.0.0.2 for a private one, so that both kinds can be served here. */
  const guardOf = (...answers: string[]) => ({
    resolve: async () => [{ address: answers.shift() ?? '127.0.0.2', family: 4 }],
    refuses: (address: string) => address !== '127.0.0.1',
  });

  test('a name that leads to one is refused when it is connected to, though it led elsewhere before', async () => {
    const { port, requests } = await serve((_request, response) => {
      response.writeHead(200, { connection: 'close' });
      response.end('ok');
    });
    const web = realWeb({ spacingMilliseconds: 0, guard: guardOf('127.0.0.1', '127.0.0.2') });
    const address = `http://rebinding.example:${port}/`;
    expect((await web.get({ url: address })).status).toBe(200);
    const { fault, message } = await faultOf(web.get({ url: address }));
    expect([fault, message]).toEqual(['private-address', expect.stringContaining('127.0.0.2')]);
    expect(requests).toHaveLength(1);
  });

  test('a name is looked up once for a connection, so nothing can change between check and use', async () => {
    const { port } = await serve((_request, response) => response.end('ok'));
    const web = realWeb({ spacingMilliseconds: 0, guard: guardOf('127.0.0.1') });
    expect((await web.get({ url: `http://some.example:${port}/` })).status).toBe(200);
  });

  test('of a name with several addresses only the public ones are connected to', async () => {
    const { port } = await serve((_request, response) => response.end('ok'));
    const both = ['127.0.0.2', '127.0.0.1'].map((address) => ({ address, family: 4 }));
    const guard = { ...guardOf(), resolve: async () => both };
    const web = realWeb({ spacingMilliseconds: 0, guard });
    expect((await web.get({ url: `http://both.example:${port}/` })).status).toBe(200);
  });

  test.each(['http://127.0.0.2/latest/meta-data', 'http://inner.example/', '//2130706434/'])(
    'a redirect to %s is refused as well',
    async (location) => {
      const { port, requests } = await serve((_request, response) => {
        response.writeHead(302, { location });
        response.end();
      });
      const web = realWeb({ spacingMilliseconds: 0, guard: guardOf('127.0.0.1') });
      const { fault } = await faultOf(web.get({ url: `http://outer.example:${port}/` }));
      expect([fault, requests.length]).toEqual(['private-address', 1]);
    },
  );

  test('robots.txt of one is refused with the same words, not read as a ban', async () => {
    expect((await faultOf(realWeb().allowed('http://10.0.0.1/page'))).fault).toBe('private-address');
  });
});

describe('answers that never end', () => {
  test('an endless body is stopped at the limit, and the connection closed', async () => {
    let closed: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { url } = await serve((_request, response) => {
      const pump = () => {
        while (response.write(Buffer.alloc(16_384, 'x')));
      };
      response.on('drain', pump);
      response.on('close', () => closed());
      pump();
    });
    expect((await faultOf(localWeb().get({ url, maximumBytes: 200_000 }))).fault).toBe('too-large');
    await gone;
  });

  test('a body that drips is stopped after the whole time', async () => {
    const { url } = await serve((_request, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const started = performance.now();
    const { fault, message } = await faultOf(localWeb({ wholeMilliseconds: 300 }).get({ url }));
    expect([fault, message.startsWith(url)]).toEqual(['timeout', true]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('a server that says nothing is given up, before the whole time is over', async () => {
    const { url } = await serve(() => {});
    const web = localWeb({ headersMilliseconds: 1_000, wholeMilliseconds: 20_000 });
    expect(await faultOf(web.get({ url }))).toMatchObject({ fault: 'timeout' });
  });

  test('the whole time counts over all redirects', async () => {
    const { url } = await serve((_request, response) => {
      setTimeout(() => {
        response.writeHead(302, { location: '/again' });
        response.end();
      }, 150);
    });
    expect((await faultOf(localWeb({ wholeMilliseconds: 400 }).get({ url }))).fault).toBe('timeout');
  });
});

describe('faults', () => {
  test('a host that is not there is named in plain words', async () => {
    const { port } = await serve(() => {});
    for (const stop of stops.splice(0)) await stop();
    const { fault, message } = await faultOf(localWeb().get({ url: `http://127.0.0.1:${port}/feed` }));
    expect([fault, message]).toEqual(['network', `http://127.0.0.1:${port}/feed: the host refuses connections`]);
  });

  test('a connection that breaks is a network fault', async () => {
    const { url } = await serve((request) => request.socket.destroy());
    expect((await faultOf(localWeb().get({ url }))).fault).toBe('network');
  });

  test.each(['not an address', 'file:///etc/passwd', 'javascript:alert(1)'])('%s is not fetched', async (url) => {
    expect((await faultOf(localWeb().get({ url }))).fault).toBe('unsupported');
    expect((await faultOf(localWeb().allowed(url))).fault).toBe('unsupported');
  });
});

describe('spacing', () => {
  test('one host is asked in turn and with a pause, two hosts at once', async () => {
    const starts: number[] = [];
    let open = 0;
    let most = 0;
    const listener: RequestListener = (_request, response) => {
      starts.push(performance.now());
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end('ok');
      }, 30);
    };
    const one = await serve(listener);
    const web = localWeb({ spacingMilliseconds: 120 });
    await Promise.all([1, 2, 3].map((page) => web.get({ url: `${one.url}/${page}` })));
    expect(most).toBe(1);
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(100);

    const [two, three] = [await serve(listener), await serve(listener)];
    await Promise.all([web.get({ url: two.url }), web.get({ url: three.url })]);
    expect(most).toBe(2);
  });

  test('a host that fails does not hold up its next request for ever', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/dies') request.socket.destroy();
      else response.end('ok');
    });
    const web = localWeb({ spacingMilliseconds: 20 });
    const [dead, alive] = await Promise.allSettled([web.get({ url: `${url}/dies` }), web.get({ url: `${url}/lives` })]);
    expect([dead?.status, alive?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
