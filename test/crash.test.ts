import { afterEach, describe, expect, test } from '@jest/globals';
import { feedOf } from '../shared/collect/outlets/outlets.ts';
import { realWeb } from '../shared/services/web.ts';
import { type Served, startNewsServer } from './fakes/news-server.ts';
import { startPipeline } from './fakes/pipeline.ts';

/**
 * Kills the line of work at every side effect in turn: the n-th call of any service throws, before or after it took
 * effect, and the work is then run again as the queues would run it. Whatever dies, the story must come out once.
 */
describe('a process that dies at any point', () => {
  const stops: (() => Promise<void>)[] = [];

  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  test.each(['before', 'after'] as const)(
    'loses nothing and mails nothing twice when it dies %s a side effect',
    async (when) => {
      const total = await run(Number.POSITIVE_INFINITY, when);
      expect(total.calls).toBeGreaterThan(10);
      expect(total.mails).toBe(1);
      for (let fatal = 1; fatal <= total.calls; fatal += 1) {
        const { mails, developments, waiting } = await run(fatal, when);
        expect({ fatal, developments, waiting }).toEqual({ fatal, developments: 1, waiting: 0 });
        expect({ fatal, mails }).toEqual({ fatal, mails: 1 });
      }
    },
  );

  async function run(fatal: number, when: 'before' | 'after') {
    const pages = new Map<string, Served>();
    const news = await startNewsServer(pages);
    stops.push(news.stop);
    pages.set('/feed.xml', { body: feed(news.url) });
    const pipeline = await startPipeline(realWeb({ allowPrivate: true, spacingMilliseconds: 0 }));
    stops.push(pipeline.stop);
    const bomb = armed(fatal, when);
    const { services } = pipeline;
    for (const [part, methods] of effects) {
      for (const method of methods) bomb.arm(services[part] as unknown as Effects, method);
    }
    const source = feedOf(`${news.url}/feed.xml`);
    // One dies, the next may meet the claims of the dead, one does what is left, and the last must find nothing to do.
    for (let attempt = 0; attempt < 4; attempt += 1) {
      try {
        await pipeline.collect(source);
        await pipeline.work();
      } catch (fault) {
        if (!isDeath(fault)) throw fault;
      }
      // Claims of the dead run out, and what failed is due again.
      pipeline.clock.forward(20);
    }
    const developments = await services.developments.between('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z');
    const waiting = pipeline.itemQueue.waiting.length + pipeline.mentionQueue.waiting.length;
    // A mail that the carrier took just before the process died goes out again under the same Message-ID: no sender
    // can know better, and the folder and most mail programs keep one.
    const mails = new Set(pipeline.mails.map(({ messageId }) => messageId)).size;
    return { calls: bomb.calls(), mails, developments: developments.length, waiting };
  }

  function feed(site: string): string {
    const title = 'Witkoff and Kushner meet Putin in Moscow for talks on ending the war in Ukraine';
    const summary = 'The US envoys discussed the American peace plan for Ukraine with the Russian president on Monday.';
    return `<rss version="2.0"><channel><title>World</title><item><guid>1</guid><link>${site}/1.html</link>
      <title>${title}</title><description>${summary}</description><pubDate>Mon, 05 Jan 2026 11:30:00 GMT</pubDate></item></channel></rss>`;
  }
});

type Effects = Record<string, (...args: unknown[]) => Promise<unknown>>;

const effects = [
  ['feedStates', ['put']],
  ['items', ['add', 'judged']],
  ['itemQueue', ['send']],
  ['mentionQueue', ['send']],
  ['developments', ['save']],
  ['deliveries', ['claim', 'sent']],
  ['mail', ['send']],
] as const;

class Death extends Error {}

/** The notify stage gathers the faults of its readers. */
function isDeath(fault: unknown): boolean {
  return fault instanceof AggregateError ? fault.errors.every(isDeath) : fault instanceof Death;
}

/** Counts the calls of every armed method and lets the fatal one throw. */
function armed(fatal: number, when: 'before' | 'after') {
  let count = 0;
  return {
    calls: () => count,
    arm(target: Effects, method: string) {
      const real = target[method]?.bind(target);
      if (real === undefined) throw new Error(`${method} is no method`);
      target[method] = async (...args) => {
        count += 1;
        const dies = count === fatal;
        if (dies && when === 'before') throw new Death(method);
        const result = await real(...args);
        if (dies) throw new Death(method);
        return result;
      };
    },
  };
}
