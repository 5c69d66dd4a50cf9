import type { RequestListener } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { realWeb } from '../../shared/services/web.ts';
import { serve, standingTimer } from './loopback.ts';

describe('robots.txt', () => {
  async function host(listener: RequestListener) {
    const { url, requests } = await serve(listener);
    return { url, asked: () => requests.map((request) => request.url) };
  }

  const robots =
    (text: string): RequestListener =>
    (_request, response) =>
      response.end(text);
  const web = () => realWeb({ allowPrivate: true, spacingMilliseconds: 0 });

  test('rules for Parley go before those for all, the longest match decides', async () => {
    const rules =
      '\uFEFFUser-agent: *\r\nDisallow: /\r\n\r\nUser-Agent: parley\nDisallow: /private\nAllow: /private/open*.html$ # but\n';
    const { url, asked } = await host(robots(rules));
    const fetcher = web();
    expect(await fetcher.allowed(`${url}/news/1`)).toBe(true);
    expect(await fetcher.allowed(`${url}/private/1`)).toBe(false);
    expect(await fetcher.allowed(`${url}/private/open-1.html`)).toBe(true);
    expect(await fetcher.allowed(`${url}/private/open-1.html?x`)).toBe(false);
    expect(asked()).toEqual(['/robots.txt']);
  });

  test('many askers at once ask the host once', async () => {
    const { url, asked } = await host(robots('User-agent: *\nDisallow: /no'));
    const fetcher = web();
    const answers = await Promise.all(['/yes', '/no', '/yes/2'].map((path) => fetcher.allowed(url + path)));
    expect([answers, asked().length]).toEqual([[true, false, true], 1]);
  });

  test.each([
    [404, true],
    [403, true],
    [410, true],
    [500, false],
    [503, false],
  ])('a %i answer means allowed: %s', async (status, expected) => {
    const { url } = await host((_request, response) => {
      response.writeHead(status);
      response.end('User-agent: *\nAllow: /');
    });
    expect(await web().allowed(`${url}/page`)).toBe(expected);
  });

  test('a host that cannot be reached allows nothing', async () => {
    const { url } = await host((request) => request.socket.destroy());
    expect(await web().allowed(`${url}/page`)).toBe(false);
  });

  test('it is read through redirects, and holds for the host that was asked', async () => {
    const { url } = await host((request, response) => {
      if (request.url === '/robots.txt') {
        response.writeHead(302, { location: '/elsewhere.txt' });
        response.end();
      } else response.end('User-agent: *\nDisallow: /no');
    });
    const fetcher = web();
    expect(await fetcher.allowed(`${url}/no`)).toBe(false);
    expect(await fetcher.allowed(`${url}/yes`)).toBe(true);
  });

  test('of one without end the first 500 KiB count', async () => {
    const { url } = await host((_request, response) => {
      response.write('User-agent: *\nDisallow: /early\n');
      response.write(`# ${'x'.repeat(600 * 1024)}\n`);
      response.end('Disallow: /late\n');
    });
    const fetcher = web();
    expect(await fetcher.allowed(`${url}/early`)).toBe(false);
    expect(await fetcher.allowed(`${url}/late`)).toBe(true);
  });

  test('a wished delay widens the spacing', async () => {
    const { url } = await host((request, response) =>
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nCrawl-delay: 0.4\n' : 'page'),
    );
    const timer = standingTimer();
    const fetcher = realWeb({ allowPrivate: true, spacingMilliseconds: 10, timer });
    await fetcher.allowed(`${url}/1`);
    await fetcher.get({ url: `${url}/1` });
    await fetcher.get({ url: `${url}/2` });
    // After robots.txt the spacing is still Parley's own.
    expect(timer.waits).toEqual([10, 400]);
  });

  test('a host in trouble is asked again after ten minutes, and its rules are kept for a day', async () => {
    let status = 503;
    const { url, asked } = await host((_request, response) => {
      response.writeHead(status);
      response.end();
    });
    let minutes = 0;
    const timer = { ...standingTimer(), now: () => minutes * 60_000 };
    const fetcher = realWeb({ allowPrivate: true, spacingMilliseconds: 0, timer });
    expect(await fetcher.allowed(`${url}/page`)).toBe(false);
    status = 404;
    minutes = 9;
    expect(await fetcher.allowed(`${url}/page`)).toBe(false);
    minutes = 11;
    expect(await fetcher.allowed(`${url}/page`)).toBe(true);
    minutes = 11 + 23 * 60;
    await fetcher.allowed(`${url}/page`);
    expect(asked()).toHaveLength(2);
    minutes = 11 + 25 * 60;
    await fetcher.allowed(`${url}/page`);
    expect(asked()).toHaveLength(3);
  });
});
