import { comparable } from './compare-text.ts';
import type { PageFacts } from './facts.ts';
import type { ArticleMetadata } from './json-ld.ts';

/** What stands between a headline and the site's name or section in a page's title. */
const separator = /\s+[-–—•·:»›«~/]+\s+|\s*[|ㅣ｜│ǀ]\s*|\s*::\s*/g;
/** A title is seldom shorter; what is left of one when its site's name is cut off must be as long. */
const shortest = 8;
const mostSegments = 3;

/** Names by which the page's site may call itself, bare: those it states, and the parts of its host. */
export function siteNames(facts: PageFacts, schema: ArticleMetadata | null, url: string): ReadonlySet<string> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^(www|m|amp)\./, '') : '';
  const parts = host.split('.');
  const stated = [facts.meta.get('og:site_name'), facts.meta.get('application-name'), schema?.publisher];
  const names = [...stated, host, parts.at(-2), ...parts.filter((part) => part.length > 3)];
  return new Set(names.map((name) => comparable(name ?? '')).filter((name) => name.length > 1));
}

/** A title without the site's name at either end. */
export function withoutSite(title: string, sites: ReadonlySet<string>): string {
  let rest = title;
  for (let round = 0; round < mostSegments; round += 1) {
    const found = [...rest.matchAll(separator)];
    const first = found[0];
    const last = found.at(-1);
    if (first === undefined || last === undefined) return rest;
    const start = first.index + first[0].length;
    if (last.index >= shortest && isSite(comparable(rest.slice(last.index + last[0].length)), sites)) {
      rest = rest.slice(0, last.index).trim();
    } else if (rest.length - start >= shortest && sites.has(comparable(rest.slice(0, first.index)))) {
      rest = rest.slice(start).trim();
    } else return rest;
  }
  return rest;
}

/** "BBC" for "BBC News", and the reverse. */
function isSite(name: string, sites: ReadonlySet<string>): boolean {
  if (sites.has(name)) return true;
  for (const site of sites) {
    if (site.length >= 3 && name.startsWith(site) && name.length <= site.length + 12) return true;
    if (name.length > 4 && site.startsWith(name)) return true;
  }
  return false;
}

/** What sets off the rest where the headline is known: it may stand closer than a separator does. */
const looseSeparator = /\s*[-–—•·：»›«~/*_|ㅣ｜│ǀ]+\s*|\s*::\s*/g;

/** What remains of a title that begins or ends with a text set off by a separator; null where it does not. */
export function besides(title: string, part: string): string | null {
  for (const found of title.matchAll(looseSeparator)) {
    const head = title.slice(0, found.index);
    const tail = title.slice(found.index + found[0].length);
    if (comparable(head) === comparable(part)) return tail;
    if (comparable(tail) === comparable(part)) return head;
  }
  return null;
}
