import { describe, expect, test } from '@jest/globals';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { fixtureApp } from '../fakes/timeline-site.ts';

/** What an HTTP API hands to the function, payload format 2.0. */
function eventFor(rawPath: string, rawQueryString = '', headers: Record<string, string> = {}): LambdaEvent {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'api.example', ...headers },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      authentication: null,
      authorizer: {},
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '23/Nov/2026:09:00:00 +0000',
      timeEpoch: 1,
    },
    body: null,
    isBase64Encoded: false,
  };
}

async function ask(...event: Parameters<typeof eventFor>) {
  const answer = await handle(fixtureApp())(eventFor(...event));
  const body = Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8').toString();
  return { status: answer.statusCode, headers: answer.headers ?? {}, body };
}

describe('the timeline behind an HTTP API', () => {
  test('answers with the same pages and data as on a laptop', async () => {
    for (const path of ['/', '/feeds', '/feed.xml', '/api/timeline', '/developments/dev-geneva-round']) {
      const { status, body } = await ask(path);
      expect([path, status, body]).toEqual([path, 200, await (await fixtureApp().request(path)).text()]);
    }
  });

  test('reads the query, also where it is not Latin, and validators', async () => {
    const { body } = await ask('/api/timeline', `text=${encodeURIComponent('ЖЕНЕВЕ')}&format=csv`);
    expect(body).toContain('dev-geneva-round');
    expect(body.trim().split('\r\n')).toHaveLength(2);
    const { headers } = await ask('/');
    expect((await ask('/', '', { 'if-none-match': String(headers.etag) })).status).toBe(304);
    expect((await ask('/', 'kind=party')).status).toBe(400);
  });
});
