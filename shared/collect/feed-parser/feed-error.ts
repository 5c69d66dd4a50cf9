/** A body that is not a feed. The message names the feed, what came instead, and what to do. */
export class FeedError extends Error {
  readonly url: string;

  /** @param text beginning of what was served */
  constructor(url: string, text: string) {
    super(`${url} is not a feed: ${diagnose(text)}`);
    this.name = 'FeedError';
    this.url = url;
  }
}

function diagnose(text: string): string {
  const start = text.slice(0, 2_000).trim();
  if (start === '') return 'the body is empty. Ask for it again later, or remove the feed if it stays so.';
  if (/^(?:<!doctype\s+html|<html)|<(?:html|body|head)[\s>]/i.test(start)) {
    return 'it is a web page. Give the address of its RSS, Atom or JSON feed; discoverFeeds lists those it names.';
  }
  if (/^[{[]/.test(start))
    return 'it is JSON, but not a JSON Feed (it has no "items"). Give the address of the feed itself.';
  if (/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(start)) return 'it is a site map. Give the address of a feed.';
  return `it begins with "${printable(start.slice(0, 60))}". Give the address of an RSS, Atom or JSON feed.`;
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, ' ');
}
