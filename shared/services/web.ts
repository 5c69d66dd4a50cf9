import { type AddressGuard, addressGuard } from './address-guard.ts';
import { chainCookies } from './cookies.ts';
import { acceptedEncodings, type BodyEnd, type BodyLimits } from './decompress.ts';
import { type Connect, httpHops } from './http-hop.ts';
import { isPermanent, locationOf, redirectTarget, webUrl } from './redirect.ts';
import { robotsRules } from './robots.ts';
import { hostSpacing, realTimer, type Timer } from './spacing.ts';
import { WebError } from './web-error.ts';

export { retryAfter } from './retry-after.ts';
export { WebError, type WebFault } from './web-error.ts';

/** One polite GET. Header names are lower case. */
export interface WebRequest {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Bytes after decompression at which reading stops: with an error, unless a part will do. */
  readonly maximumBytes?: number;
  /** Takes as much as came of a body that is larger, or that breaks off. */
  readonly partial?: boolean;
}

/** What came back, whatever the status. */
export interface WebAnswer {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** Where permanent redirects alone led; to be asked next time. */
  readonly permanentUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Other than whole only where a part was asked for. */
  readonly bodyEnd: BodyEnd;
}

/** The web. Faults (refused address, time-out, too large) throw a `WebError` that names the address. */
export interface Web {
  get(request: WebRequest): Promise<WebAnswer>;
  /** Whether robots.txt (RFC 9309) lets Parley fetch this page. */
  allowed(url: string): Promise<boolean>;
}

/** How Parley behaves on the web; each has a default that suits strangers' servers. */
export interface WebOptions {
  /** Lets loopback and private addresses be fetched. */
  readonly allowPrivate?: boolean;
  /** Least time between two requests to one host; 0 also lets them run at the same time. */
  readonly spacingMilliseconds?: number;
  readonly connectMilliseconds?: number;
  /** Until the headers are there. */
  readonly headersMilliseconds?: number;
  /** For one request and its answer, redirects included, waiting for the host's turn excluded. */
  readonly wholeMilliseconds?: number;
  /** A page on who is asking, named in the User-Agent. */
  readonly contactUrl?: string;
  /** Resolves names and refuses addresses in place of the system's resolver and the list of special networks. */
  readonly guard?: AddressGuard;
  /** Opens connections in place of undici's own connector, such as through a proxy; names are then its business. */
  readonly connect?: Connect;
  /** Time for the pauses between requests, and for how long a host's robots.txt is still good. */
  readonly timer?: Timer;
}

/**
 * Whether an answer brings what was asked for: any 2xx but those without content (RFC 9110 15.3). Proxies answer 203
 * for what they passed on, some servers 206 or 226 without being asked for a part.
 */
export function bringsContent({ status }: Pick<WebAnswer, 'status'>): boolean {
  return status >= 200 && status < 300 && status !== 204 && status !== 205;
}

/** What robots.txt calls Parley. */
const productToken = 'Parley';

/** Stands for the page of whoever runs Parley until they name theirs; the domain is reserved (RFC 2606). */
const defaultContactUrl = 'https://parley.example/about';
const defaultMaximumBytes = 10 * 1024 * 1024;
/** Browsers follow 20; a consent page and a bot check in one chain take some six. */
const mostRedirects = 10;
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, ' +
  'application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** The real web, fetched with undici. Every address is checked where it is connected to, on every hop. */
export function realWeb(options: WebOptions = {}): Web {
  const wholeMilliseconds = options.wholeMilliseconds ?? 30_000;
  const hop = httpHops({
    guard: options.guard ?? addressGuard(options.allowPrivate ?? false),
    connectMilliseconds: options.connectMilliseconds ?? 10_000,
    headersMilliseconds: options.headersMilliseconds ?? 15_000,
    connect: options.connect ?? null,
  });
  const timer = options.timer ?? realTimer;
  const spacing = hostSpacing(options.spacingMilliseconds ?? 1000, timer);
  const userAgent = `${productToken}/1.0 (news monitor; +${options.contactUrl ?? defaultContactUrl})`;

  async function follow(request: WebRequest, limits: BodyLimits): Promise<WebAnswer> {
    const headers = { ...basicHeaders(userAgent), ...validators(request) };
    const cookies = chainCookies();
    const asked = new Map<string, number>();
    let url = webUrl(request.url, request.url);
    let permanentUrl = request.url;
    let onlyPermanent = true;
    let remaining = wholeMilliseconds;
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const current = url;
      const cookie = cookies.headerFor(current);
      const visits = (asked.get(`${current.href} ${cookie}`) ?? 0) + 1;
      if (visits > mostVisits) throw tooManyRedirects(request.url, `the redirects lead back to ${current.href}`);
      asked.set(`${current.href} ${cookie}`, visits);
      const answer = await spacing.inTurn(current.host, async () => {
        const started = performance.now();
        const result = await hop(current, cookie === null ? headers : { ...headers, cookie }, limits, remaining);
        remaining = Math.max(1, remaining - (performance.now() - started));
        return result;
      });
      const location = locationOf(answer.status, answer.headers);
      if (location === null) return { ...answer, url: current.href, permanentUrl };
      cookies.take(current, answer.setCookies);
      url = redirectTarget(location, request.url, current);
      onlyPermanent &&= isPermanent(answer.status);
      if (onlyPermanent) permanentUrl = url.href;
    }
    throw tooManyRedirects(request.url, `more than ${mostRedirects} redirects, the last to ${url}`);
  }

  const robots = robotsRules(
    productToken,
    (url, maximumBytes) => follow({ url }, { maximumBytes, partial: true }),
    timer.now,
  );

  return {
    get(request) {
      const { maximumBytes = defaultMaximumBytes, partial = false } = request;
      return follow(request, { maximumBytes, partial });
    },
    async allowed(address) {
      const url = webUrl(address, address);
      const rules = await robots(url);
      spacing.slowDown(url.host, rules.crawlDelaySeconds * 1000);
      return rules.allows(url);
    },
  };
}

/** Requests for one address with the same cookies: some servers answer the second one. More is a circle. */
const mostVisits = 2;

function tooManyRedirects(requested: string, detail: string): WebError {
  return new WebError('too-many-redirects', requested, detail);
}

function basicHeaders(userAgent: string): Record<string, string> {
  return { 'user-agent': userAgent, accept, 'accept-encoding': acceptedEncodings };
}

/** Validators as the server sent them; one with characters that no header may carry would only break the request. */
function validators({ etag, lastModified }: WebRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  if (etag && sendable.test(etag)) headers['if-none-match'] = etag;
  if (lastModified && sendable.test(lastModified)) headers['if-modified-since'] = lastModified;
  return headers;
}

/** Field values of RFC 9110 5.5. */
const sendable = /^[\t\x20-\x7e\x80-\xff]+$/;
