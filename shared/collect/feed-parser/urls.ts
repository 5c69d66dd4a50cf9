import { decodeHtmlText } from '../../text/entities.ts';

/** An address made absolute; null when it is empty or not http(s). Absolute ones stay as written. */
export function webAddress(written: string | null | undefined, base: string): string | null {
  if (written === null || written === undefined) return null;
  if (isUsualAddress(written)) return written;
  const address = absolute(written, base);
  return /^https?:\/\/[^\s/]/i.test(address) ? address : null;
}

/** Any identifier made absolute against a base where it is a relative address; names without "/" stay as they are. */
export function absoluteId(written: string, base: string): string {
  if (isUsualAddress(written)) return written;
  const id = written.trim();
  return id.includes('/') ? absolute(id, base) : id;
}

/** Whether an address is absolute and nothing in it needs work, escaped or not: no blank, no mark-up, no entity. */
export function isUsualAddress(written: string): boolean {
  return usualAddress.test(written);
}

const usualAddress = /^https?:\/\/[!-%'-.0-;=?-~][!-%'-;=?-~]*$/;

/** A base address (xml:base) taken relative to the one around it. */
export function innerBase(written: string | null, base: string): string {
  if (written === null) return base;
  try {
    return new URL(decodeHtmlText(written.trim()), base).href;
  } catch {
    return base;
  }
}

function absolute(written: string, base: string): string {
  // Line breaks and tabs inside an address are an editor's wrapping (WHATWG URL 4.4).
  const address = /[\t\r\n]/.test(written) ? written.replace(/[\t\r\n]+\s*/g, '').trim() : written.trim();
  if (address === '') return address;
  // "https:/host", "http//host": a mark of the scheme lost.
  const scheme = /^(https?)(?::\/{0,2}|\/{1,2})(?=[^/:\s]+\.)/i.exec(address);
  if (scheme !== null) return `${scheme[1]}://${address.slice(scheme[0].length)}`;
  if (startsWithHost(address, base)) return `https://${address.replace(/^:\/\//, '')}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** Whether an address lacks its scheme alone: "www.example.org/a", or a name of the feed's own host first. */
function startsWithHost(address: string, base: string): boolean {
  const host = /^(?:(?::\/\/)?)((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?(?=[/?#]|$)/u.exec(address)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  if (host.startsWith('www.')) return true;
  const own = URL.canParse(base) ? new URL(base).hostname.replace(/^www\./, '') : '';
  return own !== '' && (host === own || host.endsWith(`.${own}`));
}
