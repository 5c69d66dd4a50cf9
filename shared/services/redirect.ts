import { WebError } from './web-error.ts';

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const permanentStatuses = new Set([301, 308]);

/** The Location of an answer that redirects (RFC 9110 15.4); null for any other answer. */
export function locationOf(status: number, headers: Readonly<Record<string, string>>): string | null {
  return redirectStatuses.has(status) ? (headers.location ?? null) : null;
}

export function isPermanent(status: number): boolean {
  return permanentStatuses.has(status);
}

/**
 * The address that a Location names, seen from `base`. Header values come as Latin-1, a character for each byte;
 * many servers send the bytes of an unescaped address. Valid UTF-8 is read as such, as browsers do, and any other
 * byte is sent back as it came. Throws a `WebError` naming `requested` for one that is not of http.
 */
export function redirectTarget(location: string, requested: string, base: URL): URL {
  return webUrl(unescapedAddress(location), requested, base);
}

/** An address to be fetched. Throws a `WebError` naming `requested` where it is none, or not of http. */
export function webUrl(address: string, requested: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new WebError(
      'unsupported',
      requested,
      `"${address}" is not an address; pass one such as https://example.com/feed`,
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new WebError('unsupported', requested, `"${url.protocol}" addresses are not fetched, only http and https`);
  }
  return url;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function unescapedAddress(location: string): string {
  if (!/[\x80-\xff]/.test(location)) return location;
  try {
    return strict.decode(Buffer.from(location, 'latin1'));
  } catch {
    return location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  }
}
