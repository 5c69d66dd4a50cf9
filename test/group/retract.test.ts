import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { queueRevisits } from '../../shared/detect/detect.ts';
import { corroboration } from '../../shared/group/corroboration.ts';
import type { Development } from '../../shared/group/development.ts';
import { retractReport } from '../../shared/group/retract.ts';
import { realWeb } from '../../shared/services/web.ts';
import { type Served, startNewsServer } from '../fakes/news-server.ts';
import { startPipeline } from '../fakes/pipeline.ts';
import { developmentsFrom, reportFrom } from '../fakes/reports.ts';

const later = '2026-03-11T18:00:00.000Z';
const first = reportFrom({ headline: 'Witkoff to meet Putin in Moscow on peace plan' });
const second = reportFrom({ headline: 'US envoy Witkoff to meet Putin in Moscow over peace plan' });

describe('a report whose article no longer tells of the talks', () => {
  test('is no change while another one stands, and counts for nothing', () => {
    const [development] = developmentsFrom([first, second]) as [Development];
    const { type, development: after } = retractReport(development, second.itemId, 2, later);
    expect(type).toBe('joined');
    expect(after.changes).toEqual(development.changes);
    expect(after.reports[1]).toMatchObject({ retracted: later, articleRevision: 2 });
    expect(corroboration(after).owners).toBe(1);
  });

  test('is told when it was the last one, once', () => {
    const [development] = developmentsFrom([first]) as [Development];
    const { type, development: after } = retractReport(development, first.itemId, 2, later);
    expect(type).toBe('updated');
    expect(after.changes.at(-1)).toMatchObject({
      number: 2,
      type: 'corrected',
      slots: [{ slot: 'retraction', to: first.outlet }],
    });
    expect(retractReport(after, first.itemId, 2, later).type).toBe('repeated');
  });

  test('cannot be retracted where it never was', () => {
    const [development] = developmentsFrom([first]) as [Development];
    expect(() => retractReport(development, 'nobody', 2, later)).toThrow('nobody');
  });
});

describe('an article edited off the talks', () => {
  const pages = new Map<string, Served>();
  let news: Awaited<ReturnType<typeof startNewsServer>>;
  let pipeline: Awaited<ReturnType<typeof startPipeline>>;
  const headline = 'Putin and Zelensky agree to meet in Istanbul for ceasefire talks';
  const summit = 'The presidents of Russia and Ukraine will discuss a ceasefire in Istanbul, the agency said.';
  const drill = 'Istanbul drill published in error';
  const drillText = 'What stood here was a drill of our Istanbul desk. The editors agree to meet over it.';

  beforeAll(async () => {
    news = await startNewsServer(pages);
    pipeline = await startPipeline(realWeb({ allowPrivate: true, spacingMilliseconds: 0 }));
    pages.set('/robots.txt', { body: 'User-agent: *\nAllow: /\n' });
    pages.set('/feed.xml', {
      body: `<rss version="2.0"><channel><title>T</title><item><guid>a</guid><link>${news.url}/a.html</link><title>${headline}</title><description>The Kremlin and Kyiv confirmed the summit, a news agency said.</description><pubDate>Mon, 05 Jan 2026 11:30:00 GMT</pubDate></item></channel></rss>`,
    });
    serve(headline, summit);
  });

  afterAll(async () => {
    await pipeline.stop();
    await news.stop();
  });

  const revisit = async (minutes: number) => {
    pipeline.clock.forward(minutes);
    await queueRevisits(pipeline.services);
    return (await pipeline.work()).sent;
  };

  test('is told to the reader who got the wrong version when two visits saw it, in the thread of the first mail', async () => {
    await pipeline.collect(feedOf(`${news.url}/feed.xml`));
    expect((await pipeline.work()).sent).toHaveLength(1);
    // Another page in its place is no edit, however often it comes.
    serve('Page not found', 'The page that you are looking for was moved or taken away.');
    expect(await revisit(61)).toEqual([]);
    serve(drill, drillText);
    expect(await revisit(301)).toEqual([]);
    // Back as it was: the doubt is over.
    serve(headline, summit);
    expect(await revisit(61)).toEqual([]);
    serve(drill, drillText);
    expect(await revisit(24 * 60)).toEqual([]);
    expect(await revisit(61)).toHaveLength(1);
    const raw = Buffer.from(pipeline.mails[1]?.raw ?? []).toString();
    expect(raw).toContain('Retracted');
    expect(raw).toMatch(/In-Reply-To: </);
    await queueRevisits(pipeline.services);
    expect((await pipeline.work()).sent).toEqual([]);
  });

  function serve(title: string, paragraph: string): void {
    const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${paragraph}</p><p>${'The editors will say more when they know more about what happened. '.repeat(4)}</p></article></body></html>`;
    pages.set('/a.html', { headers: { 'content-type': 'text/html; charset=utf-8' }, body });
  }
});
