import { afterEach, describe, expect, test } from '@jest/globals';
import type { Change } from '../../shared/group/development.ts';
import { type MailServices, mailReaders } from '../../shared/notify/mail-readers.ts';
import { notifyMissed, notifyReaders } from '../../shared/notify/notify.ts';
import { mostInOneMail } from '../../shared/notify/pace.ts';
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

describe('a mail', () => {
  test('tells all that is due by then, the most significant first, and each once', async () => {
    pipeline = await started(['good@example.org']);
    await become(recent('small', { significance: 0.3 }), recent('great', { significance: 0.9 }));
    const [mail] = await mailReaders(pipeline.services);
    expect(mail?.changes.map(({ developmentId }) => developmentId)).toEqual(['great', 'small']);
    expect(String(pipeline.mails[0]?.raw)).toContain('Subject: 2 developments: ');
    pipeline.clock.forward(60);
    await become(recent('small'), recent('great'));
    expect(await mailReaders(pipeline.services)).toEqual([]);
  });

  test('is followed by the next half an hour later, with what came in between', async () => {
    pipeline = await started(['good@example.org']);
    await become(recent('a'));
    expect(await mailReaders(pipeline.services)).toHaveLength(1);
    await become(recent('b'), recent('c'));
    pipeline.clock.forward(29);
    expect(await mailReaders(pipeline.services)).toEqual([]);
    pipeline.clock.forward(1);
    const [mail, ...more] = await mailReaders(pipeline.services);
    expect(mail?.changes.map(({ developmentId }) => developmentId).sort()).toEqual(['b', 'c']);
    expect(more).toEqual([]);
  });

  test('takes what may tell nothing new along, or three hours later alone', async () => {
    pipeline = await started(['good@example.org']);
    await become(doubtful('doubtful'));
    expect(await mailReaders(pipeline.services)).toEqual([]);
    await become(recent('sure'));
    expect((await mailReaders(pipeline.services))[0]?.changes).toHaveLength(2);
    await become(doubtful('alone'));
    pipeline.clock.forward(179);
    expect(await mailReaders(pipeline.services)).toEqual([]);
    pipeline.clock.forward(1);
    expect((await mailReaders(pipeline.services))[0]?.changes).toHaveLength(1);
  });

  test('holds so many developments, and the rest goes with the next', async () => {
    pipeline = await started(['good@example.org']);
    await become(...Array.from({ length: mostInOneMail + 1 }, (_, at) => recent(`d${at}`)));
    expect((await mailReaders(pipeline.services))[0]?.changes).toHaveLength(mostInOneMail);
    pipeline.clock.forward(30);
    expect((await mailReaders(pipeline.services))[0]?.changes).toHaveLength(1);
  });

  test('of a development that was corrected meanwhile needs no correction afterwards', async () => {
    pipeline = await started(['good@example.org']);
    await become(recent('d'));
    const { changes, ...development } = recent('d');
    const slots = [{ slot: 'kind', from: 'call', to: 'meeting' }] as const;
    const corrected: Change = { ...(changes[0] as Change), number: 2, type: 'corrected', slots };
    await pipeline.services.developments.save({ ...development, changes: [...changes, corrected], version: 2 });
    expect(await mailReaders(pipeline.services)).toHaveLength(1);
    pipeline.clock.forward(60);
    expect(await notifyMissed(pipeline.services)).toEqual([]);
  });

  test('is not sent for what is no news any more, nor to whom is no reader any more', async () => {
    pipeline = await started(['good@example.org']);
    await become(recent('old'));
    pipeline.clock.forward(5 * 24 * 60);
    expect(await mailReaders(pipeline.services)).toEqual([]);
    expect(await pipeline.services.dueAlerts.readers()).toEqual([]);
    await become(recent('new'));
    expect(await mailReaders({ ...pipeline.services, readers: { confirmed: async () => [] } })).toEqual([]);
    expect(await pipeline.services.dueAlerts.readers()).toEqual([]);
  });
});

describe('a mail that is refused', () => {
  test('keeps no other reader’s back, and is tried again', async () => {
    pipeline = await started(['good@example.org', 'refused@example.org']);
    await become(recent('d1'));
    let refuses = true;
    const services = carrier((to) => {
      if (to === 'refused@example.org' && refuses) throw new Error(`${to}: refused by the carrier`);
    });
    await expect(mailReaders(services)).rejects.toThrow('refused@example.org');
    expect(recipients()).toEqual(['good@example.org']);
    refuses = false;
    expect(await mailReaders(services)).toHaveLength(1);
    expect(recipients()).toEqual(['good@example.org', 'refused@example.org']);
    expect(await mailReaders(services)).toEqual([]);
  });

  test('for hours is sent once it can, and not when it is no news any more', async () => {
    pipeline = await started(['good@example.org']);
    await become(recent('d1'));
    let refuses = true;
    const services = carrier(() => {
      if (refuses) throw new Error('refused');
    });
    await expect(mailReaders(services)).rejects.toThrow('refused');
    pipeline.clock.forward(5 * 60);
    await expect(mailReaders(services)).rejects.toThrow('refused');
    refuses = false;
    expect(await mailReaders(services)).toHaveLength(1);
  });
});

