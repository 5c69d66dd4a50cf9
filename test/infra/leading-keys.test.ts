import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { queueDueFeeds } from '../../shared/collect/collect.ts';
import { countByHealth, feedHealth } from '../../shared/collect/feed-health.ts';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { detectMention, queueRevisits } from '../../shared/detect/detect.ts';
import { groupMentions } from '../../shared/group/group.ts';
import { queueMissedMentions } from '../../shared/group/missed-mentions.ts';
import { mailReaders } from '../../shared/notify/mail-readers.ts';
import { notifyMissed, notifyReaders } from '../../shared/notify/notify.ts';
import { timelineApp } from '../../shared/present/present.ts';
import { webOfFeed } from '../fakes/feed-web.ts';
import { memoryQueue, startPipeline } from '../fakes/pipeline.ts';
import { allowed, templateFor } from './synthesized.ts';

/** One thing that a stage asked of the table. */
interface Asked {
  readonly action: string;
  readonly key: string;
}

const template = templateFor({ alertEmail: 'you@example.com' });
const feed = feedOf('https://news.example.org/rss.xml');

/** Every stage on the embedded store, with what each asked of it: permissions are held to what is really done. */
describe('each function may touch the rows that its stage touches, and no others', () => {
  const asked = new Map<string, Asked[]>();
  let pipeline: Awaited<ReturnType<typeof startPipeline>>;

  beforeAll(async () => {
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
    const { services, clock, itemQueue, mentionQueue, table } = pipeline;
    const client = table.client as { send(command: unknown, ...more: unknown[]): Promise<unknown> };
    const send = client.send.bind(client);
    let stage = '';
    client.send = (command, ...more) => {
      asked.set(stage, [...(asked.get(stage) ?? []), ...askedBy(command as Command)]);
      return send(command, ...more);
    };
    const run = async (name: string, work: () => unknown) => {
      stage = name;
      await work();
    };
    await run('CollectCollectFeed', () => pipeline.collect(feed));
    await run('CollectCollectDueFeeds', async () => {
      await queueDueFeeds([feed], { ...services, feedQueue: memoryQueue() });
      countByHealth(feedHealth([feed], await services.feedStates.all(), clock.now()));
    });
    await run('DetectDetectMentions', () => itemQueue.drain((message) => detectMention(message, services)));
    const mentions = [...mentionQueue.waiting];
    await run('GroupGroupMissed', () => queueMissedMentions(services));
    await run('GroupGroupDevelopments', () => groupMentions(mentions, services));
    await run('GroupGroupMissed', () => queueMissedMentions(services));
    const [development] = await services.developments.between('2026-01-05T00:00:00Z', '2026-01-06T00:00:00Z');
    const id = development?.id ?? '';
    await run('NotifyNotifyReaders', () => notifyReaders(id, services));
    const refusing = { ...services, mail: { send: () => Promise.reject(new Error('refused')) } };
    await run('NotifyMailReaders', async () => {
      for (const carrier of [refusing, services, services]) {
        clock.forward(30);
        await mailReaders(carrier).catch(() => []);
      }
    });
    await run('NotifyNotifyMissed', () => notifyMissed(services));
    clock.forward(120);
    await run('DetectDetectRevisits', () => queueRevisits(services));
    const app = timelineApp({ ...services, feeds: [feed] });
    await run('PresentPresentTimeline', async () => {
      for (const path of ['/', '/feeds', '/api/timeline', `/developments/${id}`]) await app.request(path);
    });
    expect(pipeline.mails).toHaveLength(1);
  });

  afterAll(() => pipeline.stop());

  test.each([
    'CollectCollectDueFeeds',
    'CollectCollectFeed',
    'DetectDetectMentions',
    'DetectDetectRevisits',
    'GroupGroupDevelopments',
    'GroupGroupMissed',
    'NotifyNotifyReaders',
    'NotifyMailReaders',
    'NotifyNotifyMissed',
    'PresentPresentTimeline',
  ])('%s', (fn) => {
    const done = asked.get(fn) ?? [];
    expect(done.length).toBeGreaterThan(0);
    const grants = allowed(template, fn).filter(({ keys }) => keys.length > 0);
    const beyond = done.filter(
      ({ action, key }) =>
        !grants.some((grant) => grant.action === action && grant.keys.some((form) => fits(form, key))),
    );
    expect(beyond).toEqual([]);
    // And nothing is allowed that is not asked for.
    const forms = grants.flatMap(({ keys }) => keys).filter((form) => form !== seldom[fn]);
    const idle = forms.filter((form) => !done.some(({ key }) => fits(form, key)));
    expect([...new Set(idle)]).toEqual([]);
  });
});

/** Rows touched only where a page names a twin's address, or where an alert was missed: neither happens here. */
const seldom: Readonly<Record<string, string>> = {
  DetectDetectMentions: 'KEY#*',
  NotifyNotifyMissed: 'DUE-ALERTS',
};

interface Command {
  readonly constructor: { readonly name: string };
  readonly input: Record<string, unknown>;
}

/** Names of permissions by command of the document client. */
const actionOf: Record<string, string> = {
  GetCommand: 'dynamodb:GetItem',
  PutCommand: 'dynamodb:PutItem',
  UpdateCommand: 'dynamodb:UpdateItem',
  DeleteCommand: 'dynamodb:DeleteItem',
  BatchGetCommand: 'dynamodb:BatchGetItem',
  BatchWriteCommand: 'dynamodb:BatchWriteItem',
  QueryCommand: 'dynamodb:Query',
};

function askedBy(command: Command): Asked[] {
  const { input } = command;
  const action = actionOf[command.constructor.name] ?? command.constructor.name;
  const texts = JSON.stringify(input, (_, value: unknown) => (value instanceof Uint8Array ? null : value));
  const keys =
    action === 'dynamodb:Query'
      ? [String((input.ExpressionAttributeValues as Record<string, unknown>)[':pk'])]
      : [...texts.matchAll(/"pk":"([^"]+)"/g)].map(([, key = '']) => key);
  return [...new Set(keys)].map((key) => ({ action, key }));
}

function fits(form: string, key: string): boolean {
  return form.endsWith('*') ? key.startsWith(form.slice(0, -1)) : key === form;
}
