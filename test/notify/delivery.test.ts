import { describe, expect, test } from '@jest/globals';
import type { Change, Development } from '../../shared/group/development.ts';
import { type NotifyServices, notifyMissed, notifyReaders } from '../../shared/notify/notify.ts';
import { sampleDevelopment } from '../fakes/nouns.ts';

const now = new Date('2026-01-05T12:00:00.000Z');
const opened = sampleDevelopment().changes[0] as Change;
const retraction = { slot: 'retraction', from: null, to: 'News Example' } as const;
const update: Change = { ...opened, number: 2, type: 'updated', slots: [retraction] };

/** Services over a ledger in memory; `logged` is what went to the log, `mails` what went out. */
function servicesFor(held: readonly Development[], first: string | null = null) {
  const ledger = new Map<string, string>();
  const logged: unknown[] = [];
  const mails: string[] = [];
  const asked: unknown[] = [];
  const keyOf = ({ developmentId, change }: { developmentId: string; change: number }) => `${developmentId}/${change}`;
  const services: NotifyServices = {
    clock: { now: () => now },
    log: {
      debug: () => undefined,
      info: (...line) => void logged.push(line),
      warn: () => undefined,
      error: (...line) => void logged.push(line),
    },
    mail: { send: async ({ messageId }) => void mails.push(messageId) },
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
      claim: async (key) => (ledger.get(keyOf(key)) === undefined ? 'claimed' : 'sent'),
      sent: async (key, messageId) => void ledger.set(keyOf(key), messageId),
      release: async (key) => void ledger.delete(keyOf(key)),
      firstMessageId: async () => [...ledger.values()][0] ?? first,
    },
    siteUrl: 'https://parley.example',
    sender: 'alerts@parley.example',
  } as NotifyServices;
  return { services, logged, mails, asked };
}

describe('the changes of a development', () => {
  test('are mailed in their order, each once, and logged with the reason', async () => {
    const { services, logged, mails } = servicesFor([sampleDevelopment({ id: 'd', changes: [opened, update] })]);
    expect(await notifyReaders('d', services)).toEqual([
      { readerId: 'reader-1', developmentId: 'd', change: 1 },
      { readerId: 'reader-1', developmentId: 'd', change: 2 },
    ]);
    expect(mails).toEqual(['<d.1.reader-1@parley.parley.example>', '<d.2.reader-1@parley.parley.example>']);
    expect(logged).toEqual([
      ['alert sent', { development: 'd', change: 1, reason: 'a new development' }],
      ['alert sent', { development: 'd', change: 2, reason: 'changed: retracted News Example' }],
    ]);
    expect(await notifyReaders('d', services)).toEqual([]);
  });

  test('that only correct are kept from a reader who was told nothing', async () => {
    const corrected = { ...update, type: 'corrected' } as const;
    const development = sampleDevelopment({ id: 'd', changes: [corrected] });
    expect(await notifyReaders('d', servicesFor([development]).services)).toEqual([]);
    expect(await notifyReaders('d', servicesFor([development], '<first@x>').services)).toHaveLength(1);
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
    const mail: NotifyServices['mail'] = {
      async send({ messageId }) {
        if (messageId.startsWith('<a.')) throw new Error('refused');
      },
    };
    expect(await notifyMissed({ ...services, mail })).toHaveLength(1);
    expect(logged).toContainEqual([
      'missed alert still not sent',
      { development: 'a', error: 'AggregateError: Development a: Error: refused' },
    ]);
  });
});
