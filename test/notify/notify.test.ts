import { afterEach, describe, expect, test } from '@jest/globals';
import { notifyMissed, notifyReaders } from '../../shared/notify/notify.ts';
import { sampleDevelopment } from '../fakes/nouns.ts';
import { startPipeline } from '../fakes/pipeline.ts';

type Pipeline = Awaited<ReturnType<typeof startPipeline>>;
const web = {
  allowed: async () => false,
  get: async () => {
    throw new Error('nothing is fetched here');
  },
};
let pipeline: Pipeline;

afterEach(() => pipeline.stop());

describe('alerts', () => {
  test('one reader whose mail is refused does not keep it from the others, and gets it when tried again', async () => {
    pipeline = await started(['good@example.org', 'refused@example.org']);
    let refuses = true;
    const services = mailing((to) => to === 'refused@example.org' && refuses);
    await expect(notifyReaders('d1', services)).rejects.toThrow('refused@example.org');
    expect(recipients()).toEqual(['good@example.org']);
    refuses = false;
    expect(await notifyReaders('d1', services)).toHaveLength(1);
    expect(recipients()).toEqual(['good@example.org', 'refused@example.org']);
    expect(await notifyReaders('d1', services)).toEqual([]);
  });

  test('two runs at once mail once', async () => {
    pipeline = await started(['good@example.org']);
    const services = mailing(() => false);
    await Promise.allSettled([notifyReaders('d1', services), notifyReaders('d1', services)]);
    expect(recipients()).toEqual(['good@example.org']);
  });

  test('what could not be sent for hours is sent once it can, and not when it is no news any more', async () => {
    pipeline = await started(['good@example.org']);
    let refuses = true;
    const services = mailing(() => refuses);
    await expect(notifyReaders('d1', services)).rejects.toThrow();
    pipeline.clock.forward(5 * 60);
    expect(await notifyMissed(services)).toEqual([]);
    refuses = false;
    expect(await notifyMissed(services)).toHaveLength(1);
    expect(await notifyMissed(services)).toEqual([]);
    await pipeline.services.developments.save(recent('d2'));
    pipeline.clock.forward(5 * 24 * 60);
    expect(await notifyMissed(services)).toEqual([]);
  });

  test('a change that could not be sent is sent while it is news, however long its development has been open', async () => {
    pipeline = await started(['good@example.org']);
    const now = pipeline.clock.now().getTime();
    const ago = (hours: number) => new Date(now - hours * 3_600_000).toISOString();
    // First seen ten days before it changed, which was just within the 72 hours.
    const long = { ...recent('long'), firstSeen: ago(71.9 + 240), lastChanged: ago(71.9) };
    const changes = long.changes.map((change) => ({ ...change, at: long.lastChanged }));
    await pipeline.services.developments.save({ ...long, changes });
    const sent = await notifyMissed(mailing(() => false));
    expect(sent.map(({ developmentId }) => developmentId).sort()).toEqual(['d1', 'long']);
  });
});

async function started(emails: string[]): Promise<Pipeline> {
  const fresh = await startPipeline(web, emails);
  await fresh.services.developments.save(recent('d1', fresh));
  return fresh;
}

/** A development of this hour: older ones are no news. */
function recent(id: string, { clock }: Pipeline = pipeline) {
  const at = clock.now().toISOString();
  const { reports, changes, ...sample } = sampleDevelopment({ id });
  return {
    ...sample,
    version: 1,
    firstSeen: at,
    lastChanged: at,
    eventDate: { day: at.slice(0, 10), precision: 'day' as const, sentence: null },
    reports: reports.map((report) => ({ ...report, published: at, firstSeen: at })),
    changes: changes.map((change) => ({ ...change, at })),
  };
}

function mailing(refuses: (to: string) => boolean) {
  const { services } = pipeline;
  return {
    ...services,
    mail: {
      async send(mail: Parameters<typeof services.mail.send>[0]) {
        if (refuses(mail.to)) throw new Error(`${mail.to}: refused by the carrier`);
        await services.mail.send(mail);
      },
    },
  };
}

function recipients(): string[] {
  return pipeline.mails.map(({ to }) => to);
}
