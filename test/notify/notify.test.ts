import { describe, expect, test } from '@jest/globals';
import type { Change, Development } from '../../shared/group/development.ts';
import { type NotifyServices, notifyMissed, notifyReaders } from '../../shared/notify/notify.ts';
import { sampleDevelopment } from '../fakes/nouns.ts';

const now = new Date('2026-01-05T12:00:00.000Z');
const opened = sampleDevelopment().changes[0] as Change;
const retraction = { slot: 'retraction', from: null, to: 'News Example' } as const;
const update: Change = { ...opened, number: 2, type: 'updated', slots: [retraction] };

/** Services over developments in memory; `mailed` are the changes that were mailed before, `put` what became due when. */
function servicesFor(held: readonly Development[], mailed: readonly number[] = []) {
  const logged: unknown[] = [];
  const put: string[] = [];
  const asked: unknown[] = [];
  const services: NotifyServices = {
    clock: { now: () => now },
    log: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: (...line) => logged.push(line),
    },
    readers: { confirmed: async () => [{ id: 'reader-1', email: 'reader@example.com', minimumSignificance: 0 }] },
    developments: {
      get: async (id) => held.find((development) => development.id === id) ?? null,
      ofItem: async () => null,
      between: async (...span) => {
        asked.push(span);
        return held;
      },
      save: async () => undefined,
    },
    deliveries: {
      claim: async () => 'claimed',
      sent: async () => undefined,
      release: async () => undefined,
      sentMails: async () => new Map(mailed.map((number) => [number, `<${number}@parley>`])),
    },
    dueAlerts: {
      put: async ({ developmentId, change }, dueAt) =>
        void put.push(`${developmentId}/${change} ${dueAt.toISOString()}`),
      waiting: async () => [],
      readers: async () => [],
      assign: async () => undefined,
      remove: async () => undefined,
      lastMail: async () => null,
      mailed: async () => undefined,
    },
  };
  return { services, logged, put, asked };
}

describe('the changes of a development', () => {
  test('become due in their order, those alone that were not mailed', async () => {
    const development = sampleDevelopment({ id: 'd', changes: [opened, update] });
    const all = servicesFor([development]);
    expect(await notifyReaders('d', all.services)).toEqual([
      { readerId: 'reader-1', developmentId: 'd', change: 1 },
      { readerId: 'reader-1', developmentId: 'd', change: 2 },
    ]);
    expect(all.put).toEqual([`d/1 ${now.toISOString()}`, `d/2 ${now.toISOString()}`]);
    const rest = servicesFor([development], [1]);
    await notifyReaders('d', rest.services);
    expect(rest.put).toEqual([`d/2 ${now.toISOString()}`]);
  });

  test('are due three hours later where they may tell nothing new', async () => {
    const [report] = sampleDevelopment().reports as [Development['reports'][number]];
    const likely = { kinds: { meeting: 0.8, commentary: 0.2 }, agents: {} };
    const reports = [{ ...report, act: { ...report.act, likely } }];
    const { services, put } = servicesFor([
      sampleDevelopment({ id: 'd', reports, opening: { nearest: 0.5, sameActor: 2 } }),
    ]);
    await notifyReaders('d', services);
    expect(put).toEqual(['d/1 2026-01-05T15:00:00.000Z']);
  });

  test('that only correct are kept from a reader who was told nothing', async () => {
    const development = sampleDevelopment({ id: 'd', changes: [{ ...update, type: 'corrected' }] });
    expect(await notifyReaders('d', servicesFor([development]).services)).toEqual([]);
    expect(await notifyReaders('d', servicesFor([development], [1]).services)).toHaveLength(1);
  });

  test('of a development that is not there are a fault that names it', async () => {
    await expect(notifyReaders('d', servicesFor([]).services)).rejects.toThrow('Development d is not in the store');
  });
});

describe('what was missed', () => {
  test('is looked for among the developments of the last thirteen days that changed within three', async () => {
    const changed = (id: string, lastChanged: string) => sampleDevelopment({ id, lastChanged });
    const held = [changed('in', '2026-01-02T12:00:00.000Z'), changed('out', '2026-01-02T11:59:59.999Z')];
    const { services, asked } = servicesFor(held);
    expect((await notifyMissed(services)).map(({ developmentId }) => developmentId)).toEqual(['in']);
    expect(asked).toEqual([['2025-12-23T12:00:00.000Z', '2026-01-05T12:00:00.001Z']]);
  });

  test('that fails again is logged, and does not keep the others', async () => {
    const { services, logged } = servicesFor([sampleDevelopment({ id: 'a' }), sampleDevelopment({ id: 'b' })]);
    const dueAlerts = {
      ...services.dueAlerts,
      async put({ developmentId }: { readonly developmentId: string }) {
        if (developmentId === 'a') throw new Error('throttled');
      },
    };
    expect(await notifyMissed({ ...services, dueAlerts })).toHaveLength(1);
    expect(logged).toContainEqual(['missed alert still not due', { development: 'a', error: 'Error: throttled' }]);
  });
});
