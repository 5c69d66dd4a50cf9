import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { simpleParser } from 'mailparser';
import { queueDueFeeds } from '../../shared/collect/collect.ts';
import type { Feed } from '../../shared/collect/feed.ts';
import { healthOf } from '../../shared/collect/feed-health.ts';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { queueRevisits } from '../../shared/detect/detect.ts';
import { type Change, type Development, unretracted } from '../../shared/group/development.ts';
import type { SentMail } from '../../shared/notify/mail-readers.ts';
import { realWeb } from '../../shared/services/web.ts';
import { labelOf } from '../../shared/wording/labels.ts';
import { memoryQueue, settableClock, startPipeline } from '../fakes/pipeline.ts';
import { type ScriptedAnswer, startScriptedWeb } from '../fakes/scripted-web.ts';
import { readRows, writeRows } from './rows.ts';

/** A case: a web that is scripted step by step, and the feeds that are watched in it. */
interface Case {
  readonly id: string;
  readonly feeds: readonly { readonly url: string }[];
  readonly pollMinutes: number;
  readonly steps: readonly { readonly at: string; readonly answers: Readonly<Record<string, ScriptedAnswer>> }[];
}

/** A development that a mail told. */
interface Told {
  readonly at: string;
  readonly type: 'new' | 'update' | 'correction' | 'retraction';
  readonly subject: string;
  readonly development: string;
}

/** Servers that hang are waited for as long as a test can bear; all that answer do so from loopback. */
const timeouts = { connectMilliseconds: 2_000, headersMilliseconds: 1_500, wholeMilliseconds: 4_000 };

/** Plays each case through collect, detect, group and notify on the embedded store, and writes what came of it. */
export async function answer(input: string, output: string): Promise<void> {
  await writeRows(output, answers(input));
}

async function* answers(input: string): AsyncGenerator {
  for await (const { id, feeds, pollMinutes, steps } of readRows<Case>(input)) {
    yield { id, ...(await play({ id, feeds, pollMinutes, steps })) };
  }
}

async function play(row: Case) {
  const clock = settableClock(row.steps[0]?.at ?? new Date(0).toISOString());
  const now = () => clock.now().toISOString();
  const scripted = await startScriptedWeb(now);
  const { connect } = scripted;
  const timer = { now: () => clock.now().getTime(), wait: async () => undefined };
  const web = realWeb({ ...timeouts, spacingMilliseconds: 0, connect, timer });
  const pipeline = await startPipeline(web, ['reader@example.org'], clock, row.pollMinutes);
  const { services } = pipeline;
  const feeds = row.feeds.map(({ url }) => feedOf(url));
  const mails: Told[] = [];
  try {
    for (const { at, answers: script } of row.steps) {
      await mailUntil(at);
      clock.set(at);
      scripted.script(script);
      await step();
    }
    const end = now();
    await mailUntil();
    clock.set(end);
  } catch (fault) {
    // What there is by then is the answer: a fault costs its own case and no other.
    console.error(`${row.id}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  }
  try {
    return { ...(await outcome()), mails, requests: scripted.requests };
  } finally {
    await pipeline.stop();
    await scripted.stop();
  }

  /** What the schedules do: polls what is due, queues what is due for another look, and works all off. */
  async function step(): Promise<void> {
    const feedQueue = memoryQueue<{ feedId: string }>();
    await queueDueFeeds(feeds, { clock, feedStates: services.feedStates, feedQueue });
    for (const { feedId } of feedQueue.waiting) {
      const feed = feeds.find(({ id }) => id === feedId);
      if (feed !== undefined) await pipeline.collect(feed);
    }
    await queueRevisits(services);
    const { sent } = await pipeline.work();
    for (const mail of sent) mails.push(...(await told(now(), mail)));
  }

  async function mailUntil(instant?: string): Promise<void> {
    for (const { at, mail } of await pipeline.mailUntil(instant)) mails.push(...(await told(at, mail)));
  }

  /** What one mail told: a row for each development in it, of which it is an update where an earlier mail told it. */
  async function told(at: string, { messageId, changes }: SentMail): Promise<Told[]> {
    const raw = pipeline.mails.find((mail) => mail.messageId === messageId)?.raw ?? new Uint8Array();
    const { subject = '' } = await simpleParser(Buffer.from(raw));
    const rows = new Map<string, Told>();
    for (const { developmentId, change } of changes) {
      if (rows.has(developmentId)) continue;
      const development = await services.developments.get(developmentId);
      const made = development?.changes.find(({ number }) => number === change);
      const known = mails.some((mail) => mail.development === developmentId);
      rows.set(developmentId, { at, type: known ? typeOf(made) : 'new', subject, development: developmentId });
    }
    return [...rows.values()];
  }

  async function outcome() {
    const states = new Map((await services.feedStates.all()).map((state) => [state.feedId, state]));
    const developments = await services.developments.between('1970-01-01T00:00:00Z', '2200-01-01T00:00:00Z');
    return {
      items: await itemsIn(pipeline.table, feeds),
      developments: developments.filter(({ reports }) => reports.length > 0).map(developmentRow),
      feeds: feeds.map(({ id, url }) => {
        const state = states.get(id) ?? null;
        return { url, health: healthOf(state, clock.now()), lastError: state?.lastError ?? null };
      }),
    };
  }
}

function typeOf(change: Change | undefined): Told['type'] {
  if (change?.type !== 'corrected') return 'update';
  return change.slots.some(({ slot }) => slot === 'retraction') ? 'retraction' : 'correction';
}

function developmentRow(development: Development) {
  const { id, title, kind, phase, place, eventDate, plannedFor, actors, reports } = development;
  return {
    id,
    title,
    kind,
    phase,
    place: place === null ? null : labelOf(place),
    eventDate: eventDate?.day ?? null,
    dueDate: plannedFor?.day ?? null,
    actors: actors.map(labelOf),
    reports: unretracted(reports).map(({ headline, outlet }) => ({ title: headline, outlet })),
  };
}

/** Every entry that was taken in, from the rows themselves: nothing in the product lists all items. */
async function itemsIn({ client, name }: Awaited<ReturnType<typeof startPipeline>>['table'], feeds: readonly Feed[]) {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: name, ExclusiveStartKey: start }));
    items.push(...(page.Items ?? []).filter(({ sk }) => sk === 'ITEM'));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items
    .sort((one, other) => String(one.firstSeen).localeCompare(String(other.firstSeen)))
    .map(({ title, link, published, feedId }) => {
      const feed = feeds.find(({ id }) => id === feedId);
      return { title, link: link ?? null, published: published ?? null, feed: feed?.url ?? null };
    });
}
