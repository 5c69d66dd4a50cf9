import { canonicalLink } from '../collect/canonical-link.ts';
import { linkKey } from '../collect/identity.ts';
import type { Item } from '../collect/item.ts';
import { type ItemMessage, itemMessage } from '../collect/item-message.ts';
import type { Clock } from '../services/clock.ts';
import type { Queue } from '../services/queue.ts';
import type { Items, StoredItem } from '../services/store/items.ts';
import type { RecentNewsCounts } from '../services/store/recent-news.ts';
import { isSameStory } from '../text/same-story.ts';
import { commonStems, stemsOf } from '../text/stems.ts';
import { readAct } from './act/read-act.ts';
import type { Article, Page } from './article.ts';
import { articleOf } from './article-of.ts';
import { type FetchPageServices, fetchPage } from './fetch-page.ts';
import type { Mention, Verdict } from './mention.ts';
import type { PageIdentity } from './page-identity.ts';
import { findMentions } from './relevance/find-mentions.ts';
import { changedSentences } from './revision.ts';
import { doubtRevisit, nextRevisit } from './revisit.ts';

/** Work for the group stage: this item's latest mention. */
export interface MentionMessage {
  readonly itemId: string;
  readonly articleRevision: number;
}

export interface DetectServices extends FetchPageServices {
  readonly clock: Clock;
  readonly items: Items;
  readonly recentNews: RecentNewsCounts;
  readonly mentionQueue: Queue<MentionMessage>;
}

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
 * and passes it on to be grouped if it is about them. Safe to repeat: what was judged, or visited, is only passed on.
 */
