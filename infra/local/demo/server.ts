import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Clock } from '../../../shared/services/clock.ts';
import { sha256 } from '../../../shared/text/sha256.ts';
import { feedXml } from './feed-xml.ts';
import { pageHtml } from './page-html.ts';
import type { SampleOutlet } from './sample-outlet.ts';
import { sampleOutlets } from './sample-outlets.ts';
import { type PublishedStory, stories } from './stories.ts';

/** Stories that a feed holds at most, as real ones forget. */
const feedLength = 15;

export interface SampleServer {
  readonly port: number;
  /** Address of an outlet's feed as a reader would have it in their list. */
  feedUrl(outlet: SampleOutlet): string;
  /** How often each status was answered. */
  readonly answers: ReadonlyMap<number, number>;
  stop(): Promise<void>;
}

/** Serves all invented outlets on one free loopback port, told apart by host, as they stand at `clock.now()`. */
export async function startSampleServer(clock: Clock): Promise<SampleServer> {
  const answers = new Map<number, number>();
  const server = createServer((request, response) => {
    answer(request, response, clock.now().getTime());
    answers.set(response.statusCode, (answers.get(response.statusCode) ?? 0) + 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    answers,
    feedUrl: ({ key, behavior }) =>
      `http://${key}.localhost:${port}${behavior.redirect === undefined ? '/feed.xml' : '/rss'}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, now: number): ServerResponse {
  const host = request.headers.host ?? '';
  const sample = sampleOutlets.find(({ key }) => host.startsWith(`${key}.localhost`));
  if (sample === undefined) return response.writeHead(404).end();
  const origin = `http://${host}`;
  const path = request.url ?? '/';
  const published = stories.filter((story) => story.outlet === sample.key && Date.parse(story.at) <= now).reverse();
  if (path === '/robots.txt') return sendRobots(sample, response);
  if (path === '/feed.xml' || path === '/rss') return sendFeed(sample, published, origin, path, request, response, now);
  if (path === '/') return sendFront(sample, published, origin, response, now);
  const story = published.find((candidate) => candidate.path === path);
  if (story === undefined) return response.writeHead(404).end();
  const related = published.filter((candidate) => candidate !== story).slice(0, 3);
  return sendText(sample, response, 'text/html', pageHtml(sample, story, related, origin, now));
}

function sendFeed(
  sample: SampleOutlet,
  published: readonly PublishedStory[],
  origin: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  now: number,
): ServerResponse {
  const { redirect, busy, broken, dated } = sample.behavior;
  if (path === '/rss' && redirect !== undefined) {
    return response.writeHead(redirect, { location: `${origin}/feed.xml` }).end();
  }
  if (busy !== undefined && now >= Date.parse(busy.from) && now < Date.parse(busy.until)) {
    return response.writeHead(503, { 'retry-after': '3600' }).end('Busy');
  }
  if (broken === true)
    return sendText(sample, response, 'text/html', '<h1>Error establishing a database connection</h1>');
  const text = feedXml(sample, published.slice(0, feedLength), origin);
  const newest = new Date(published[0]?.at ?? 0).toUTCString();
  const etag = `"${sha256(text, 'base64url').slice(0, 16)}"`;
  const same =
    dated === true ? request.headers['if-modified-since'] === newest : request.headers['if-none-match'] === etag;
  response.setHeaders(new Headers(dated === true ? { 'last-modified': newest } : { etag }));
  if (same) return response.writeHead(304).end();
  return sendText(sample, response, 'application/xml', text);
}

function sendRobots({ behavior }: SampleOutlet, response: ServerResponse): ServerResponse {
  const closed = behavior.closedToRobots === true ? 'Disallow: /2026/\n' : '';
  return response.writeHead(200, { 'content-type': 'text/plain' }).end(`User-agent: *\nDisallow: /search\n${closed}`);
}

function sendFront(
  sample: SampleOutlet,
  published: readonly PublishedStory[],
  origin: string,
  response: ServerResponse,
  now: number,
): ServerResponse {
  const [story] = published;
  if (story === undefined) return response.writeHead(404).end();
  return sendText(sample, response, 'text/html', pageHtml(sample, story, published.slice(1), origin, now));
}

function sendText({ behavior }: SampleOutlet, response: ServerResponse, type: string, text: string): ServerResponse {
  const bytes = behavior.charset === undefined ? Buffer.from(text) : iconv.encode(text, behavior.charset);
  response.setHeader('content-type', `${type}; charset=${behavior.charset ?? 'utf-8'}`);
  if (behavior.gzip !== true) return response.writeHead(200).end(bytes);
  return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes));
}
