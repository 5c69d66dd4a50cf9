import { describe, expect, test } from '@jest/globals';
import type { Feed } from '../../shared/collect/feed.ts';
import { itemOf } from '../../shared/collect/identity.ts';
import type { Entry, Item } from '../../shared/collect/item.ts';
import { type KeyOwner, keyedEntry, type MatchedEntry, matchEntries } from '../../shared/collect/match-entries.ts';
import { sampleSight } from '../fakes/nouns.ts';

const now = '2026-01-05T12:00:00.000Z';
const outlet = {
  name: 'Daily',
  domain: 'daily.example',
  country: 'gb',
  owner: 'Daily Ltd',
  side: 'europe' as const,
  stateAffiliated: false,
  why: 'test',
};
const feed: Feed = { id: 'f1', url: 'https://daily.example/rss', language: 'en', outlet };
const site = 'https://daily.example';

const meeting = {
  title: 'Umerov and Kellogg discuss prisoner lists in Ankara',
  summary: 'Rustem Umerov and Keith Kellogg met in the Turkish capital on Monday.',
};
// As like the first as two acts of one day can be.
const second = {
  title: 'Umerov and Fidan discuss prisoner lists in Istanbul',
  summary: 'Rustem Umerov and Hakan Fidan met in the largest Turkish city on Monday.',
};
const refusal = {
  title: 'Moscow turns down a truce in the air until spring',
  summary: 'The foreign ministry called the idea of the Europeans a trap.',
};

function entry(told: Pick<Entry, 'title' | 'summary'>, link: string | null, guid: string | null): Entry {
  return { content: '', authors: [], published: '2026-01-05T09:00:00.000Z', updated: null, ...told, link, guid };
}

/** Documents of one feed, read one after another: what each of their new entries was found to be. */
function read(...documents: readonly (readonly Entry[])[]): readonly MatchedEntry[][] {
  const owners = new Map<string, KeyOwner>();
  const items = new Map<string, Item>();
  let before: readonly Entry[] = [];
  return documents.map((document) => {
    const keyed = (entries: readonly Entry[]) => entries.map((one) => keyedEntry(one, feed, now));
    const fresh = document.filter((one) => !before.includes(one));
    const standing = document.filter((one) => before.includes(one));
    const matched = matchEntries(keyed(fresh), keyed(standing), feed, { owners, items });
    for (const { entry: found, id, item, keys, borne } of matched) {
      if (item === null) items.set(id, itemOf(found, feed, id, sampleSight({ firstSeen: now })));
      for (const key of keys) if (!owners.has(key)) owners.set(key, { itemId: id, shared: false });
      for (const key of borne) owners.set(key, { itemId: owners.get(key)?.itemId ?? id, shared: true });
    }
    before = document;
    return [...matched];
  });
}

/** How many items the entries of all documents make. */
const itemsIn = (...documents: readonly (readonly Entry[])[]) =>
  new Set(read(...documents).flatMap((matched) => matched.map(({ id }) => id))).size;

