import type { ItemMessage } from '../collect/collect.ts';
import { canonicalLink, linkKey } from '../collect/identity.ts';
import type { Item } from '../collect/item.ts';
import type { Clock } from '../services/clock.ts';
import type { Log } from '../services/log.ts';
import type { Queue } from '../services/queue.ts';
import type { Items } from '../services/store/items.ts';
import type { RecentNewsCounts } from '../services/store/recent-news.ts';
import { bringsContent, type Web, WebError } from '../services/web.ts';
import { readAct } from './act/read-act.ts';
import type { Access, Article, Page } from './article.ts';
import { articleOf } from './article-of.ts';
import type { Mention } from './mention.ts';
import { decodePage } from './page/decode-page.ts';
import { readPage } from './page/read-page.ts';
import { findMentions } from './relevance/find-mentions.ts';
import { changedSentences } from './revision.ts';
import { nextRevisit } from './revisit.ts';

/** Work for the group stage: this item's latest mention. */
export interface MentionMessage {
  readonly itemId: string;
  readonly articleRevision: number;
}

export interface DetectServices {
  readonly web: Web;
  readonly clock: Clock;
  readonly log: Log;
  readonly items: Items;
  readonly recentNews: RecentNewsCounts;
  readonly mentionQueue: Queue<MentionMessage>;
}

const largestPageBytes = 5 * 1024 * 1024;
/**
 * Probability from the feed's text below which the page is not fetched. Low, so that a vague headline gets its page
 * read, but above what the other ~97 % of the world's news scores: their publishers are spared the request.
 */
const worthReading = 0.03;

export interface RevisitServices {
  readonly clock: Clock;
  readonly items: Items;
  readonly itemQueue: Queue<ItemMessage>;
}

/** The verdict of the detect stage on an item. */
type Judgement = Pick<Mention, 'verdict' | 'score'>;

/**
 * Judges one item: reads its page (or the feed's text where the page cannot be had), finds what it says on the talks,
 * and passes it on to be grouped if it is about them. Safe to repeat: an item judged before is only passed on again.
 */
export async function detectMention(message: ItemMessage, services: DetectServices): Promise<Judgement> {
  const { items, clock } = services;
  const stored = await items.get(message.itemId);
  if (stored === null) throw new Error(`Item ${message.itemId} is not in the store; it was never taken in`);
  const { item, judgedRevision } = stored;
  const before = judgedRevision === null ? null : await items.latest(item.id);
  if (judgedRevision === item.revision && message.revisit !== true) {
    if (before !== null) await passOn(before.mention, services);
    return before?.mention ?? { verdict: 'none', score: 0 };
  }
  const fromFeed = articleOf(null, item, 'unreachable', clock.now().toISOString());
  const first = findMentions(textOf(fromFeed));
  if (first.score > 0 && before === null) await services.recentNews.add(first.score, clock.now());
  if (first.score < worthReading && before === null) {
    await items.dismissed(item.id, item.revision);
    return first;
  }
  const { article, mention } = await judge(item, fromFeed, before?.article ?? null, services);
  if (before === null && (await isTwin(article, item, services))) {
    services.log.info('the same article under another address', { itemId: item.id, canonical: article.canonical });
    await items.dismissed(item.id, item.revision);
    return { verdict: 'none', score: mention.score };
  }
  const visits = message.revisit === true ? stored.visits + 1 : Math.max(1, stored.visits);
  const revisitAt = nextRevisit(item.firstSeen, visits, mention.verdict, article.access, clock.now());
  await items.judged(article, mention, { itemRevision: item.revision, revisitAt, visits });
  const changed = before === null || before.article.textHash !== article.textHash;
  if (changed || message.revisit !== true) await passOn(mention, services, before?.mention);
  return mention;
}

/** Queues the items whose page is due for another visit. Returns how many. */
export async function queueRevisits(services: RevisitServices): Promise<number> {
  const due = await services.items.dueForRevisit(services.clock.now().toISOString(), 200);
  await services.itemQueue.send(due.map((itemId) => ({ itemId, revisit: true })));
  return due.length;
}

async function judge(item: Item, fromFeed: Article, before: Article | null, services: DetectServices) {
  const { page, access } = await fetchPage(item, services);
  const read = articleOf(page, item, access, fromFeed.fetchedAt);
  // A page once read stays the better text when it cannot be reached today.
  const latest = read.source === 'feed' && before?.source === 'page' ? before : read;
  const article = { ...latest, ...editOf(before, latest), revision: revisionAfter(before, latest) };
  const found = findMentions(textOf(latest), await services.recentNews.recent(services.clock.now()));
  const { headline, language, published } = article;
  const context = { headline, language, published, firstSeen: item.firstSeen };
  const act = found.verdict === 'about' ? readAct(found.sentences, context) : null;
  const mention: Mention = { ...found, itemId: item.id, articleRevision: article.revision, act };
  return { article, mention };
}

/**
 * Whether the page names as canonical the address of an item judged before, and carries its headline: an AMP or mobile
 * twin. The headline has to agree, since some outlets name their front page as canonical of everything. A canonical
 * address that nobody has yet becomes one more identity of this item.
 */
async function isTwin(article: Article, item: Item, { items }: DetectServices): Promise<boolean> {
  const link = article.canonical === null ? null : canonicalLink(article.canonical);
  if (link === null || link === canonicalLink(item.link ?? '')) return false;
  const key = linkKey(link);
  const owner = (await items.known([key])).get(key);
  if (owner === undefined) await items.add(item, [key]);
  if (owner === undefined || owner === item.id) return false;
  return (await items.latest(owner))?.article.headline === article.headline;
}

async function fetchPage(item: Item, { web, log }: DetectServices): Promise<{ page: Page | null; access: Access }> {
  if (item.link === null) return { page: null, access: 'unreachable' };
  try {
    if (!(await web.allowed(item.link))) return { page: null, access: 'robots' };
    const answer = await web.get({ url: item.link, maximumBytes: largestPageBytes });
    if (!bringsContent(answer)) return { page: null, access: answer.status === 402 ? 'paywall' : 'unreachable' };
    const page = readPage(decodePage(answer.body, answer.headers['content-type'] ?? null), answer.url);
    return { page, access: page.access };
  } catch (fault) {
    if (!(fault instanceof WebError)) throw fault;
    log.info('page unreachable, using the feed text', { url: item.link, error: fault.message });
    return { page: null, access: 'unreachable' };
  }
}

function textOf(article: Article) {
  const { headline, text, language, published } = article;
  return { headline, body: text, language, published };
}

/** The sentences that changed since the last visit; a text from another source is no edit of the article. */
function editOf(before: Article | null, latest: Article): Pick<Article, 'edit'> {
  if (before === null || before.source !== latest.source) return {};
  if (before.textHash !== latest.textHash) return { edit: changedSentences(before.text, latest.text) };
  return before.edit === undefined ? {} : { edit: before.edit };
}

function revisionAfter(before: Article | null, latest: Article): number {
  if (before === null) return 1;
  return before.textHash === latest.textHash ? before.revision : before.revision + 1;
}

/** A mention on the talks goes to be grouped. So does one that no longer is, for its report to be retracted. */
async function passOn(mention: Mention, { mentionQueue }: DetectServices, before?: Mention): Promise<void> {
  if (mention.verdict !== 'about' && before?.verdict !== 'about') return;
  await mentionQueue.send([{ itemId: mention.itemId, articleRevision: mention.articleRevision }]);
}
