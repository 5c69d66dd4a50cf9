import { parseCookie } from 'undici';

/** The cookies of one chain of redirects. Bot checks and consent pages hand one out and want it back at the next hop. */
interface ChainCookies {
  /** Keeps what an answer from `url` sets. @param lines its Set-Cookie headers */
  take(url: URL, lines: readonly string[]): void;
  /** The Cookie header for a request to `url`; null when none belongs there. */
  headerFor(url: URL): string | null;
}

interface Kept {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  /** Sent to the hosts below as well (a Domain was named). */
  readonly wide: boolean;
  readonly path: string;
  readonly secure: boolean;
}

/** RFC 6265 6.1 asks for 50 a domain and 4096 bytes each; a chain of redirects needs a few. */
const mostCookies = 50;
const longestCookie = 4096;

/** An empty jar, by the rules of RFC 6265 5. It is thrown away after the chain: nobody is followed from poll to poll. */
export function chainCookies(): ChainCookies {
  const kept = new Map<string, Kept>();
  return {
    take(url, lines) {
      for (const line of lines.slice(0, mostCookies)) {
        const cookie = cookieOf(line, url);
        if (cookie === null) continue;
        const key = `${cookie.name};${cookie.host};${cookie.path}`;
        kept.delete(key);
        if (!isOver(line) && kept.size < mostCookies) kept.set(key, cookie);
      }
    },
    headerFor(url) {
      const fitting = [...kept.values()].filter((cookie) => belongsTo(cookie, url));
      // The longest path first (RFC 6265 5.4).
      fitting.sort((one, other) => other.path.length - one.path.length);
      return fitting.length === 0 ? null : fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
  };
}

function cookieOf(line: string, url: URL): Kept | null {
  const cookie = line.length > longestCookie ? null : parseCookie(line);
  if (cookie === null || !sendable.test(`${cookie.name}=${cookie.value}`)) return null;
  const { name, value, secure = false } = cookie;
  const domain = cookie.domain?.toLowerCase().replace(/^\./, '') ?? '';
  const host = domain === '' ? url.hostname : domain;
  // A site may set cookies for itself and what stands above it, never for a whole top-level domain.
  if (host !== url.hostname && !(host.includes('.') && url.hostname.endsWith(`.${host}`))) return null;
  const path = cookie.path?.startsWith('/') === true ? cookie.path : defaultPath(url);
  return { name, value, host, wide: domain !== '', path, secure };
}

/** One that is set to expire at once is being deleted. */
function isOver(line: string): boolean {
  const { maxAge, expires } = parseCookie(line) ?? {};
  if (maxAge !== undefined) return maxAge <= 0;
  return expires !== undefined && Number(new Date(expires)) < Date.now();
}

function belongsTo({ host, wide, path, secure }: Kept, url: URL): boolean {
  if (secure && url.protocol !== 'https:') return false;
  if (url.hostname !== host && !(wide && url.hostname.endsWith(`.${host}`))) return false;
  const rest = url.pathname.slice(path.length);
  return url.pathname.startsWith(path) && (rest === '' || path.endsWith('/') || rest.startsWith('/'));
}

/** The folder of the address (RFC 6265 5.1.4). */
function defaultPath({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf('/')) || '/';
}

/** Characters that a header may carry, without those that end a cookie. */
const sendable = /^[\x21-\x3a\x3c-\x7e\x80-\xff][\x20-\x3a\x3c-\x7e\x80-\xff]*$/;
