import { describe, expect, test } from '@jest/globals';
import { chainCookies } from '../../shared/services/cookies.ts';
import { localWeb, serve, text } from './loopback.ts';

describe('cookies in a chain of redirects', () => {
  test('are sent back at the next hop, and forgotten afterwards', async () => {
    const { url, requests } = await serve((request, response) => {
      if (request.headers.cookie === 'seen=yes; id=7') return response.end('the feed');
      response.writeHead(307, { location: '/feed', 'set-cookie': ['seen=yes; Path=/', 'id=7; HttpOnly'] });
      response.end();
    });
    const web = localWeb();
    expect(text((await web.get({ url: `${url}/feed` })).body)).toBe('the feed');
    await web.get({ url: `${url}/feed` });
    expect(requests.map(({ headers }) => headers.cookie ?? null)).toEqual([
      null,
      'seen=yes; id=7',
      null,
      'seen=yes; id=7',
    ]);
  });

  test('without which nothing is answered end in a circle that is left', async () => {
    const { url, requests } = await serve((_request, response) => {
      response.writeHead(302, { location: '/feed', 'set-cookie': 'again=1' });
      response.end();
    });
    await expect(localWeb().get({ url: `${url}/feed` })).rejects.toThrow('lead back');
    expect(requests).toHaveLength(3);
  });
});

describe('a jar', () => {
  const at = (url: string) => new URL(url);

  test.each([
    ['of the host alone go to that host', 'a=1', 'https://news.example/x', 'https://news.example/y', 'a=1'],
    ['of the host alone stay from hosts below', 'a=1', 'https://news.example/x', 'https://www.news.example/', null],
    [
      'of a domain go to hosts below',
      'a=1; Domain=.news.example; Path=/',
      'https://id.news.example/x',
      'https://www.news.example/',
      'a=1',
    ],
    [
      'of a stranger’s domain are refused',
      'a=1; Domain=bank.example',
      'https://news.example/',
      'https://bank.example/',
      null,
    ],
    [
      'of a top-level domain are refused',
      'a=1; Domain=example',
      'https://news.example/',
      'https://bank.example/',
      null,
    ],
    ['of a folder stay there', 'a=1; Path=/id', 'https://news.example/id/x', 'https://news.example/idea', null],
    ['of a folder go below it', 'a=1; Path=/id', 'https://news.example/id', 'https://news.example/id/2', 'a=1'],
    ['that are secure keep to https', 'a=1; Secure', 'https://news.example/', 'http://news.example/', null],
    ['that no header can carry are left out', 'a=\u0001', 'https://news.example/', 'https://news.example/', null],
  ])('cookies %s', (_what, line, from, to, sent) => {
    const jar = chainCookies();
    jar.take(at(from), [line]);
    expect(jar.headerFor(at(to))).toBe(sent);
  });

  test('a cookie is replaced by its namesake and taken away when it runs out', () => {
    const jar = chainCookies();
    const url = at('https://news.example/');
    jar.take(url, ['a=1', 'b=1', 'c=1']);
    jar.take(url, ['a=2', 'b=; Max-Age=0', 'c=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT']);
    expect(jar.headerFor(url)).toBe('a=2');
  });
});
