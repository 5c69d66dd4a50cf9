import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { detectMention } from '../../shared/detect/detect.ts';
import { queueMissedMentions } from '../../shared/group/missed-mentions.ts';
import { webOfFeed } from '../fakes/feed-web.ts';
import { startPipeline } from '../fakes/pipeline.ts';

describe('mentions on the talks that are in no development', () => {
  let pipeline: Awaited<ReturnType<typeof startPipeline>>;

  beforeEach(async () => {
    pipeline = await startPipeline(
      webOfFeed([
        {
          title: 'Witkoff and Kushner meet Putin in Moscow for talks on ending the war in Ukraine',
          summary:
            'US envoys met Vladimir Putin in the Kremlin on Monday to discuss the American peace plan for Ukraine.',
        },
        { title: 'Late goal gives City a narrow win', summary: 'The visitors had led for an hour.' },
      ]),
    );
    await pipeline.collect(feedOf('https://news.example.org/rss.xml'));
    await pipeline.itemQueue.drain((message) => detectMention(message, pipeline.services));
  });

  afterEach(() => pipeline.stop());

  test('are queued again once their tries are over, and grouped', async () => {
    const [lost] = pipeline.mentionQueue.waiting.splice(0);
    expect(await queueMissedMentions(pipeline.services)).toBe(0);
    pipeline.clock.forward(61);
    expect(await queueMissedMentions(pipeline.services)).toBe(1);
    expect(pipeline.mentionQueue.waiting).toEqual([lost]);
    const { grouped } = await pipeline.work();
    expect(grouped.map(({ outcome }) => outcome)).toEqual(['opened']);
    expect(await queueMissedMentions(pipeline.services)).toBe(0);
  });

  test('are not those that were grouped', async () => {
    await pipeline.work();
    pipeline.clock.forward(61);
    expect(await queueMissedMentions(pipeline.services)).toBe(0);
  });
});
