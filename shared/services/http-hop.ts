import { Agent, type buildConnector, errors } from 'undici';
import { type AddressGuard, guardedLookup, PrivateAddressError, refusePrivateLiteral } from './address-guard.ts';
import { type BodyEnd, type BodyLimits, readBody, TooLargeError, UnknownEncodingError } from './decompress.ts';
import { WebError, type WebFault } from './web-error.ts';

/** One answer of one server, its body decoded. */
export interface HopAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Set-Cookie headers, which cannot be joined into one. */
  readonly setCookies: readonly string[];
  readonly body: Uint8Array;
  readonly bodyEnd: BodyEnd;
}

type Hop = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: BodyLimits,
  wholeMilliseconds: number,
) => Promise<HopAnswer>;

/** Opens one connection (undici's connector). */
export type Connect = buildConnector.connector;

interface HopOptions {
  readonly guard: AddressGuard;
  readonly connectMilliseconds: number;
  readonly headersMilliseconds: number;
  /** Null for undici's own, which asks the guard for each address. */
  readonly connect: Connect | null;
}

/** Node's limit is 16 KB; some outlets send more, in cookies and policies. */
const maximumHeaderBytes = 64 * 1024;

/** Statuses that carry no body, whatever their headers say (RFC 9110 6.4.1). */
const bodiless = new Set([204, 205, 304]);

const empty = { bytes: new Uint8Array(), end: 'whole' } as const;

/** Makes single GET requests, redirects not followed. Throws a `WebError` for everything that is not an answer. */
export function httpHops(options: HopOptions): Hop {
  const agent = new Agent({
    connect: options.connect ?? { timeout: options.connectMilliseconds, lookup: guardedLookup(options.guard) },
    headersTimeout: options.headersMilliseconds,
    bodyTimeout: options.headersMilliseconds,
    maxHeaderSize: maximumHeaderBytes,
    keepAliveTimeout: 4_000,
  });

  return async (url, headers, limits, wholeMilliseconds) => {
    try {
      refusePrivateLiteral(url.hostname, options.guard);
      const answer = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers,
        signal: AbortSignal.timeout(Math.ceil(wholeMilliseconds)),
      });
      const plain = plainHeaders(answer.headers);
      // Stopping early is no fault, but undici reports it on the body.
      answer.body.on('error', () => {});
      try {
        const body = bodiless.has(answer.statusCode)
          ? empty
          : await readBody(answer.body, plain['content-encoding'] ?? '', limits);
        const setCookies = [answer.headers['set-cookie'] ?? []].flat();
        return { status: answer.statusCode, headers: plain, setCookies, body: body.bytes, bodyEnd: body.end };
      } finally {
        // Whatever is left is not read: an endless body must not keep the connection.
        answer.body.destroy();
      }
    } catch (error) {
      throw webErrorOf(error, url.href, wholeMilliseconds);
    }
  };
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}

function webErrorOf(error: unknown, url: string, wholeMilliseconds: number): WebError {
  const known = (fault: WebFault, detail: string) => new WebError(fault, url, detail);
  const causes = causesOf(error);
  for (const cause of causes) {
    if (cause instanceof PrivateAddressError) return known('private-address', cause.message);
    if (cause instanceof TooLargeError) return known('too-large', cause.message);
    if (cause instanceof UnknownEncodingError) return known('unsupported', cause.message);
    if (cause instanceof errors.HeadersOverflowError) return known('too-large', 'the headers are too large');
    if (cause instanceof errors.ConnectTimeoutError) return known('timeout', 'no connection in time');
    if (cause instanceof errors.HeadersTimeoutError) return known('timeout', 'no answer in time');
    if (cause instanceof errors.BodyTimeoutError) return known('timeout', 'the answer stopped half way');
    if (cause.name === 'TimeoutError') return known('timeout', `not done after ${Math.round(wholeMilliseconds)} ms`);
  }
  const words = causes.map(({ code }) => plainWords[code ?? '']).find((found) => found !== undefined);
  return known('network', words ?? causes.find(({ message }) => message)?.message ?? String(error));
}

const plainWords: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name cannot be looked up right now',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host broke the connection',
  UND_ERR_SOCKET: 'the host broke the connection',
  ENETUNREACH: 'the network cannot be reached',
  EHOSTUNREACH: 'the host cannot be reached',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
};

interface Cause {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** The error, what caused it, and what its attempts failed with: a host with several addresses is tried at each. */
function causesOf(error: unknown): readonly Cause[] {
  // Not by `instanceof`: time-outs are DOMExceptions, and errors may come from another realm.
  if (typeof error !== 'object' || error === null || !('message' in error)) return [];
  const cause = error as Cause;
  const attempts = Array.isArray(cause.errors) ? cause.errors : [];
  return [cause, ...attempts.flatMap(causesOf), ...causesOf(cause.cause)];
}
