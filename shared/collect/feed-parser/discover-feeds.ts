import { decodeHtmlText } from '../../text/entities.ts';
import { plainLine } from '../../text/plain-text.ts';
import { innerBase, webAddress } from './urls.ts';
import { attribute } from './xml-elements.ts';

/**
 * The feeds that a web page names, best first: those of its link elements (WHATWG HTML 4.6.7.1), then links in its
 * text that look like feeds. Comment feeds come last. At most 20.
 * @param url address of the page
 */
export function discoverFeeds(html: string, url: string): string[] {
  const page = html.slice(0, longestPage);
  const base = innerBase(attributeOf(/<base\s[^<>]*/i.exec(page)?.[0] ?? '', 'href'), url);
  const named = [...page.matchAll(/<link\s[^<>]*/gi)].map(([tag]) => tag).filter(isFeedLink);
  const linked = [...page.matchAll(/<a\s[^<>]*/gi)].map(([tag]) => tag).filter(isFeedAnchor);
  const found = [...named, ...(named.length > 0 ? [] : linked)].flatMap((tag) => {
    const address = webAddress(attributeOf(tag, 'href'), base);
    return address === null ? [] : [{ address, last: isSideFeed(`${address} ${attributeOf(tag, 'title') ?? ''}`) }];
  });
  found.sort((a, b) => Number(a.last) - Number(b.last));
  return [...new Set(found.map(({ address }) => address))].slice(0, 20);
}

const longestPage = 2_000_000;

function isFeedLink(tag: string): boolean {
  const relations = (attributeOf(tag, 'rel') ?? '').toLowerCase().split(/\s+/);
  if (relations.includes('feed')) return true;
  const type = (attributeOf(tag, 'type') ?? '').toLowerCase();
  return (
    relations.includes('alternate') &&
    /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|(?:text|application)\/(?:xml|rss))/.test(type)
  );
}

function isFeedAnchor(tag: string): boolean {
  return /(?:^|[/.?=_-])(?:rss|atom|feeds?|rdf)(?:2|20|_2\.0)?(?:\.(?:xml|rss|php|aspx|json)|[/?#]|$)|\.(?:rss|atom|rdf)(?:[?#]|$)/i.test(
    attributeOf(tag, 'href') ?? '',
  );
}

/** Feeds of comments, or of one author or tag, are seldom the one that was meant. */
function isSideFeed(words: string): boolean {
  return /comment|\/(?:author|tag)\//i.test(words);
}

function attributeOf(tag: string, name: string): string | null {
  const value = attribute(tag, name) ?? attribute(tag, name.toUpperCase());
  return value === null ? null : plainLine(decodeHtmlText(value));
}
