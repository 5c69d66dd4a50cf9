import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { groupMentions } from '../../shared/group/group.ts';
import { sampleArticle, sampleDevelopment, sampleItem, sampleMention } from '../fakes/nouns.ts';
import { startPipeline } from '../fakes/pipeline.ts';
import { actFrom, reportFrom, sentencesFrom } from '../fakes/reports.ts';

const headline = 'Twelve countries work through the night on an accord for Ukraine';
const body =
  'Officials from twelve countries worked through the night on wording that both delegations could sign, two people in the room said on Wednesday, and a second session is planned.';
const now = '2026-03-21T12:00:00.000Z';
const web = {
  allowed: async () => false,
  get: async () => {
    throw new Error('nothing is fetched here');
  },
};
let pipeline: Awaited<ReturnType<typeof startPipeline>>;

beforeAll(async () => {
  pipeline = await startPipeline(web);
  pipeline.clock.set(now);
});
afterAll(() => pipeline.stop());

test('a development takes reports for ten days after its first sight, and no longer', async () => {
  expect(await outcomeOfReprint('old', '2026-03-11T11:59:00.000Z')).toBe('opened');
  expect(await outcomeOfReprint('open', '2026-03-11T12:01:00.000Z')).toBe('joined');
});

/** Groups a reprint that comes now of a development's report of yesterday, when it was first seen at that instant. */
async function outcomeOfReprint(id: string, firstSeen: string): Promise<string | undefined> {
  const { developments, items } = pipeline.services;
  const text = { headline: `${headline} (${id})`, body };
  const report = reportFrom({ ...text, published: '2026-03-20T12:00:00.000Z' });
  await developments.save(sampleDevelopment({ id, firstSeen, reports: [report] }));
  const itemId = `reprint-${id}`;
  await items.add(sampleItem({ id: itemId, published: now, firstSeen: now }), [itemId]);
  await items.judged(
    sampleArticle({ itemId, headline: text.headline, text: body, published: now }),
    sampleMention({ itemId, sentences: sentencesFrom(text.headline, body, 'en'), act: actFrom(text.headline, body) }),
    { itemRevision: 1, revisitAt: null, visits: 1 },
  );
  const { grouped, fault } = await groupMentions([{ itemId, articleRevision: 1 }], pipeline.services);
  if (fault !== null) throw fault;
  return grouped[0]?.outcome;
}
