import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { detectMention, queueRevisits } from '../../shared/detect/detect.ts';
import { realWeb } from '../../shared/services/web.ts';
import { type Served, startNewsServer } from '../fakes/news-server.ts';
import { startPipeline } from '../fakes/pipeline.ts';

const title = 'Ukraine and Russia agree to new ceasefire talks in Istanbul, Zelensky says';
const summary =
  'President Volodymyr Zelensky said Ukrainian and Russian negotiators would meet in Istanbul next week to discuss a ceasefire.';
const detail =
  'The delegations will be led by Rustem Umerov and Vladimir Medinsky, and Turkey will host the talks at Dolmabahce Palace.';
const pages = new Map<string, Served>();
let news: Awaited<ReturnType<typeof startNewsServer>>;
let pipeline: Awaited<ReturnType<typeof startPipeline>>;

beforeAll(async () => {
  news = await startNewsServer(pages);
  pipeline = await startPipeline(realWeb({ allowPrivate: true, spacingMilliseconds: 0 }));
  pages.set('/robots.txt', { body: 'User-agent: *\nDisallow: /private/\n' });
});

afterAll(async () => {
  await pipeline.stop();
  await news.stop();
});

describe('an article', () => {
  test('is read from its page', async () => {
    pages.set('/open.html', { headers: { 'content-type': 'text/html; charset=utf-8' }, body: html(detail) });
    const { article, mention } = await judged('open', '/open.html');
    expect(article).toMatchObject({ source: 'page', access: 'open', revision: 1 });
    expect(article.text).toContain(detail);
    expect(mention.verdict).toBe('about');
    for (const { text, part, start, end } of mention.sentences) {
      expect((part === 'headline' ? article.headline : article.text).slice(start, end)).toBe(text);
    }
  });

  test('whose page is gone is read from the feed, marked so, and visited again', async () => {
    const { article, stored } = await judged('gone', '/gone.html');
    expect(article).toMatchObject({ source: 'feed', access: 'unreachable' });
    expect(stored?.revisitAt).toBe('2026-01-05T13:00:00.000Z');
  });

  test('in whose place another page comes is read from the feed, marked so, and looked at again', async () => {
    const check =
      '<html><head><title>One moment</title></head><body><h1>One moment</h1><p>Your browser is being checked.</p></body></html>';
    const { article, mention, stored } = await judged('checked', '/checked.html', check);
    expect(article).toMatchObject({ source: 'feed', access: 'other', headline: title, text: summary });
    expect(mention.verdict).toBe('about');
    expect(stored?.revisitAt).toBe('2026-01-05T13:00:00.000Z');
  });

  test('once read from its page keeps that text while another page stands in its place', async () => {
    const { itemId } = await judged('held', '/held.html', html(detail));
    pages.set('/held.html', {
      headers: { 'content-type': 'text/html' },
      body: '<h1>Sign in</h1><p>Your e-mail, please.</p>',
    });
    await pipeline.itemQueue.send([{ itemId, revisit: true }]);
    await pipeline.work();
    const latest = await pipeline.services.items.latest(itemId);
    expect(latest?.article).toMatchObject({ source: 'page', access: 'other', revision: 1 });
    expect(latest?.mention.verdict).toBe('about');
  });

  test('is not fetched again within the hour because its feed changed a word, but at once for a new headline', async () => {
    const { itemId } = await judged('reworded', '/reworded.html', html(detail));
    const fetched = () => news.requests.filter(({ path }) => path === '/reworded.html').length;
    expect(await take('reworded', '/reworded.html', title, `${summary} More details were given later.`)).toBe(itemId);
    expect(fetched()).toBe(1);
    await take('reworded', '/reworded.html', `Update: ${title}`, `${summary} More details were given later.`);
    expect(fetched()).toBe(2);
  });

  test('is not fetched again for a counter in its feed, however late', async () => {
    await take('counted', '/counted.html', title, `${summary} Views: 1`);
    const start = pipeline.clock.now().toISOString();
    pipeline.clock.forward(90);
    await take('counted', '/counted.html', title, `${summary} Views: 37`);
    pipeline.clock.set(start);
    expect(news.requests.filter(({ path }) => path === '/counted.html')).toHaveLength(1);
  });

  describe('whose page is that of others too', () => {
    const posts = [
      [title, summary],
      [
        'Kremlin turns down a truce with Ukraine in the air',
        'Dmitry Peskov told reporters that Moscow would not stop for talks.',
      ],
    ] as const;
    const live = (head = '') =>
      `<html><head><title>Ukraine talks live</title>${head}</head><body><main><h1>Ukraine talks live: all the news</h1>${posts
        .map(([one, text]) => `<h2>${one}</h2><p>${text} Both sides spoke to the press about the next days.</p>`)
        .join('')}</main></body></html>`;

    /** Two entries that come one after the other: what the second was judged by. */
    async function second(name: string, linkOf: (post: number) => string): Promise<unknown> {
      const entry = (post: number) =>
        `<item><guid isPermaLink="false">${name}${post}</guid><link>${news.url}${linkOf(post)}</link><title>${posts[post]?.[0]}</title><description>${posts[post]?.[1]}</description></item>`;
      let itemId = '';
      for (const entries of [entry(0), `${entry(1)}${entry(0)}`]) {
        pages.set(`/${name}.xml`, { body: `<rss version="2.0"><channel><title>T</title>${entries}</channel></rss>` });
        await pipeline.collect(feedOf(`${news.url}/${name}.xml`));
        itemId = pipeline.itemQueue.waiting.at(-1)?.itemId ?? '';
        await pipeline.work();
      }
      return (await pipeline.services.items.latest(itemId))?.article;
    }

    const own = { source: 'feed', access: 'other', headline: posts[1][0], text: posts[1][1] };
    const page = (body: string) => ({ headers: { 'content-type': 'text/html' }, body });

    test('is read from the feed where several entries link to one page', async () => {
      pages.set('/live.html', page(live()));
      expect(await second('posts', (post) => `/live.html#post-${post}`)).toMatchObject(own);
      expect(news.requests.filter(({ path }) => path === '/live.html')).toHaveLength(1);
    });

    test('is read from the feed where the page names that of another story, which it holds, and is no twin of it', async () => {
      const body = live(`<link rel="canonical" href="${news.url}/whole.html">`);
      for (const post of [0, 1]) pages.set(`/whole/${post}.html`, page(body));
      expect(await second('parts', (post) => `/whole/${post}.html`)).toMatchObject(own);
    });
  });

  test('that robots.txt closes is read from the feed without a request', async () => {
    const { article } = await judged('closed', '/private/closed.html');
    expect(article).toMatchObject({ source: 'feed', access: 'robots' });
    expect(news.requests.some(({ path }) => path === '/private/closed.html')).toBe(false);
  });

  test('on something else costs its publisher no request', async () => {
    await take('match', '/match.html', 'Late goal gives City a narrow win', 'The visitors had led for an hour.');
    expect(news.requests.some(({ path }) => path === '/match.html')).toBe(false);
  });

  test('that changed is a new revision on the next visit, and the visit after that is later', async () => {
    const { itemId } = await judged('edited', '/edited.html', html(detail));
    pages.set('/edited.html', {
      headers: { 'content-type': 'text/html' },
      body: html('The meeting was moved to Ankara, the Turkish foreign ministry said on Tuesday.'),
    });
    pipeline.clock.set('2026-01-05T13:00:01.000Z');
    await queueRevisits(pipeline.services);
    expect(pipeline.itemQueue.waiting).toContainEqual(
      expect.objectContaining({ itemId, revisit: true, revision: 1, visit: 2 }),
    );
    await pipeline.work();
    const again = await pipeline.services.items.latest(itemId);
    expect(again?.article.revision).toBe(2);
    expect(again?.article.text).toContain('Ankara');
    expect(again?.article.edit?.added).toEqual([expect.stringContaining('Ankara')]);
    expect(again?.article.edit?.removed).toEqual([detail]);
    expect((await pipeline.services.items.get(itemId))?.revisitAt).toBe('2026-01-05T18:00:00.000Z');
    pipeline.clock.set('2026-01-05T12:00:00.000Z');
  });

  test('under a second address that names the first as canonical is not told twice', async () => {
    await judged('desktop', '/desktop.html', html(detail));
    const link = `<link rel="canonical" href="${news.url}/desktop.html">`;
    pages.set('/amp.html', {
      headers: { 'content-type': 'text/html' },
      body: html(detail).replace('</head>', `${link}</head>`),
    });
    const twin = await take('amp', '/amp.html', title, summary);
    expect(await pipeline.services.items.get(twin)).toMatchObject({ verdict: 'none' });
    expect(await pipeline.services.developments.ofItem(twin)).toBeNull();
  });

  test('that names a page with another headline as canonical is an article of its own', async () => {
    const link = `<link rel="canonical" href="${news.url}/desktop.html">`;
    const other = html(detail).replaceAll(
      title,
      'Kremlin says Istanbul ceasefire talks with Ukraine will resume on Monday',
    );
    pages.set('/other.html', {
      headers: { 'content-type': 'text/html' },
      body: other.replace('</head>', `${link}</head>`),
    });
    const item = await take(
      'other',
      '/other.html',
      'Kremlin says Istanbul ceasefire talks with Ukraine will resume on Monday',
      summary,
    );
    expect(await pipeline.services.items.get(item)).toMatchObject({ verdict: 'about' });
  });

  test('of an unknown item is a fault that names it', async () => {
    await expect(detectMention({ itemId: 'nobody' }, pipeline.services)).rejects.toThrow('nobody');
  });
});

async function judged(guid: string, path: string, body?: string) {
  if (body !== undefined) pages.set(path, { headers: { 'content-type': 'text/html; charset=utf-8' }, body });
  const itemId = await take(guid, path, title, summary);
  const latest = await pipeline.services.items.latest(itemId);
  if (latest === null) throw new Error(`${guid} was not judged`);
  return { itemId, ...latest, stored: await pipeline.services.items.get(itemId) };
}

async function take(guid: string, path: string, headline: string, text: string): Promise<string> {
  const link = `${news.url}${path}`;
  const body = `<rss version="2.0"><channel><title>T</title><item><guid>${guid}</guid><link>${link}</link><title>${headline}</title><description>${text}</description></item></channel></rss>`;
  pages.set(`/${guid}.xml`, { body });
  await pipeline.collect(feedOf(`${news.url}/${guid}.xml`));
  const itemId = pipeline.itemQueue.waiting.at(-1)?.itemId ?? '';
  await pipeline.work();
  return itemId;
}

function html(paragraph: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
    <p>${summary}</p><p>${paragraph}</p><p>Both sides said that the exchange of prisoners would go on as agreed last month.</p></article></body></html>`;
}
