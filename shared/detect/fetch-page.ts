import type { Item } from '../collect/item.ts';
import type { Log } from '../services/log.ts';
import { bringsContent, type Web, WebError } from '../services/web.ts';
import type { Told } from '../text/same-story.ts';
import type { Access, Page } from './article.ts';
import { decodePage } from './page/decode-page.ts';
import { readPage } from './page/read-page.ts';
import { type PageIdentity, pageIdentity } from './page-identity.ts';

export interface FetchPageServices {
  readonly web: Web;
  readonly log: Log;
}

/** What came for an item's address. `page` only where it is the item's article, by its words or its address. */
interface FetchedPage {
  readonly page: Page | null;
  readonly access: Access;
  readonly identity: PageIdentity;
}

const largestPageBytes = 5 * 1024 * 1024;

/** Reads an item's page. What goes wrong is an access, never an exception. @param known what is known of the article */
export async function fetchPage(
  item: Item,
  known: readonly Told[],
  { web, log }: FetchPageServices,
): Promise<FetchedPage> {
  const { link } = item;
  if (link === null) return none('unreachable');
  try {
    if (!(await web.allowed(link))) return none('robots');
    const answer = await web.get({ url: link, maximumBytes: largestPageBytes });
    if (!bringsContent(answer)) return none(answer.status === 402 ? 'paywall' : 'unreachable');
    const page = readPage(decodePage(answer.body, answer.headers['content-type'] ?? null), answer.url);
    const identity = pageIdentity(page, answer.url, link, known);
    if (identity !== 'other') return { page, access: page.access, identity };
    log.info('another page in the place of the article', { url: link, headline: page.headline });
    return none(page.access === 'open' ? 'other' : page.access);
  } catch (fault) {
    if (!(fault instanceof WebError)) throw fault;
    log.info('page unreachable, using the feed text', { url: link, error: fault.message });
    return none('unreachable');
  }
}

function none(access: Access): FetchedPage {
  return { page: null, access, identity: 'other' };
}
