import type { RequestListener, ServerResponse } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { realWeb } from '../../shared/services/web.ts';
import { faultOf, localWeb, serve, standingTimer, stopServers, text } from './loopback.ts';

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

  test('a circle is left when it comes round, and a chain without end after ten', async () => {
    const { url, requests } = await serve((request, response) => {
      if (request.url === '/a') return redirect(response, 302, '/b');
      if (request.url === '/b') return redirect(response, 302, '/a');
      redirect(response, 302, `${request.url}1`);
    });
    const { fault, message } = await faultOf(localWeb().get({ url: `${url}/a` }));
    expect([fault, message]).toEqual(['too-many-redirects', `${url}/a: the redirects lead back to ${url}/a`]);
    expect(requests).toHaveLength(4);
    expect((await faultOf(localWeb().get({ url: `${url}/c` }))).fault).toBe('too-many-redirects');
    expect(requests).toHaveLength(4 + 11);
  });

  test('a target in bytes that were not escaped is read as browsers read it', async () => {
    const { url, requests } = await serve((request, response) => {
      const wire = (bytes: Buffer) => bytes.toString('latin1');
      if (request.url === '/utf8') return redirect(response, 302, wire(Buffer.from('/стрічка?тема=мир')));
      if (request.url === '/cp1251') return redirect(response, 302, wire(Buffer.from([0x2f, 0xec, 0xe8, 0xf0])));
      response.end('here');
    });
    await localWeb().get({ url: `${url}/utf8` });
    await localWeb().get({ url: `${url}/cp1251` });
    expect(requests[1]?.url).toBe(new URL('/стрічка?тема=мир', url).href.slice(url.length));
    expect(requests[3]?.url).toBe('/%EC%E8%F0');
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

describe('faults', () => {
  test('a host that is not there is named in plain words', async () => {
    const { port } = await serve(() => {});
    await stopServers();
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

describe('a connector of one’s own', () => {
  test('opens the connections, so that names need not resolve', async () => {
    const { port, requests } = await serve((_request, response) => response.end('through it'));
    const asked: string[] = [];
    const web = realWeb({
      connect: ({ hostname }, callback) => {
        asked.push(hostname);
        const socket = connectSocket(port, '127.0.0.1', () => callback(null, socket));
      },
    });
    expect(text((await web.get({ url: 'https://paper.example/feed' })).body)).toBe('through it');
    expect([asked, requests[0]?.headers.host]).toEqual([['paper.example'], 'paper.example']);
  });
});

describe('spacing', () => {
  test('one host is asked in turn and with a pause', async () => {
    let open = 0;
    let most = 0;
    const { url } = await serve((_request, response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open--;
        response.end('ok');
      });
    });
    const timer = standingTimer();
    const web = localWeb({ spacingMilliseconds: 120, timer });
    await Promise.all([1, 2, 3].map((page) => web.get({ url: `${url}/${page}` })));
    expect([most, timer.waits]).toEqual([1, [120, 120]]);
  });

  test('two hosts are asked at once', async () => {
    const held: ServerResponse[] = [];
    // Answers when both have asked: who waited for the other would wait for ever.
    const listener: RequestListener = (_request, response) => {
      held.push(response);
      if (held.length === 2) for (const one of held) one.end('ok');
    };
    const [one, other] = [await serve(listener), await serve(listener)];
    const web = localWeb({ spacingMilliseconds: 120, timer: standingTimer() });
    const answers = await Promise.all([web.get({ url: one.url }), web.get({ url: other.url })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('a host that fails does not hold up its next request for ever', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/dies') request.socket.destroy();
      else response.end('ok');
    });
    const web = localWeb({ spacingMilliseconds: 20, timer: standingTimer() });
    const [dead, alive] = await Promise.allSettled([web.get({ url: `${url}/dies` }), web.get({ url: `${url}/lives` })]);
    expect([dead?.status, alive?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
