import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { developmentRow } from '../../../shared/names.ts';
import { type Developments, dynamoDevelopments, StaleWriteError } from '../../../shared/services/store/developments.ts';
import { sampleDevelopment, sampleReport } from '../../fakes/nouns.ts';
import { startTable } from '../dynalite.ts';

describe('developments in the table', () => {
  let table: Awaited<ReturnType<typeof startTable>>;
  let developments: Developments;

  beforeAll(async () => {
    table = await startTable();
    developments = dynamoDevelopments(table.client, table.tableName);
  });
  afterAll(() => table.stop());

  /** A store whose process dies where a development's own row would be written. */
  function dying(): Developments {
    const client = Object.assign(Object.create(table.client), {
      send(command: unknown) {
        if (command instanceof PutCommand) throw new Error('killed');
        return table.client.send(command as GetCommand);
      },
    });
    return dynamoDevelopments(client, table.tableName);
  }

  function developmentOf(id: string, itemId: string, fields: Parameters<typeof sampleDevelopment>[0] = {}) {
    return sampleDevelopment({ id, reports: [sampleReport({ itemId })], ...fields });
  }

  test('an item that moved from one development to another and back is found where its latest revision is', async () => {
    const at = (id: string, articleRevision: number, version: number) =>
      sampleDevelopment({ id, version, reports: [sampleReport({ itemId: 'live', articleRevision })] });
    await developments.save(at('first-act', 1, 1));
    await developments.save(at('second-act', 2, 1));
    expect(await developments.ofItem('live')).toBe('second-act');
    await developments.save(at('first-act', 3, 2));
    expect(await developments.ofItem('live')).toBe('first-act');
  });

  test('what is saved comes back the same, by its id and by its item', async () => {
    const development = developmentOf('plain', 'plain-item');
    await developments.save(development);
    expect(await developments.get('plain')).toEqual(development);
    expect(await developments.ofItem('plain-item')).toBe('plain');
    expect(await developments.get('nobody')).toBeNull();
    expect(await developments.ofItem('nobody')).toBeNull();
  });

  test('its row matches the filter of the stream and shows the number of changes', async () => {
    await developments.save(developmentOf('row', 'row-item'));
    const key = { pk: 'DEVELOPMENT#row', sk: developmentRow };
    const { Item: row } = await table.client.send(new GetCommand({ TableName: table.tableName, Key: key }));
    expect(row).toMatchObject({ id: 'row', changes: 1, version: 1, title: 'Envoys meet in Geneva' });
  });

  test('a writer that is not the next one is told so', async () => {
    await developments.save(developmentOf('stale', 'stale-item'));
    await developments.save(developmentOf('stale', 'stale-item', { version: 2, title: 'Second' }));
    for (const version of [1, 2, 4]) {
      const late = developmentOf('stale', 'stale-item', { version, title: 'Late' });
      await expect(developments.save(late)).rejects.toBeInstanceOf(StaleWriteError);
    }
    await expect(developments.save(developmentOf('unborn', 'x', { version: 2 }))).rejects.toThrow(/unborn.*version 2/);
    expect((await developments.get('stale'))?.title).toBe('Second');
  });

  test('of many writers of one version, one wins', async () => {
    const writes = Array.from({ length: 8 }, (_, number) =>
      developments.save(developmentOf('race', 'race-item', { title: `Writer ${number}` })),
    );
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(StaleWriteError);
    }
  });

  test('a range takes its first instant and not its last, over months and years, oldest first', async () => {
    const times = [
      '2025-11-30T23:59:59.999Z',
      '2025-12-01T00:00:00.000Z',
      '2026-02-28T10:00:00Z',
      '2026-03-01T00:00:00.000Z',
    ];
    for (const [index, firstSeen] of [...times.entries()].reverse()) {
      await developments.save(developmentOf(`range-${index}`, `range-item-${index}`, { firstSeen }));
    }
    const between = async (since: string, until: string) =>
      (await developments.between(since, until)).map(({ id }) => id).filter((id) => id.startsWith('range-'));
    expect(await between('2025-12-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z')).toEqual(['range-1', 'range-2']);
    expect(await between('1970-01-01T00:00:00Z', '2999-01-01T00:00:00Z')).toEqual(
      times.map((_, index) => `range-${index}`),
    );
    expect(await between('2026-03-01T00:00:00Z', '2026-03-01T00:00:00.001Z')).toEqual(['range-3']);
    expect(await between('2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z')).toEqual([]);
  });

  test('a writer that dies before the row has changed nothing that can be seen, and the repeat converges', async () => {
    const development = developmentOf('crash', 'crash-item', { firstSeen: '2024-06-01T00:00:00.000Z' });
    await expect(dying().save(development)).rejects.toThrow('killed');
    expect(await developments.ofItem('crash-item')).toBeNull();
    expect(await developments.between('2024-06-01T00:00:00Z', '2024-07-01T00:00:00Z')).toEqual([]);
    await developments.save(development);
    expect(await developments.ofItem('crash-item')).toBe('crash');
    expect(await developments.between('2024-06-01T00:00:00Z', '2024-07-01T00:00:00Z')).toEqual([development]);
  });

  test('an item whose writer died may join another development', async () => {
    await developments.save(developmentOf('old-home', 'resident'));
    const joined = sampleDevelopment({
      id: 'old-home',
      version: 2,
      reports: [sampleReport({ itemId: 'resident' }), sampleReport({ itemId: 'mover' })],
    });
    await expect(dying().save(joined)).rejects.toThrow('killed');
    expect(await developments.ofItem('mover')).toBeNull();
    await developments.save(developmentOf('new-home', 'mover'));
    expect(await developments.ofItem('mover')).toBe('new-home');
    expect(await developments.ofItem('resident')).toBe('old-home');
  });

  test('a development first seen at another instant by the repeat is listed once', async () => {
    await expect(
      dying().save(developmentOf('shifted', 'shifted-item', { firstSeen: '2024-01-31T23:59:59.000Z' })),
    ).rejects.toThrow('killed');
    await developments.save(developmentOf('shifted', 'shifted-item', { firstSeen: '2024-02-01T00:00:01.000Z' }));
    const found = await developments.between('2024-01-01T00:00:00Z', '2024-03-01T00:00:00Z');
    expect(found.map(({ id, firstSeen }) => [id, firstSeen])).toEqual([['shifted', '2024-02-01T00:00:01.000Z']]);
    expect(await developments.between('2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z')).toEqual([]);
  });

  test('one with more reports than a row holds is kept whole while it grows', async () => {
    const reports = Array.from({ length: 600 }, (_, number) =>
      sampleReport({ itemId: `crowd-${number}`, headline: noise(number, 900) }),
    );
    await developments.save(sampleDevelopment({ id: 'crowd', reports: reports.slice(0, 300) }));
    await developments.save(sampleDevelopment({ id: 'crowd', reports, version: 2 }));
    expect((await developments.get('crowd'))?.reports).toEqual(reports);
    expect(await developments.ofItem('crowd-599')).toBe('crowd');
    await expect(developments.save(sampleDevelopment({ id: 'crowd', reports: [], version: 2 }))).rejects.toBeInstanceOf(
      StaleWriteError,
    );
    await developments.save(sampleDevelopment({ id: 'crowd', reports: reports.slice(0, 1), version: 3 }));
    expect((await developments.get('crowd'))?.reports).toHaveLength(1);
    expect(await developments.ofItem('crowd-599')).toBeNull();
  });

  test('more developments than one answer of the table holds are all found', async () => {
    for (let number = 0; number < 105; number++) {
      const firstSeen = new Date(Date.UTC(2023, 4, 1, 0, number)).toISOString();
      await developments.save(developmentOf(`bulk-${number}`, `bulk-item-${number}`, { firstSeen }));
    }
    const found = await developments.between('2023-05-01T00:00:00Z', '2023-06-01T00:00:00Z');
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 105 }, (_, number) => `bulk-${number}`));
  });
});

/** Text that gzip cannot make much smaller, the same at each run. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}