export async function detectMention(message: ItemMessage, services: DetectServices): Promise<Judgement> {
  const { items, clock } = services;
  const stored = await items.get(message.itemId);
  if (stored === null) throw new Error(`Item ${message.itemId} is not in the store; it was never taken in`);
  const { item, judgedRevision } = stored;
  const before = judgedRevision === null ? null : await items.latest(item.id);
  const revisit = message.revisit === true && stored.visits < (message.visit ?? Number.POSITIVE_INFINITY);
  if (judgedRevision === item.revision && !revisit) {
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
  const { article, mention, identity } = await judge(stored, fromFeed, before, message, services);
  if (before === null && (await isTwin(article, item, services))) {
    services.log.info('the same article under another address', { itemId: item.id, canonical: article.canonical });
    await items.dismissed(item.id, item.revision);
    return { verdict: 'none', score: mention.score };
  }
  if (before !== null && isDoubtful(mention, before.mention, identity, stored.doubts)) {
    services.log.info('no longer on the talks, it seems: to be confirmed', { itemId: item.id });
    const revisitAt = doubtRevisit(clock.now());
    const doubted = { itemRevision: item.revision, visits: stored.visits, doubts: stored.doubts + 1, revisitAt };
    await items.judged(before.article, before.mention, doubted);
    return before.mention;
  }
  const visits = revisit ? stored.visits + 1 : Math.max(1, stored.visits);
  const revisitAt = nextRevisit(item.firstSeen, visits, mention.verdict, article.access, clock.now());
  await items.judged(article, mention, { itemRevision: item.revision, visits, doubts: 0, revisitAt });
  const changed = before === null || before.article.revision !== article.revision;
  if (changed || !revisit) await passOn(mention, services, before?.mention);
  return mention;
}

/**
 * Whether a judgement that takes an article off the talks is to be confirmed first: only a page that is the article,
 * or its feed's own words for it, twice in a row, makes readers hear of a retraction.
 */
function isDoubtful(mention: Mention, before: Mention, identity: PageIdentity, doubts: number): boolean {
  if (before.verdict !== 'about' || mention.verdict === 'about') return false;
  return identity !== 'article' || doubts === 0;
}

/** Queues the items whose page is due for another visit. Returns how many. */
export async function queueRevisits(services: RevisitServices): Promise<number> {
  const due = await services.items.dueForRevisit(services.clock.now().toISOString(), 200);
  const stored = await Promise.all(due.map((itemId) => services.items.get(itemId)));
  const visits = stored.flatMap((one) => (one === null ? [] : itemMessage(one.item, one.visits + 1)));
  await services.itemQueue.send(visits.map((visit) => ({ ...visit, revisit: true })));
  return visits.length;
}

interface Judged {
  readonly article: Article;
  readonly mention: Mention;
}

async function judge(
  { item, judgedRevision }: StoredItem,
  fromFeed: Article,
  before: Judged | null,
  { revisit = false }: ItemMessage,
  services: DetectServices,
): Promise<Judged & { readonly identity: PageIdentity }> {
  const revised = judgedRevision !== null && item.revision > judgedRevision;
  const read = await readArticle(item, fromFeed, before?.article ?? null, revised && !revisit, services);
  const latest = betterText(read.article, before?.article ?? null, revised && item.change === 'title');
  const article = { ...latest, ...editOf(before?.article ?? null, latest), revision: revisionAfter(before, latest) };
  const recent = await services.recentNews.recent(services.clock.now());
  const found = findMentions(textOf(latest), recent);
  const { headline, language, published } = article;
  const context = { headline, language, published, firstSeen: item.firstSeen };
  const act = found.verdict === 'about' ? readAct(found.sentences, context) : null;
  const mention: Mention = { ...found, itemId: item.id, articleRevision: article.revision, act };
  return { article, mention, identity: read.identity };
}

/** The article as its page, or its feed, has it now. */
async function readArticle(
  item: Item,
  fromFeed: Article,
  before: Article | null,
  edited: boolean,
  services: DetectServices,
): Promise<{ readonly article: Article; readonly identity: PageIdentity }> {
  const told = { headline: item.title, text: fromFeed.text };
  const known = before === null ? [told] : [told, before];
  const now = fromFeed.fetchedAt;
  if (before !== null && edited && isSpared(item, before, now)) {
    const identity = isSameStory(told, before) ? 'article' : 'other';
    return { article: articleOf(null, item, before.access, before.fetchedAt), identity };
  }
  const answer = (await isSharedPage(item.link, services)) ? notItsOwn : await fetchPage(item, known, services);
  const { page, access, identity } = (await isOfAnother(answer.page, item, services)) ? notItsOwn : answer;
  const article = articleOf(page, item, access, now);
  if (page === null) {
    return { article, identity: edited && before !== null && isSameStory(told, before) ? 'article' : 'other' };
  }
  // A page that shares next to no word with the item takes no news away from it.
  const isLost = identity === 'likely' && verdictOf(fromFeed) === 'about' && verdictOf(article) !== 'about';
  return isLost ? { article: articleOf(null, item, 'other', now), identity: 'other' } : { article, identity };
}

/** A page that holds the texts of several items, such as a live page: each is judged by its feed's words. */
const notItsOwn = { page: null, access: 'other', identity: 'other' } as const;

/** Whether an address was ever the link of two entries, apart from its fragment. */
async function isSharedPage(address: string | null, { items }: DetectServices): Promise<boolean> {
  const link = address === null ? null : canonicalLink(address);
  if (link === null) return false;
  const key = linkKey(link);
  return (await items.known([key])).get(key)?.shared === true;
}

/** Share of another item's headline from which a page holds its story too. */
const heldShare = 0.8;

/** Whether a page names as canonical the address of an item that tells another story, and holds that story. */
async function isOfAnother(page: Page | null, item: Item, { items }: DetectServices): Promise<boolean> {
  const link = page === null ? null : canonicalLink(page.canonical ?? '');
  if (page === null || link === null || link === canonicalLink(item.link ?? '')) return false;
  const key = linkKey(link);
  const owner = (await items.known([key])).get(key)?.itemId;
  const other = owner === undefined || owner === item.id ? null : await items.get(owner);
  if (other === null || isSameStory(toldBy(item), toldBy(other.item))) return false;
  const title = stemsOf(other.item.title);
  return commonStems(title, stemsOf(`${page.headline}\n${page.text}`)) >= heldShare * title.size;
}

function toldBy({ title, summary }: Item) {
  return { headline: title, text: summary };
}

function verdictOf(article: Article): Verdict {
  return findMentions(textOf(article)).verdict;
}

/** Minutes for which a page is not fetched again because the feed changed a word of its text. */
const recentMinutes = 60;

/** Whether an edit of the feed's words is no reason to fetch the page again before its next visit. */
function isSpared({ change }: Item, before: Article, now: string): boolean {
  if (change === 'title') return false;
  return change === 'numbers' || Date.parse(now) - Date.parse(before.fetchedAt) < recentMinutes * 60_000;
}

/** A page once read stays the better text when it cannot be had today, unless its feed has a new headline for it. */
function betterText(read: Article, before: Article | null, retitled: boolean): Article {
  if (read.source === 'page' || before === null || before.source === 'feed' || retitled) return read;
  return { ...before, access: read.access };
}

/**
 * Whether the page names as canonical the address of an item judged before, and carries its headline: an AMP or mobile
 * twin. The headline has to agree, and the feed's words, since some outlets name one page as canonical of many. A canonical
 * address that nobody has yet becomes one more identity of this item.
 */
async function isTwin(article: Article, item: Item, { items }: DetectServices): Promise<boolean> {
  const link = article.canonical === null ? null : canonicalLink(article.canonical);
  if (link === null || link === canonicalLink(item.link ?? '')) return false;
  const key = linkKey(link);
  const owner = (await items.known([key])).get(key)?.itemId;
  if (owner === undefined) await items.add(item, [key]);
  if (owner === undefined || owner === item.id) return false;
  const other = await items.get(owner);
  if (other === null || !isSameStory(toldBy(item), toldBy(other.item))) return false;
  return (await items.latest(owner))?.article.headline === article.headline;
}

function textOf(article: Article) {
  const { headline, text, language, published } = article;
  return { headline, body: text, language, published };
}

/** The sentences that changed since the last visit; a text from another source does not edit the article. */
function editOf(before: Article | null, latest: Article): Pick<Article, 'edit'> {
  if (before === null || before.source !== latest.source) return {};
  if (before.textHash !== latest.textHash) return { edit: changedSentences(before.text, latest.text) };
  return before.edit === undefined ? {} : { edit: before.edit };
}

/** Counts up with each change of text or headline. */
function revisionAfter(before: Judged | null, latest: Article): number {
  if (before === null) return 1;
  const { textHash, headline, revision } = before.article;
  return textHash === latest.textHash && headline === latest.headline ? revision : revision + 1;
}

/** A mention on the talks goes to be grouped. So does one that no longer is, for its report to be retracted. */
async function passOn(mention: Mention, { mentionQueue }: DetectServices, before?: Mention): Promise<void> {
  if (mention.verdict !== 'about' && before?.verdict !== 'about') return;
  await mentionQueue.send([{ itemId: mention.itemId, articleRevision: mention.articleRevision }]);
}
