import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dynamoItems, type Items } from '../../../shared/services/store/items.ts';
import { partitionRows } from '../../../shared/services/store/rows.ts';
import { sampleArticle, sampleItem, sampleMention } from '../../fakes/nouns.ts';
import { startTable } from '../dynalite.ts';

describe('items in the table', () => {
  let table: Awaited<ReturnType<typeof startTable>>;
  let items: Items;

  beforeAll(async () => {
    table = await startTable();
    items = dynamoItems(table.client, table.tableName);
  });
  afterAll(() => table.stop());

  const after = { itemRevision: 1, revisitAt: null, visits: 1 };

  test('an item is added once and found by any of its keys, however long', async () => {
    const item = sampleItem({ id: 'once' });
    const longKey = `https://news.example/${'x'.repeat(5000)}`;
    expect(await items.add(item, ['guid:once', longKey])).toBe(true);
    expect(await items.add({ ...item, title: 'Another' }, ['guid:once', 'link:once'])).toBe(false);
    expect((await items.get('once'))?.item).toEqual(item);
    const known = await items.known(['guid:once', longKey, 'link:once', 'guid:nobody', 'guid:once']);
    const once = { itemId: 'once', shared: false };
    expect(Object.fromEntries(known)).toEqual({ 'guid:once': once, [longKey]: once, 'link:once': once });
  });

  test('a key that two entries bore is marked for good, and one that nobody has is not made', async () => {
    await items.add(sampleItem({ id: 'bearer' }), ['borne-twice', 'borne-once']);
    await items.share(['borne-twice', 'borne-by-nobody']);
    await items.add(sampleItem({ id: 'bearer' }), ['borne-twice']);
    expect(Object.fromEntries(await items.known(['borne-twice', 'borne-once', 'borne-by-nobody']))).toEqual({
      'borne-twice': { itemId: 'bearer', shared: true },
      'borne-once': { itemId: 'bearer', shared: false },
    });
  });

  test('a key keeps the item it named first', async () => {
    await items.add(sampleItem({ id: 'first' }), ['shared-key']);
    await items.add(sampleItem({ id: 'second' }), ['shared-key', 'own-key']);
    expect(Object.fromEntries(await items.known(['shared-key', 'own-key']))).toEqual({
      'shared-key': { itemId: 'first', shared: false },
      'own-key': { itemId: 'second', shared: false },
    });
  });

  test('of many adders at once, one is told that it added', async () => {
    const item = sampleItem({ id: 'contested' });
    const added = await Promise.all(Array.from({ length: 12 }, () => items.add(item, ['guid:contested'])));
    expect(added.filter(Boolean)).toHaveLength(1);
  });

  test('more than a hundred keys are looked up in one call', async () => {
    const keys = Array.from({ length: 130 }, (_, number) => `many:${number}`);
    await items.add(sampleItem({ id: 'many' }), keys);
    expect((await items.known(keys)).size).toBe(130);
  });

  test('unknown items and no keys at all are no faults', async () => {
    expect(await items.get('nobody')).toBeNull();
    expect(await items.latest('nobody')).toBeNull();
    expect((await items.known([])).size).toBe(0);
  });

  test('a revision replaces only an older one, and keeps what was judged', async () => {
    await items.add(sampleItem({ id: 'revised' }), []);
    await items.judged(sampleArticle({ itemId: 'revised' }), sampleMention({ itemId: 'revised' }), after);
    await items.revise(sampleItem({ id: 'revised', title: 'Third', revision: 3 }));
    await items.revise(sampleItem({ id: 'revised', title: 'Second', revision: 2 }));
    await items.revise(sampleItem({ id: 'revised', title: 'Third again', revision: 3 }));
    const stored = await items.get('revised');
    expect(stored?.item.title).toBe('Third');
    expect(stored).toMatchObject({ judgedRevision: 1, verdict: 'about', visits: 1 });
  });

  test('revising or judging an item that is not there throws and names it', async () => {
    await expect(items.revise(sampleItem({ id: 'missing' }))).rejects.toThrow(/missing/);
    const judged = items.judged(sampleArticle({ itemId: 'missing' }), sampleMention({ itemId: 'missing' }), after);
    await expect(judged).rejects.toThrow(/missing/);
    expect(await items.get('missing')).toBeNull();
  });

  test('the latest article comes back with its mention, past the ninth revision', async () => {
    await items.add(sampleItem({ id: 'latest' }), []);
    for (const revision of [1, 2, 9, 10]) {
      const article = sampleArticle({ itemId: 'latest', revision, text: `Text ${revision}` });
      await items.judged(article, sampleMention({ itemId: 'latest', articleRevision: revision }), after);
    }
    const latest = await items.latest('latest');
    expect(latest?.article.text).toBe('Text 10');
    expect(latest?.mention.articleRevision).toBe(10);
  });

  test('the item revision that was judged is told apart from the revision of the article', async () => {
    await items.add(sampleItem({ id: 'apart' }), []);
    const mention = sampleMention({ itemId: 'apart' });
    await items.judged(sampleArticle({ itemId: 'apart', revision: 7 }), mention, after);
    expect((await items.get('apart'))?.judgedRevision).toBe(1);
  });

  test('an item on something else is marked as judged and keeps no article', async () => {
    await items.add(sampleItem({ id: 'elsewhere' }), []);
    await items.dismissed('elsewhere', 1);
    expect(await items.get('elsewhere')).toMatchObject({ judgedRevision: 1, verdict: 'none', revisitAt: null });
    expect(await items.latest('elsewhere')).toBeNull();
    await expect(items.dismissed('missing', 1)).rejects.toThrow('missing');
  });

  test('a judgement that comes late does not undo that of a later revision', async () => {
    await items.add(sampleItem({ id: 'late' }), []);
    await items.judged(sampleArticle({ itemId: 'late', revision: 2 }), sampleMention({ itemId: 'late' }), {
      itemRevision: 2,
      revisitAt: '2026-01-06T00:00:00.000Z',
      visits: 2,
    });
    const late = sampleMention({ itemId: 'late', verdict: 'none' });
    await items.judged(sampleArticle({ itemId: 'late', revision: 1 }), late, after);
    expect(await items.get('late')).toMatchObject({ judgedRevision: 2, verdict: 'about', visits: 2 });
  });

  test('a detector that dies before the mark leaves the item unjudged, and the repeat converges', async () => {
    await items.add(sampleItem({ id: 'dying' }), []);
    const dying = dynamoItems(
      Object.assign(Object.create(table.client), {
        send(command: unknown) {
          if (!(command instanceof PutCommand)) throw new Error('killed');
          return table.client.send(command);
        },
      }),
      table.tableName,
    );
    const judgement = [sampleArticle({ itemId: 'dying' }), sampleMention({ itemId: 'dying' }), after] as const;
    await expect(dying.judged(...judgement)).rejects.toThrow('killed');
    expect((await items.get('dying'))?.judgedRevision).toBeNull();
    await items.judged(...judgement);
    expect((await items.get('dying'))?.judgedRevision).toBe(1);
  });

  test('items due for another visit come soonest first, up to the limit, and leave once visited', async () => {
    const times = ['2026-01-07T00:00:00Z', '2026-01-05T00:00:00.000Z', '2026-01-06T00:00:00.000Z'];
    for (const [index, revisitAt] of times.entries()) {
      const itemId = `due-${index}`;
      await items.add(sampleItem({ id: itemId }), []);
      await items.judged(sampleArticle({ itemId }), sampleMention({ itemId }), {
        itemRevision: 1,
        revisitAt,
        visits: 1,
      });
    }
    const due = async (now: string, limit: number) =>
      (await items.dueForRevisit(now, limit)).filter((id) => id.startsWith('due-'));
    expect(await due('2026-01-06T00:00:00.000Z', 10)).toEqual(['due-1', 'due-2']);
    expect(await due('2026-01-08T00:00:00.000Z', 1)).toEqual(['due-1']);
    expect(await items.dueForRevisit('2026-01-08T00:00:00.000Z', 0)).toEqual([]);
    // Years ahead of the clock, no visit is due at its time: they come after those that are.
    expect(await due('2025-12-01T00:00:00.000Z', 10)).toEqual(['due-1', 'due-2', 'due-0']);
    await items.judged(sampleArticle({ itemId: 'due-1' }), sampleMention({ itemId: 'due-1' }), after);
    expect(await due('2026-01-06T00:00:00.000Z', 10)).toEqual(['due-2']);
    expect((await items.get('due-1'))?.revisitAt).toBeNull();
    expect((await items.get('due-0'))?.revisitAt).toBe('2026-01-07T00:00:00Z');
  });

  test('a text far above the limit of a row is kept whole', async () => {
    const text = incompressible(900_000);
    await items.add(sampleItem({ id: 'large', content: text }), []);
    await items.judged(sampleArticle({ itemId: 'large', text }), sampleMention({ itemId: 'large' }), after);
    expect((await items.get('large'))?.item.content).toBe(text);
    expect((await items.latest('large'))?.article.text).toBe(text);
    const pieces = async () =>
      (await partitionRows({ client: table.client, name: table.tableName }, 'ITEM#large')).filter(({ sk }) =>
        String(sk).startsWith('PART#'),
      );
    const before = await pieces();
    await items.revise(sampleItem({ id: 'large', content: 'short', revision: 2 }));
    expect((await items.get('large'))?.item.content).toBe('short');
    const expiring = (await pieces()).filter(({ expires }) => typeof expires === 'number');
    expect([expiring.length > 0, expiring.length < before.length]).toEqual([true, true]);
    expect((await items.latest('large'))?.article.text).toBe(text);
  });
});

/** Text that gzip cannot make much smaller, the same at each run. */
function incompressible(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  }).join('');
}
