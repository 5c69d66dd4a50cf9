import { getDomain } from 'tldts';
import { sha256 } from '../../text/sha256.ts';
import type { Feed, Outlet } from '../feed.ts';
import { germanSpeaking } from './german-speaking.ts';
import { governments } from './governments.ts';
import { northernEurope } from './northern-europe.ts';
import { russia } from './russia.ts';
import { southernAndEasternEurope } from './southern-and-eastern-europe.ts';
import { turkeyAndWorld } from './turkey-and-world.ts';
import { ukraine } from './ukraine.ts';
import { unitedStates } from './united-states.ts';
import type { WatchedOutlet } from './watched-outlet.ts';

const watched: readonly WatchedOutlet[] = [
  ...governments,
  ...ukraine,
  ...russia,
  ...unitedStates,
  ...northernEurope,
  ...germanSpeaking,
  ...southernAndEasternEurope,
  ...turkeyAndWorld,
];

/** The built-in feeds: publishers' own, none of an aggregator. */
export const outlets: readonly Feed[] = watched.flatMap(({ feeds, alsoAt: _, ...outlet }) =>
  feeds.map(([language, url]) => ({ id: feedId(url), url, language, outlet })),
);

const byId = new Map(outlets.map((feed) => [feed.id, feed]));
const byHost = new Map(outlets.map((feed) => [new URL(feed.url).hostname, feed.outlet]));
const byDomain = new Map(watched.flatMap((outlet) => domainsOf(outlet).map((domain) => [domain, outlet.name])));
const byName = new Map(outlets.map((feed) => [feed.outlet.name, feed.outlet]));

/**
 * The feed at an address. An outlet that the built-in list knows by its domain keeps its owner and side, whichever of
 * its feeds or pages this is; any other is its own owner, named after its registrable domain.
 * The language (ISO 639-1) holds until a document says its own. Throws for an address that is not an http or https URL.
 */
export function feedOf(url: string, language?: string): Feed {
  const id = feedId(url);
  const builtIn = byId.get(id);
  if (builtIn && (language === undefined || language === builtIn.language)) return builtIn;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw new Error(`"${url}" is not a feed address; pass one such as https://example.com/feed.xml`);
  }
  return {
    id,
    url,
    language: language ?? 'en',
    outlet: knownOutlet(parsed.hostname) ?? unknownOutlet(parsed.hostname),
  };
}

/** First 12 hex digits of the SHA-256 of the address as configured. */
function feedId(url: string): string {
  return sha256(url).slice(0, 12);
}

/** By host first, since several outlets may share a domain, as those of the European Union do. */
function knownOutlet(hostname: string): Outlet | null {
  return byHost.get(hostname) ?? byName.get(byDomain.get(domainOf(hostname)) ?? '') ?? null;
}

function unknownOutlet(hostname: string): Outlet {
  const domain = domainOf(hostname);
  return {
    name: domain,
    domain,
    // The code that ISO 3166 leaves for a country that is unknown.
    country: 'zz',
    owner: domain,
    side: 'other',
    stateAffiliated: false,
    why: 'Added by address; nothing is known of its owner.',
  };
}

/** The part that somebody registered, blogs on shared domains apart; the host itself where there is none. */
function domainOf(hostname: string): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

function domainsOf({ domain, alsoAt = [] }: WatchedOutlet): readonly string[] {
  return [domain, ...alsoAt];
}
