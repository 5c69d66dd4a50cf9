import { describe, expect, test } from '@jest/globals';
import { realWeb } from '../../shared/services/web.ts';
import { faultOf, localWeb, serve } from './loopback.ts';

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
  test.each([
    ['plain', {}, 'too-large'],
    ['in a coding nobody knows', { 'content-encoding': 'zstd' }, 'too-large'],
  ])('an endless body, %s, is given up and the connection closed', async (_kind, headers, expected) => {
    let closed: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { url } = await serve((_request, response) => {
      response.writeHead(200, headers);
      const pump = () => {
        while (response.write(Buffer.alloc(16_384, 'x')));
      };
      response.on('drain', pump);
      response.on('close', () => closed());
      pump();
    });
    expect((await faultOf(localWeb().get({ url, maximumBytes: 200_000 }))).fault).toBe(expected);
    await gone;
  });

  test('a body that drips is stopped after the whole time', async () => {
    let closed: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { url } = await serve((request, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      request.socket.on('close', () => {
        clearInterval(drip);
        closed();
      });
    });
    const { fault, message } = await faultOf(localWeb({ wholeMilliseconds: 1_000 }).get({ url }));
    expect([fault, message.startsWith(url)]).toEqual(['timeout', true]);
    await gone;
  });

  test('a server that says nothing is given up, before the whole time is over', async () => {
    const { url } = await serve(() => {});
    const web = localWeb({ headersMilliseconds: 1_000, wholeMilliseconds: 200_000 });
    const { fault, message } = await faultOf(web.get({ url }));
    expect([fault, message]).toEqual(['timeout', expect.stringContaining('no answer in time')]);
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
