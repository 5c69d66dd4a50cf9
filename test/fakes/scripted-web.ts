import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect as connectSocket } from 'node:net';
import type { Connect } from '../../shared/services/http-hop.ts';

/** What one address answers, as an evaluation's case writes it down. */
export interface ScriptedAnswer {
  readonly status?: number;
  /** Sent as they stand: a value as its UTF-8 bytes. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly body_b64?: string;
  readonly if_none_match_304?: boolean;
  readonly if_modified_since_304?: boolean;
  /** "name=value" without which a request is redirected to `headers.location`, or to the same address. */
  readonly requires_cookie?: string;
  readonly set_cookie?: string;
  /** The connection ends after the bytes given, though more were promised. */
  readonly cut?: boolean;
  /** Never answers. */
  readonly hang?: boolean;
}

/** One request that was made, robots.txt left out. */
interface SeenRequest {
  readonly at: string;
  readonly url: string;
  readonly conditional: boolean;
}

/** Requests of one step after which nothing more is answered, so that one that runs in circles comes to an end. */
const mostRequests = 200;
/** Bytes that a cut answer promises beyond what it holds. */
const promised = 1000;

/**
 * A server on loopback that plays every host of a scripted web, over http and https alike: `connect` leads all
 * connections to it. An address without an answer gives 404. `now` gives the instant that a request is noted with.
 */
export async function startScriptedWeb(now: () => string) {
  const answers = new Map<string, ScriptedAnswer>();
  const requests: SeenRequest[] = [];
  let left = mostRequests;
  const servers = { 'http:': await listen('http:'), 'https:': await listen('https:') };

  async function listen(protocol: string) {
    const server = createServer((request, response) => respond(addressOf(request, protocol), request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  }
  function respond(url: string, request: IncomingMessage, response: ServerResponse): void {
    const { headers } = request;
    const conditional = 'if-none-match' in headers || 'if-modified-since' in headers;
    if (new URL(url).pathname !== '/robots.txt') requests.push({ at: now(), url, conditional });
    const answer = answers.get(comparable(url));
    response.sendDate = false;
    left -= 1;
    if (left < 0) request.socket.destroy();
    else if (answer === undefined) send(response, 404, {}, Buffer.alloc(0));
    else answerWith(answer, url, request, response);
  }

  /** All connections lead here; the scheme decides the door, and no TLS is spoken behind it. */
  const connect: Connect = ({ protocol }, callback) => {
    const { port } = (protocol === 'https:' ? servers['https:'] : servers['http:']).address() as AddressInfo;
    const socket = connectSocket({ port, host: '127.0.0.1', noDelay: true });
    socket.once('error', (error) => callback(error, null));
    socket.once('connect', () => callback(null, socket));
  };

  return {
    connect,
    requests,
    /** Begins a step: from now on these addresses answer so. */
    script(more: Readonly<Record<string, ScriptedAnswer>>): void {
      left = mostRequests;
      for (const [url, answer] of Object.entries(more)) answers.set(comparable(url), answer);
    },
    async stop(): Promise<void> {
      for (const server of Object.values(servers)) {
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
    },
  };
}

function answerWith(answer: ScriptedAnswer, url: string, request: IncomingMessage, response: ServerResponse): void {
  const { status = 200, headers = {}, requires_cookie: cookie } = answer;
  if (answer.hang === true) return;
  if (cookie !== undefined && !cookiesOf(request).includes(cookie)) {
    const location = headers.location ?? url;
    send(response, 302, { location, 'set-cookie': answer.set_cookie ?? cookie }, Buffer.alloc(0));
    return;
  }
  const { 'if-none-match': tag, 'if-modified-since': since } = request.headers;
  const unchanged =
    (answer.if_none_match_304 === true && tag !== undefined && tag === sent(headers.etag)) ||
    (answer.if_modified_since_304 === true && since !== undefined && since === sent(headers['last-modified']));
  if (unchanged) {
    send(response, 304, headers, null);
    return;
  }
  const body = answer.body_b64 === undefined ? Buffer.from(answer.body ?? '') : Buffer.from(answer.body_b64, 'base64');
  if (answer.cut !== true) {
    send(response, status, headers, body);
    return;
  }
  response.writeHead(status, { ...wire(headers), 'content-length': body.length + promised });
  response.write(body, () => response.socket?.end());
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer | null,
): void {
  response.writeHead(status, { ...wire(headers), ...(body === null ? {} : { 'content-length': body.length }) });
  response.end(body ?? undefined);
}

/** Node writes header values as Latin-1: each byte of the UTF-8 form as a character of its own. */
function wire(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, sent(value)]));
}

function sent(value = ''): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

function cookiesOf({ headers }: IncomingMessage): readonly string[] {
  return (headers.cookie ?? '').split(';').map((one) => one.trim());
}

function addressOf({ headers, url = '/' }: IncomingMessage, protocol: string): string {
  return `${protocol}//${headers.host ?? 'unknown.invalid'}${url}`;
}

/** Addresses are compared percent-decoded. */
function comparable(url: string): string {
  const [address = ''] = url.split('#');
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
