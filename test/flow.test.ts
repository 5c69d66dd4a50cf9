import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { feedOf } from '../shared/collect/outlets/outlets.ts';
import { timelineApp } from '../shared/present/present.ts';
import { realWeb } from '../shared/services/web.ts';
import { type Served, startNewsServer } from './fakes/news-server.ts';
import { startPipeline } from './fakes/pipeline.ts';

/** One story from feed file to e-mail and page, over a real web server and a real embedded store. */
describe('one story, from feed to e-mail and page', () => {
  const pages = new Map<string, Served>();
  const lead = 'US envoy Steve Witkoff and Jared Kushner met Vladimir Putin in the Kremlin on Monday';
  let news: Awaited<ReturnType<typeof startNewsServer>>;
  let pipeline: Awaited<ReturnType<typeof startPipeline>>;

  beforeAll(async () => {
    news = await startNewsServer(pages);
    pipeline = await startPipeline(realWeb({ allowPrivate: true, spacingMilliseconds: 0 }));
    pages.set('/robots.txt', { body: 'User-agent: *\nAllow: /\n' });
    pages.set(
      '/world.xml',
      rss([
        [
          'kremlin',
          'Witkoff and Kushner meet Putin in Moscow for talks on ending the war in Ukraine',
          `${lead} to discuss the American peace plan for Ukraine.`,
        ],
        ['match', 'Late goal gives City a narrow win', 'The visitors had led for an hour.'],
      ]),
    );
    pages.set('/kremlin.html', { headers: { 'content-type': 'text/html; charset=utf-8' }, body: article });
  });

  afterAll(async () => {
    await pipeline.stop();
    await news.stop();
  });

  test('the new development is mailed once, with the exact sentence and who reports it', async () => {
    const poll = await pipeline.collect(feedOf(`${news.url}/world.xml`));
    expect(poll).toMatchObject({ outcome: 'read', newItems: 2 });
    const { sent } = await pipeline.work();
    expect(sent).toHaveLength(1);
    const mail = await simpleParser(Buffer.from(pipeline.mails[0]?.raw ?? []));
    expect(mail.text).toContain(lead);
    expect(mail.html).toContain('href="http://127.0.0.1');
    expect(mail.text).not.toContain('narrow win');
  });

  test('the same document polled again, and every step run again, mails nobody', async () => {
    pipeline.clock.forward(10);
    const poll = await pipeline.collect(feedOf(`${news.url}/world.xml`));
    expect(poll.newItems).toBe(0);
    await pipeline.itemQueue.send([{ itemId: await onlyReportedItem() }]);
    const { grouped, sent } = await pipeline.work();
    expect(grouped.map(({ outcome }) => outcome)).toEqual(['repeated']);
    expect(sent).toEqual([]);
    expect(pipeline.mails).toHaveLength(1);
  });

  test('a second outlet joins the development and mails nobody', async () => {
    pages.set(
      '/other.xml',
      rss([
        [
          'other',
          'Putin receives Witkoff and Kushner in Moscow to discuss Ukraine peace plan',
          'The US envoys held talks with Russian President Vladimir Putin in the Kremlin on Monday on a plan to end the war in Ukraine.',
        ],
      ]),
    );
    const second = feedOf(`${news.url.replace('127.0.0.1', 'localhost')}/other.xml`);
    await pipeline.collect(second);
    const { grouped, sent } = await pipeline.work();
    expect(grouped.map(({ outcome }) => outcome)).toEqual(['joined']);
    expect(sent).toEqual([]);
  });

  test('what a feed held for hours before it was first polled is in the timeline and mails nobody', async () => {
    const headline = 'Zelensky and Trump discuss security guarantees for Ukraine in phone call';
    const summary =
      'The presidents of Ukraine and the United States spoke about a ceasefire and the talks with Russia.';
    const old = (rss([['call', headline, summary]]).body as string).replace('11:30:00', '01:30:00');
    pages.set('/old.xml', { body: old });
    await pipeline.collect(feedOf(`${news.url}/old.xml`));
    const { grouped, sent } = await pipeline.work();
    expect(grouped.map(({ outcome }) => outcome)).toEqual(['opened']);
    expect(sent).toEqual([]);
  });

  test('the timeline shows it, and not the football', async () => {
    const app = timelineApp({ ...pipeline.services, feeds: [] });
    const page = await (await app.request('/')).text();
    expect(page).toContain('Witkoff');
    expect(page).toContain(lead);
    expect(page).not.toContain('narrow win');
    const answer = await app.request('/api/timeline?actor=person:putin');
    expect(answer.status).toBe(200);
    expect(JSON.stringify(await answer.json())).toContain('Witkoff');
    expect((await app.request('/api/timeline?since=yesterdayish')).status).toBe(400);
  });

  async function onlyReportedItem(): Promise<string> {
    const [development] = await pipeline.services.developments.between(
      '2026-01-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
    );
    return development?.reports[0]?.itemId ?? '';
  }

  function rss(items: [string, string, string][]): Served {
    const entries = items.map(
      ([name, title, summary]) =>
        `<item><guid>${name}</guid><link>${news.url}/${name}.html</link><title>${title}</title><description>${summary}</description><pubDate>Mon, 05 Jan 2026 11:30:00 GMT</pubDate></item>`,
    );
    const body = `<rss version="2.0"><channel><title>World</title>${entries.join('')}</channel></rss>`;
    return { headers: { 'content-type': 'application/rss+xml' }, body };
  }

  const article = `<!doctype html><html lang="en"><head><title>Envoys in the Kremlin</title>
    <meta property="article:published_time" content="2026-01-05T11:30:00Z"></head><body><article>
    <h1>Witkoff and Kushner meet Putin in Moscow for talks on ending the war in Ukraine</h1>
    <p>${lead} to discuss the American peace plan for Ukraine, the Russian presidency said.</p>
    <p>The talks lasted five hours and were attended by Kremlin aide Yuri Ushakov and by Kirill Dmitriev.</p>
    <p>Neither side named a date for a ceasefire, and territory remained the hardest question, officials said.</p>
    </article></body></html>`;
});
