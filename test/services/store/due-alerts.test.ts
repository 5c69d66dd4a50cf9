import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DueAlerts, dynamoDueAlerts } from '../../../shared/services/store/due-alerts.ts';
import { startTable } from '../dynalite.ts';

const now = new Date('2026-01-05T12:00:00.000Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const keyOf = (readerId: string, developmentId: string, change = 1) => ({ readerId, developmentId, change });

let table: Awaited<ReturnType<typeof startTable>>;
let due: DueAlerts;

beforeAll(async () => {
  table = await startTable();
  due = dynamoDueAlerts(table.client, table.tableName);
});

afterAll(() => table.stop());

describe('what is due to a reader', () => {
  test('is found with its times, the longest due first, and for no other reader', async () => {
    await due.put(keyOf('order', 'b'), now, later(1));
    await due.put(keyOf('order', 'a'), later(180), now);
    await due.put(keyOf('order-2', 'c'), now, now);
    const rows = await due.waiting('order');
    expect(rows.map(({ developmentId, since, dueAt }) => [developmentId, since, dueAt])).toEqual([
      ['a', now.toISOString(), later(180).toISOString()],
      ['b', later(1).toISOString(), now.toISOString()],
    ]);
    expect(await due.readers()).toEqual(expect.arrayContaining(['order', 'order-2']));
  });

  test('becomes due earlier, never later, and waits since it was put in first', async () => {
    await due.put(keyOf('earlier', 'a'), later(180), now);
    await due.put(keyOf('earlier', 'a'), later(10), later(5));
    await due.put(keyOf('earlier', 'a'), later(300), later(6));
    const [row] = await due.waiting('earlier');
    expect(row).toMatchObject({ since: now.toISOString(), dueAt: later(10).toISOString(), messageId: null });
  });

  test('keeps the mail that it was put into, also where it is put in again', async () => {
    await due.put(keyOf('begun', 'a'), now, now);
    await due.assign([keyOf('begun', 'a')], '<m@parley>');
    await due.put(keyOf('begun', 'a'), later(-5), now);
    expect((await due.waiting('begun')).map(({ messageId }) => messageId)).toEqual(['<m@parley>']);
  });

  test('is gone once it is taken out, and cannot be put into a mail then', async () => {
    await due.put(keyOf('gone', 'a'), now, now);
    await due.remove([keyOf('gone', 'a'), keyOf('gone', 'never')]);
    expect(await due.waiting('gone')).toEqual([]);
    await expect(due.assign([keyOf('gone', 'a')], '<m@parley>')).rejects.toThrow();
    expect(await due.waiting('gone')).toEqual([]);
  });
});

test('the last mail of a reader is known by time and Message-ID, and nobody else’s', async () => {
  expect(await due.lastMail('last')).toBeNull();
  await due.mailed('last', '<one@parley>', now);
  await due.mailed('last', '<two@parley>', later(30));
  expect(await due.lastMail('last')).toEqual({ at: later(30).toISOString(), messageId: '<two@parley>' });
  expect(await due.lastMail('lasting')).toBeNull();
});
