import type { Outlet } from '../../../shared/collect/feed.ts';
import type { Verdict } from '../../../shared/detect/mention.ts';

/** How an outlet's server and feed behave; what is left out is plain RSS 2.0 with an ETag. */
interface ServerBehavior {
  readonly format: 'rss-0.91' | 'rss-0.92' | 'rss-1.0' | 'rss-2.0' | 'atom-1.0';
  readonly charset?: 'windows-1251';
  readonly gzip?: boolean;
  /** Last-Modified in place of an ETag. */
  readonly dated?: boolean;
  /** The feed's configured address answers 301 or 302 to where it is now. */
  readonly redirect?: 301 | 302;
  /** Answers 503 with Retry-After from the first to the second instant. */
  readonly busy?: { readonly from: string; readonly until: string };
  /** Serves an error page with status 200 in place of its feed. */
  readonly broken?: boolean;
  /** robots.txt keeps everybody out of its article pages. */
  readonly closedToRobots?: boolean;
  /** Its feed carries the whole text. */
  readonly fullText?: boolean;
}

/** An invented outlet. Its host is `<key>.localhost`, which browsers take to this machine. */
export interface SampleOutlet {
  readonly key: string;
  readonly language: 'en' | 'uk' | 'ru' | 'de';
  readonly outlet: Outlet;
  readonly behavior: ServerBehavior;
}

/** An invented article as it came out. Instants are ISO 8601 UTC. */
export interface Story {
  readonly outlet: string;
  readonly at: string;
  readonly headline: string;
  /** First paragraph, and the feed's summary. */
  readonly lead: string;
  readonly body: readonly string[];
  /** What a reader would say: is it on the talks? */
  readonly verdict: Verdict;
  /** The development it tells, by its key in expected.ts. */
  readonly tells?: string;
  /** Agency that it credits. */
  readonly wire?: string;
  /** The page as it stands from `at` on. */
  readonly edit?: { readonly at: string; readonly headline: string; readonly body: readonly string[] };
}

/** A story on something else. */
export function other(outlet: string, at: string, headline: string, lead: string, ...body: readonly string[]): Story {
  return { outlet, at, headline, lead, body, verdict: 'none' };
}

/** A story on something else that expressly names the talks in passing. */
export function passing(outlet: string, at: string, headline: string, lead: string, ...body: readonly string[]): Story {
  return { outlet, at, headline, lead, body, verdict: 'mention' };
}

/** A story on the talks, telling the development `tells`. */
export function talks(
  tells: string,
  outlet: string,
  at: string,
  headline: string,
  lead: string,
  ...body: readonly string[]
): Story {
  return { outlet, at, headline, lead, body, verdict: 'about', tells };
}
