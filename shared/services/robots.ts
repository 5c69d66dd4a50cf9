import robotsParser from 'robots-parser';
import type { HopAnswer } from './http-hop.ts';
import { WebError } from './web-error.ts';

/** What one host's robots.txt says to Parley. */
interface RobotsRules {
  allows(url: URL): boolean;
  readonly crawlDelaySeconds: number;
}

type RobotsAnswer = Pick<HopAnswer, 'status' | 'body'>;

/** The package exports its function as the module itself; its types promise a `default` that is not there. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

interface Cached {
  readonly rules: Promise<RobotsRules>;
  until: number;
}

/** RFC 9309 2.5: at least the first 500 KiB must be parsed. */
const parsedBytes = 500 * 1024;
/** RFC 9309 2.4: no longer than 24 hours. */
const keptMilliseconds = 24 * 60 * 60 * 1000;
/** A host that could not be asked is asked again soon, since until then nothing of it is fetched. */
const unreachableMilliseconds = 10 * 60 * 1000;
const mostHosts = 1000;

const allowAll: RobotsRules = { allows: () => true, crawlDelaySeconds: 0 };
const allowNone: RobotsRules = { allows: () => false, crawlDelaySeconds: 0 };

/**
 * The rules of an address's host, read once and kept. As RFC 9309 2.3.1 has it: a 4xx answer allows all, a 5xx
 * answer or none disallows all. Throws a `WebError` only for an address that Parley itself refuses.
 */
export function robotsRules(
  productToken: string,
  fetchText: (url: string, maximumBytes: number) => Promise<RobotsAnswer>,
  milliseconds: () => number,
): (url: URL) => Promise<RobotsRules> {
  const cache = new Map<string, Cached>();

  return (url) => {
    const now = milliseconds();
    const cached = cache.get(url.origin);
    if (cached && cached.until > now) return cached.rules;
    const entry: Cached = { rules: read(new URL('/robots.txt', url).href), until: now + keptMilliseconds };
    entry.rules.then(
      (rules) => {
        if (rules === allowNone) entry.until = milliseconds() + unreachableMilliseconds;
      },
      () => cache.delete(url.origin),
    );
    cache.delete(url.origin);
    cache.set(url.origin, entry);
    for (const [oldest] of cache) if (cache.size > mostHosts) cache.delete(oldest);
    return entry.rules;
  };

  async function read(address: string): Promise<RobotsRules> {
    let answer: RobotsAnswer;
    try {
      answer = await fetchText(address, parsedBytes);
    } catch (error) {
      if (!(error instanceof WebError) || error.fault === 'private-address') throw error;
      return allowNone;
    }
    if (answer.status >= 500) return allowNone;
    // What is neither a success nor a server's fault says nothing: RFC 9309 calls it unavailable.
    if (answer.status < 200 || answer.status >= 300) return allowAll;
    const rules = parseRobots(address, new TextDecoder().decode(answer.body));
    return {
      allows: (url) => rules.isAllowed(url.href, productToken) !== false,
      crawlDelaySeconds: rules.getCrawlDelay(productToken) ?? 0,
    };
  }
}
