import { beforeEach, describe, expect, test } from '@jest/globals';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import type { Development } from '../../shared/group/development.ts';
import { type GroupServices, groupMentions } from '../../shared/group/group.ts';
import { sampleArticle, sampleDevelopment, sampleItem, sampleMention } from '../fakes/nouns.ts';
import { actFrom, reportFrom, sentencesFrom } from '../fakes/reports.ts';

const headline = 'Twelve countries work through the night on an accord for Ukraine';
const body =
  'Officials from twelve countries worked through the night on wording that both delegations could sign, two people in the room said on Wednesday, and a second session is planned.';
const now = '2026-03-21T12:00:00.000Z';

/** Developments as the store has them, and judged items by id: what detect leaves behind. */
let developments: Map<string, Development>;
let judged: Map<string, NonNullable<Awaited<ReturnType<GroupServices['items']['latest']>>>>;
let saves: string[];
let logged: unknown[];

beforeEach(() => {
  developments = new Map();
  judged = new Map();
  saves = [];
  logged = [];
});

function services(): GroupServices {
  const ofItem = (itemId: string) =>
    [...developments.values()].find(({ reports }) => reports.some((report) => report.itemId === itemId))?.id ?? null;
  return {
    clock: { now: () => new Date(now) },
    log: { debug() {}, info: (...entry: unknown[]) => void logged.push(entry), warn() {}, error() {} },
    outletOf: () => feedOf('https://news.example/feed.xml').outlet,
    items: {
      get: async (id: string) => (judged.has(id) ? { item: sampleItem({ id, published: now, firstSeen: now }) } : null),
      latest: async (id: string) => judged.get(id) ?? null,
    } as unknown as GroupServices['items'],
    developments: {
      get: async (id) => developments.get(id) ?? null,
      ofItem: async (itemId) => ofItem(itemId),
      between: async (since, until) =>
        [...developments.values()].filter(({ firstSeen }) => firstSeen >= since && firstSeen < until),
      async save(development) {
        saves.push(development.id);
        developments.set(development.id, development);
      },
    },
  };
}

/** Has detect judge an article: on the talks, or, without a headline, on something else. */
function judge(
  itemId: string,
  title: string | null = headline,
  revision = 1,
): { itemId: string; articleRevision: number } {
  const act = title === null ? null : actFrom(title, body);
  judged.set(itemId, {
    article: sampleArticle({ itemId, revision, headline: title ?? 'Weather', text: body, published: now }),
    mention: sampleMention({ itemId, sentences: sentencesFrom(title ?? 'Weather', body, 'en'), act }),
  });
  return { itemId, articleRevision: revision };
}

async function grouped(...messages: readonly { itemId: string; articleRevision: number }[]) {
  const { grouped: done, fault } = await groupMentions(messages, services());
  if (fault !== null) throw fault;
  return done.map(({ outcome }) => outcome);
}

/** A development of yesterday's report, first seen at that instant. */
function storedSince(id: string, firstSeen: string): void {
  const report = reportFrom({
    itemId: `first-${id}`,
    headline: `${headline} (${id})`,
    body,
    published: '2026-03-20T12:00:00.000Z',
  });
  developments.set(id, sampleDevelopment({ id, firstSeen, reports: [report] }));
}

test('a development takes reports for ten days after its first sight, and no longer', async () => {
  storedSince('old', '2026-03-11T11:59:00.000Z');
  expect(await grouped(judge('reprint', `${headline} (old)`))).toEqual(['opened']);
  developments.clear();
  storedSince('open', '2026-03-11T12:01:00.000Z');
  expect(await grouped(judge('reprint', `${headline} (open)`))).toEqual(['joined']);
});

test('one first seen at this very instant takes reports too', async () => {
  storedSince('new', now);
  expect(await grouped(judge('reprint', `${headline} (new)`))).toEqual(['joined']);
});

describe('a batch of mentions', () => {
  test('makes one development of one act', async () => {
    expect(await grouped(judge('one'), judge('two'))).toEqual(['opened', 'joined']);
    expect([...developments.values()].map(({ reports }) => reports.map(({ itemId }) => itemId))).toEqual([
      ['one', 'two'],
    ]);
  });

  test('may hold a mention twice: the second changes nothing and is not written', async () => {
    expect(await grouped(judge('one'), judge('one'))).toEqual(['opened', 'repeated']);
    expect(saves).toHaveLength(1);
  });

  test('stops at a fault, and says what was done before it', async () => {
    const { grouped: done, fault } = await groupMentions(
      [judge('one'), { itemId: 'lost', articleRevision: 1 }, judge('two')],
      services(),
    );
    expect(done.map(({ itemId, outcome }) => [itemId, outcome])).toEqual([['one', 'opened']]);
    expect(fault?.message).toBe('Item lost has no mention in the store; judge it again');
    expect(developments.size).toBe(1);
  });

  test('stops too where what is thrown is no error', async () => {
    const { developments: stored, ...rest } = services();
    const refuse = async () => {
      throw 'out of reach';
    };
    const { fault } = await groupMentions([judge('one')], { ...rest, developments: { ...stored, save: refuse } });
    expect(fault?.message).toBe('out of reach');
  });

  test('of none asks the store for nothing', async () => {
    const { developments: stored, ...rest } = services();
    const refuse = async () => {
      throw new Error('nothing is read');
    };
    const { fault } = await groupMentions([], { ...rest, developments: { ...stored, between: refuse } });
    expect(fault).toBeNull();
  });
});

describe('a mention that is not on the talks', () => {
  test('is left out', async () => {
    const { grouped: done } = await groupMentions([judge('one', null)], services());
    expect(done).toEqual([{ itemId: 'one', outcome: 'left-out', developmentId: null }]);
    expect([saves, logged]).toEqual([[], []]);
  });

  test('retracts the report that its item made before', async () => {
    expect(await grouped(judge('one'))).toEqual(['opened']);
    expect(await grouped(judge('one', null, 2))).toEqual(['updated']);
    const [development] = developments.values();
    expect(development?.reports).toMatchObject([{ itemId: 'one', articleRevision: 2, retracted: now }]);
    expect(development?.changes.at(-1)).toMatchObject({ at: now, slots: [{ slot: 'retraction' }] });
  });
});

test('a revision finds its development when that no longer takes reports', async () => {
  storedSince('old', '2026-01-01T00:00:00.000Z');
  expect(await grouped(judge('first-old', `${headline} (old)`, 2))).toEqual(['joined']);
  expect(developments.get('old')?.reports[0]?.articleRevision).toBe(2);
  expect(developments.size).toBe(1);
});

test('the log says where each mention went', async () => {
  await grouped(judge('one'));
  const [development] = developments.keys();
  expect(logged).toEqual([
    [
      'mention grouped',
      { itemId: 'one', development, outcome: 'opened', reason: expect.stringContaining('opened by') },
    ],
  ]);
});
