import type { Item } from '../collect/item.ts';
import { articlePublished, possibleDate } from '../collect/publication-date.ts';
import { sha256 } from '../text/sha256.ts';
import type { Access, Article, Page } from './article.ts';
import { wireOf } from './page/wire-agency.ts';

/**
 * The article of an item: its page's, or the feed's own text marked `source: 'feed'` where the page could not be read
 * (null, a wall, nothing found) or holds less than the feed gave.
 *
 * @param access how far the page could be fetched; a wall that the page itself shows overrules "open"
 * @param now ISO 8601 UTC
 */
export function articleOf(page: Page | null, item: Item, access: Access, now: string): Article {
  const fed = item.content.length > item.summary.length ? item.content : item.summary;
  const reached = access === 'open' && page !== null ? page.access : access;
  const fromPage = page !== null && reached === 'open' && page.text !== '' && page.text.length >= fed.length * 0.8;
  const text = fromPage ? page.text : fed;
  return {
    itemId: item.id,
    revision: item.revision,
    source: fromPage ? 'page' : 'feed',
    access: reached,
    headline: (fromPage ? page.headline : '') || item.title,
    text,
    language: page?.language ?? item.language,
    authors: page !== null && page.authors.length > 0 ? page.authors : item.authors,
    published: articlePublished(page, item),
    updated: possibleDate(page?.updated ?? null, now) ?? item.updated,
    canonical: page?.canonical ?? null,
    wire: page?.wire ?? wireOf(item.authors, text),
    fetchedAt: now,
    textHash: sha256(text),
  };
}