describe('a sender that dies', () => {
  test('before the carrier has the mail is followed by one that sends the same mail', async () => {
    pipeline = await started(['good@example.org']);
    await become(recent('a'), recent('b'));
    const dead = carrier(() => new Promise<void>(() => undefined));
    void mailReaders(dead);
    await until(async () =>
      (await pipeline.services.dueAlerts.waiting(await readerId())).every((row) => row.messageId),
    );
    await become(recent('c'));
    expect(await mailReaders(pipeline.services)).toEqual([]);
    pipeline.clock.forward(6);
    const [mail] = await mailReaders(pipeline.services);
    expect(mail?.changes.map(({ developmentId }) => developmentId).sort()).toEqual(['a', 'b']);
    pipeline.clock.forward(30);
    expect((await mailReaders(pipeline.services))[0]?.changes.map(({ developmentId }) => developmentId)).toEqual(['c']);
  });

  test('after the carrier has the mail, and it was written down, is followed by none that sends it again', async () => {
    pipeline = await started(['good@example.org']);
    await become(recent('a'), recent('b'));
    const { deliveries } = pipeline.services;
    const sent = async () => {
      throw new Error('dies here');
    };
    await expect(mailReaders({ ...pipeline.services, deliveries: { ...deliveries, sent } })).rejects.toThrow(
      'dies here',
    );
    pipeline.clock.forward(60);
    expect(await mailReaders(pipeline.services)).toEqual([]);
    expect(pipeline.mails).toHaveLength(1);
    expect(await pipeline.services.dueAlerts.readers()).toEqual([]);
  });

  test('and two at once mail once', async () => {
    pipeline = await started(['good@example.org']);
    await become(recent('d1'));
    await Promise.allSettled([mailReaders(pipeline.services), mailReaders(pipeline.services)]);
    expect(recipients()).toEqual(['good@example.org']);
  });
});

test('a change that was not noted is found while it is news, however long its development has been open', async () => {
  pipeline = await started(['good@example.org']);
  const now = pipeline.clock.now().getTime();
  const ago = (hours: number) => new Date(now - hours * 3_600_000).toISOString();
  // First seen ten days before it changed, which was just within the 72 hours.
  const long = { ...recent('long'), firstSeen: ago(71.9 + 240), lastChanged: ago(71.9) };
  const changes = long.changes.map((change) => ({ ...change, at: long.lastChanged }));
  await pipeline.services.developments.save({ ...long, changes });
  expect((await notifyMissed(pipeline.services)).map(({ developmentId }) => developmentId)).toEqual(['long']);
});

function started(emails: string[]): Promise<Pipeline> {
  return startPipeline(web, emails);
}

/** Stores developments that are not there yet, and notes what is due of them. */
async function become(...developments: readonly ReturnType<typeof recent>[]): Promise<void> {
  for (const development of developments) {
    const { services } = pipeline;
    if ((await services.developments.get(development.id)) === null) await services.developments.save(development);
    await notifyReaders(development.id, services);
  }
}

/** A development of this hour: older ones are no news. */
function recent(id: string, fields: Partial<ReturnType<typeof sampleDevelopment>> = {}) {
  const at = pipeline.clock.now().toISOString();
  const { reports, changes, ...sample } = sampleDevelopment({ id, ...fields });
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

/** One that may be commentary and resembles another. */
function doubtful(id: string) {
  const { reports, ...development } = recent(id, { opening: { nearest: 0.5, sameActor: 2 } });
  const likely = { kinds: { meeting: 0.8, commentary: 0.2 }, agents: {} };
  return { ...development, reports: reports.map((report) => ({ ...report, act: { ...report.act, likely } })) };
}

/** The services with a carrier that does this before it takes a mail. */
function carrier(before: (to: string) => void | Promise<void>): MailServices {
  const { services } = pipeline;
  return {
    ...services,
    mail: {
      async send(mail) {
        await before(mail.to);
        await services.mail.send(mail);
      },
    },
  };
}

async function readerId(): Promise<string> {
  return (await pipeline.services.readers.confirmed())[0]?.id ?? '';
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

function recipients(): string[] {
  return pipeline.mails.map(({ to }) => to);
}