describe('entries that come one by one are items of their own', () => {
  const told = [meeting, second, refusal];
  const rolling = (entries: readonly Entry[]) => entries.map((_, index) => entries.slice(0, index + 1).reverse());
  const alone = (entries: readonly Entry[]) => entries.map((one) => [one]);

  test.each([
    ['one link and guids of their own', told.map((one, n) => entry(one, `${site}/live`, `p${n}`))],
    ['one link and no guid', told.map((one) => entry(one, `${site}/live`, null))],
    ['links that differ in their fragment', told.map((one, n) => entry(one, `${site}/live#p${n}`, null))],
    ['one guid and links of their own', told.map((one, n) => entry(one, `${site}/${n}`, site))],
    ['one guid and one link', told.map((one) => entry(one, `${site}/live`, site))],
    ['one guid and no link', told.map((one) => entry(one, null, '1'))],
    ['neither link nor guid', told.map((one) => entry(one, null, null))],
    ['the front page as link and one guid', told.map((one) => entry(one, `${site}/`, site))],
  ])('with %s', (_what, entries) => {
    expect(itemsIn(...rolling(entries))).toBe(3);
    expect(itemsIn(entries)).toBe(3);
    // Read again as new, as after a lost state, in another order.
    expect(itemsIn(...rolling(entries), [], [...entries].reverse())).toBe(3);
  });

  test('with guids that are positions', () => {
    const at = (position: number, n: number) => entry(told[n] ?? meeting, `${site}/${n}`, `item-${position}`);
    const documents = [[at(0, 0)], [at(0, 1), at(1, 0)], [at(0, 2), at(1, 1), at(2, 0)]];
    expect(itemsIn(...documents)).toBe(3);
    expect(itemsIn(...documents.map((document) => document.slice(0, 1)))).toBe(3);
  });

  test('with one guid or one link, though each stands alone in its document', () => {
    expect(itemsIn(...alone(told.map((one, n) => entry(one, `${site}/${n}`, site))))).toBe(3);
    expect(itemsIn(...alone(told.map((one, n) => entry(one, `${site}/live`, `p${n}`))))).toBe(3);
  });
});

describe('one entry stays one item', () => {
  const first = entry(meeting, `${site}/a`, 'g1');
  const retold = { ...meeting, title: 'Umerov, Kellogg go through prisoner lists in Ankara' };

  test.each([
    ['a new guid at each build', [first, { ...first, guid: 'g2' }, { ...first, guid: 'g3' }]],
    ['a new link', [first, { ...first, link: `${site}/a-new-slug` }]],
    ['a new headline', [first, { ...first, ...retold }]],
    ['a new headline and link', [first, entry(retold, `${site}/b`, 'g1')]],
    ['a new headline and guid', [first, entry(retold, `${site}/a`, 'g2')]],
    ['a new link and guid for the same words', [first, entry(meeting, `${site}/x?token=1`, 'x1')]],
    ['a counter in its text', [first, { ...first, summary: `${meeting.summary} Views: 37` }]],
    ['another act told under both of its keys', [first, { ...first, ...refusal }]],
    ['a link that becomes a wrapper', [first, entry(meeting, `https://f.example/url?url=${site}/a&t=1`, 'x')]],
    [
      'a fragment of tracking',
      [entry(meeting, `${site}/a#xtor=RSS-1`, null), entry(retold, `${site}/a#xtor=RSS-2`, null)],
    ],
  ])('with %s', (_what, versions) => {
    expect(itemsIn(...versions.map((version) => [version]))).toBe(1);
  });

  test('that was stored before wrappers were opened, under its former key', () => {
    const wrapped = entry(meeting, `https://f.example/click?url=${site}/a&t=1`, null);
    const { keys } = keyedEntry(wrapped, feed, now);
    const stored = itemOf(wrapped, feed, 'old', sampleSight({ firstSeen: now }));
    const owners = new Map([[keys.former ?? '', { itemId: 'old', shared: false }]]);
    const known = { owners, items: new Map([['old', stored]]) };
    const [matched] = matchEntries([keyedEntry({ ...wrapped, ...retold }, feed, now)], [], feed, known);
    expect(matched).toMatchObject({ id: 'old', keys: expect.arrayContaining([keys.link]) });
  });
});

test('articles of one title on one day are two where both stand in the document', () => {
  const twice = [1, 2].map((n) => entry({ title: meeting.title, summary: `Part ${n}.` }, `${site}/${n}`, `g${n}`));
  expect(itemsIn(twice)).toBe(2);
  expect(itemsIn(twice.slice(1), twice)).toBe(2);
});

test('a key that two entries bore identifies nothing later, and is never given to the second', () => {
  const [, later] = read(
    [entry(meeting, `${site}/live`, 'p0')],
    [entry(refusal, `${site}/live`, 'p1'), entry(meeting, `${site}/live`, 'p0')],
  );
  const { link } = keyedEntry(entry(meeting, `${site}/live`, 'p0'), feed, now).keys;
  expect(later?.[0]?.keys).not.toContain(link);
  expect(later?.[0]?.borne).toEqual([link]);
});
