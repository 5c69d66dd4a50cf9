/** Query parameters in which redirectors, alert services and aggregators carry the address that they lead to. */
const targetParameters =
  /^(?:url|u|q|uddg|to|link|href|target|targeturl|dest|desturl|destination|redirect|redirect_?ur[il]|redir|r|rurl|goto|go|out|murl|adurl)$/i;
/** Paths of redirectors, and ends of them: on its own host, only such an address leads on. */
const redirectorPath =
  /(?:^|\/)(?:url|click|clk|redirect(?:or)?|redir|rd|r|out|outbound|exit|away|go|goto|link|leave|jump|track(?:ing)?|apiclick|l)(?:\.\w{2,5})?\/?$/i;
/** Addresses that speak of another one and are not on the way to it: sharing, translating, logging in, playing. */
const aboutAddress =
  /(?:^|[/.])(?:share|sharer|sharing|sharearticle|intent|translate|login|signin|oauth|auth|sso|embed|oembed|player|validator|check|whois|search|screenshot)(?:[/.]|$)/i;

/** A redirector may lead to another one. */
const mostWrappers = 3;

/** The address of the article itself where a redirector's or an alert service's link carries it; else as it is. */
export function unwrapLink(address: string): string {
  let inner = address;
  for (let wrappers = 0; wrappers < mostWrappers; wrappers += 1) {
    const next = targetOf(inner);
    if (next === null) return inner;
    inner = next;
  }
  return inner;
}

function targetOf(address: string): string | null {
  // A link without a query, as nearly all are, is spared the parsing.
  if (!address.includes('?') || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (aboutAddress.test(`${url.hostname}${url.pathname}`)) return null;
  const whole = articleAddress(decoded(url.search.slice(1)));
  if (whole !== null && /^https?:/i.test(url.search.slice(1))) return leadsOn(url, whole) ? whole.href : null;
  for (const [name, value] of url.searchParams) {
    const target = targetParameters.test(name) ? articleAddress(value) : null;
    if (target !== null && leadsOn(url, target)) return target.href;
  }
  return null;
}

/** An absolute address of the web that names more than a site. */
function articleAddress(value: string): URL | null {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return null;
  const url = new URL(value);
  return url.pathname === '/' && url.search === '' ? null : url;
}

function leadsOn(from: URL, to: URL): boolean {
  return from.hostname !== to.hostname || redirectorPath.test(from.pathname);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
