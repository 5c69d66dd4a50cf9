import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mergeByHand, splitByHand } from '../../shared/group/merge-split.ts';
import { type Developments, dynamoDevelopments } from '../../shared/services/store/developments.ts';
import { sampleDevelopment, sampleReport } from '../fakes/nouns.ts';
import { settableClock } from '../fakes/pipeline.ts';
import { startTable } from '../services/dynalite.ts';

const clock = settableClock('2026-01-06T12:00:00.000Z');
let table: Awaited<ReturnType<typeof startTable>>;
let developments: Developments;

beforeAll(async () => {
  table = await startTable();
  developments = dynamoDevelopments(table.client, table.tableName);
});
afterAll(() => table.stop());

describe('two developments that are one act', () => {
  test('are merged: the reports move, the history stays, the old id points at the new one', async () => {
    await keep('into', 'a');
    await keep('from', 'b');
    const merged = await mergeByHand('into', 'from', { developments, clock });
    expect(merged.reports.map(({ itemId }) => itemId).sort()).toEqual(['a', 'b']);
    expect(await developments.ofItem('b')).toBe('into');
    expect(await developments.get('from')).toMatchObject({ mergedInto: 'into', reports: [] });
    expect(await listed()).toEqual(['into']);
    expect(merged.changes.at(-1)).toMatchObject({ type: 'corrected', slots: [] });
    await expect(mergeByHand('into', 'from', { developments, clock })).rejects.toThrow('merged into into');
  });

  test('come out whole when the process dies between the two writes and the command is given again', async () => {
    await keep('one', 'c');
    await keep('two', 'd');
    let writes = 0;
    const dying: Developments = {
      ...developments,
      save: async (development) => {
        writes += 1;
        if (writes === 2) throw new Error('killed');
        await developments.save(development);
      },
    };
    await expect(mergeByHand('one', 'two', { developments: dying, clock })).rejects.toThrow('killed');
    const merged = await mergeByHand('one', 'two', { developments, clock });
    expect(merged.reports.map(({ itemId }) => itemId).sort()).toEqual(['c', 'd']);
    expect((await listed()).includes('two')).toBe(false);
  });

  test('cannot be the same one, or unknown', async () => {
    await keep('alone', 'e');
    await expect(mergeByHand('alone', 'alone', { developments, clock })).rejects.toThrow('itself');
    await expect(mergeByHand('alone', 'nobody', { developments, clock })).rejects.toThrow('"nobody"');
  });
});

describe('one development that is two acts', () => {
  test('is split, and its items are found where they now are', async () => {
    await developments.save(
      sampleDevelopment({
        id: 'both',
        version: 1,
        reports: [sampleReport({ itemId: 'f' }), sampleReport({ itemId: 'g' })],
      }),
    );
    const { kept, parted } = await splitByHand('both', ['g'], { developments, clock });
    expect(kept.reports.map(({ itemId }) => itemId)).toEqual(['f']);
    expect(await developments.ofItem('g')).toBe(parted.id);
    expect(await developments.ofItem('f')).toBe('both');
    expect(parted.reasons.at(-1)).toContain('split from both');
    await expect(splitByHand('both', ['nothing'], { developments, clock })).rejects.toThrow('nothing');
  });
});

async function keep(id: string, itemId: string): Promise<void> {
  await developments.save(sampleDevelopment({ id, version: 1, reports: [sampleReport({ itemId })] }));
}

async function listed(): Promise<string[]> {
  const found = await developments.between('2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z');
  return found.map(({ id }) => id).filter((id) => ['into', 'from', 'one', 'two'].includes(id));
}
