import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Deliveries, dynamoDeliveries } from '../../../shared/services/store/deliveries.ts';
import { startTable } from '../dynalite.ts';

describe('the delivery ledger', () => {
  const start = new Date('2026-01-05T10:00:00Z');
  const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
  let table: Awaited<ReturnType<typeof startTable>>;
  let one: Deliveries;
  let other: Deliveries;

  beforeAll(async () => {
    table = await startTable();
    one = dynamoDeliveries(table.client, table.tableName);
    other = dynamoDeliveries(table.client, table.tableName);
  });
  afterAll(() => table.stop());

  const keyOf = (developmentId: string, change = 1) => ({ readerId: 'reader', developmentId, change });

  test('of many claims at once, one is given', async () => {
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, number) => (number % 2 ? one : other).claim(keyOf('contested'), start)),
    );
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'busy')).toHaveLength(19);
  });

  test('what was sent is never claimed again, however long after', async () => {
    expect(await one.claim(keyOf('sent'), start)).toBe('claimed');
    await one.sent(keyOf('sent'), '<a@parley>', start);
    expect(await one.claim(keyOf('sent'), later(1))).toBe('sent');
    expect(await other.claim(keyOf('sent'), later(60 * 24 * 365))).toBe('sent');
  });

  test('the claim of a sender that died runs out after five minutes', async () => {
    await one.claim(keyOf('lease'), start);
    expect(await other.claim(keyOf('lease'), later(4.9))).toBe('busy');
    expect(await other.claim(keyOf('lease'), later(5))).toBe('claimed');
    expect(await one.claim(keyOf('lease'), later(6))).toBe('busy');
  });

  test('a claim that is given back can be taken at once', async () => {
    await one.claim(keyOf('released'), start);
    await one.release(keyOf('released'));
    expect(await other.claim(keyOf('released'), start)).toBe('claimed');
  });

  test('one who comes back late does not give back the claim of the next', async () => {
    await one.claim(keyOf('late'), start);
    await other.claim(keyOf('late'), later(10));
    await one.release(keyOf('late'));
    expect(await one.claim(keyOf('late'), later(11))).toBe('busy');
  });

  test('giving back does not undo what was sent', async () => {
    await one.claim(keyOf('undone'), start);
    await other.sent(keyOf('undone'), '<b@parley>', start);
    await one.release(keyOf('undone'));
    expect(await one.claim(keyOf('undone'), later(10))).toBe('sent');
  });

  test('names the mails that were sent, by change and in their order, and none that was only claimed', async () => {
    expect([...(await one.sentMails('reader', 'thread'))]).toEqual([]);
    await one.claim(keyOf('thread', 1), start);
    expect([...(await one.sentMails('reader', 'thread'))]).toEqual([]);
    for (const change of [10, 2]) {
      await one.claim(keyOf('thread', change), start);
      await one.sent(keyOf('thread', change), `<change-${change}@parley>`, start);
    }
    await one.sent(keyOf('thread', 2), '<repeat@parley>', later(1));
    expect([...(await one.sentMails('reader', 'thread'))]).toEqual([
      [2, '<change-2@parley>'],
      [10, '<change-10@parley>'],
    ]);
    expect([...(await one.sentMails('somebody', 'thread'))]).toEqual([]);
  });
});
