import { unwrapLink } from './unwrap-link.ts';

/** Query parameters that say where a click came from, never which article it is. */
const trackingParameter = new RegExp(
  [
    '^(?:utm_|at_|mc_|fb|gclid|igsh|ref$|ref_|cmp$|cmpid|ns_|smid|partner$|rss$|source$|ftag|ito$|xtor|wt_mc|guccounter',
    'traffic_source|maca$|ocid|icid|intcid|itm_|pk_|mtm_|piwik_|matomo_|hsa_|_hs|vero_|oly_|mkt_tok|s_cid|sc_cmp',
    'sc_channel|wt\\.|wt_|msclkid|yclid|ysclid|dclid|gbraid|wbraid|twclid|ttclid|_openstat|echobox|tpcc|soc_src|soc_trk',
    'campaign_id|emc$|_ga|_gl$|yptr$|spm$|trk$|share_id|link_source|rb_clickid|click_?id|sfnsn|taboola|dicbo|feed$)',
  ].join('|'),
  'i',
);
/** A value that names a feed as the place of the click, whatever its parameter is called. */
const feedValue = /^(?:.{0,30}[-_.])?rss(?:[-_.\d].{0,30})?$|^feed$/i;
/** What `canonicalLink` left out when the first keys were stored. */
const formerTracking =
  /^(utm_|at_|mc_|fb|gclid|igsh|ref$|ref_|cmp$|cmpid|ns_|smid|partner$|rss$|source$|ftag|ito$|xtor|wt_mc|guccounter|traffic_source)/i;
/** Fragments that say where a click came from, or open a part of the same page. */
const silentFragment = new RegExp(
  [
    '^#(?:$|:~:|[!?&/]{0,2}(?:utm_|at_|xtor|echobox|intcid|cmp|maca|ito=|vl_|source=|src=|from=|(?:ref|rss|feed)(?:$|[=_-]))',
    '(?:comments?|comment-?form|respond|disqus_thread|top|main|content|more-?\\d*)$)',
  ].join('|'),
  'i',
);

/**
 * The address without what varies for one article: wrapper, scheme, "www.", tracking parameters, fragment, final slash.
 * Null for an address that names no article: not absolute, or a site's front page.
 */
export function canonicalLink(address: string): string | null {
  return canonical(unwrapLink(address), (name, value) => trackingParameter.test(name) || feedValue.test(value));
}

/** The address as `canonicalLink` gave it before wrappers were opened: keys that were stored then hold it. */
export function formerCanonicalLink(address: string): string | null {
  return canonical(address, (name) => formerTracking.test(name));
}

/** The part of an address behind "#" where it names one of several articles on a page; else empty. */
export function articleFragment(address: string): string {
  const at = address.indexOf('#');
  if (at === -1) return '';
  const fragment = address.slice(at);
  return silentFragment.test(fragment) ? '' : fragment;
}

function canonical(address: string, isTracking: (name: string, value: string) => boolean): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.search !== '') {
    for (const [name, value] of [...url.searchParams]) if (isTracking(name, value)) url.searchParams.delete(name);
    url.searchParams.sort();
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' && url.search === '') return null;
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}
