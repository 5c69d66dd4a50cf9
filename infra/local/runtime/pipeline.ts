import { join } from 'node:path';
import { handler as collectDueFeeds } from '../../../functions/collect-due-feeds.ts';
import { handler as collectFeed } from '../../../functions/collect-feed.ts';
import { handler as detectMentions } from '../../../functions/detect-mentions.ts';
import { handler as detectRevisits } from '../../../functions/detect-revisits.ts';
import { handler as groupDevelopments } from '../../../functions/group-developments.ts';
import { handler as mailReaders } from '../../../functions/mail-readers.ts';
import { handler as notifyMissed } from '../../../functions/notify-missed.ts';
import { handler as notifyReaders } from '../../../functions/notify-readers.ts';
import { provideServices } from '../../../functions/runtime.ts';
import type { Services } from '../../../functions/services.ts';
import type { FeedMessage } from '../../../shared/collect/feed-message.ts';
import type { ItemMessage } from '../../../shared/collect/item-message.ts';
import type { FeedCatalog } from '../../../shared/collect/outlets/feed-catalog.ts';
import type { MentionMessage } from '../../../shared/detect/detect.ts';
import { dayLength, hourLength, newsHours } from '../../../shared/group/durations.ts';
import { defaultPollMinutes } from '../../../shared/names.ts';
import type { Clock } from '../../../shared/services/clock.ts';
import type { Log } from '../../../shared/services/log.ts';
import type { Mail } from '../../../shared/services/mail.ts';
import { dynamoDeliveries } from '../../../shared/services/store/deliveries.ts';
import { dynamoDevelopments } from '../../../shared/services/store/developments.ts';
import { dynamoDueAlerts } from '../../../shared/services/store/due-alerts.ts';
import { dynamoFeedStates } from '../../../shared/services/store/feeds.ts';
import { dynamoItems } from '../../../shared/services/store/items.ts';
import { configuredReaders } from '../../../shared/services/store/readers.ts';
import { dynamoRecentNews } from '../../../shared/services/store/recent-news.ts';
import type { Web } from '../../../shared/services/web.ts';
import { plural } from '../../../shared/wording/plural.ts';
import { type LocalQueue, openQueue, type Parked } from './queue.ts';
import type { Store } from './store.ts';
import { redeliver, type StreamMessage, streamConsumer, streamWrites } from './table-stream.ts';

interface PipelineOptions {
  readonly folder: string;
  readonly store: Store;
  readonly catalog: FeedCatalog;
  readonly clock: Clock;
  readonly web: Web;
  readonly mail: Mail;
  /** Who is mailed. */
  readonly emails: readonly string[];
  readonly sender: string;
  readonly siteUrl: string;
  readonly log: Log;
  /** Feeds polled, and items judged, at once. */
  readonly concurrency: number;
}

/** The five verbs on this machine: the functions that run on Lambda, between local queues. */
export interface Pipeline {
  readonly services: Services;
  /** What the schedules do on AWS: queues the feeds, and the pages to look at again, that are due. Returns how many feeds. */
  poll(): Promise<number>;
  /** Mails what is due, as its schedule does every minute on AWS. Faults go to the log. */
  mail(): Promise<void>;
  /** Notes as due what was not noted when it changed, as its hourly schedule does on AWS. Faults go to the log. */
  noteMissed(): Promise<void>;
  /** Resolves when the feeds that were queued are polled. */
  polled(): Promise<void>;
  /** Resolves when everything is done or parked. */
  idle(): Promise<void>;
  /** Messages that wait or are in hand, in all queues. */
  pending(): number;
  parked(): readonly Parked[];
  /** A sentence for each queue of which lines could not be read at the start. */
  skipped(): readonly string[];
  /** Works again on what was parked. Returns how many messages. */
  retryParked(): number;
  /** Finishes what is in hand and lets go of the queues; the rest waits for the next start. */
  stop(): Promise<void>;
}

/** Starts the pipeline on an open store, with what an earlier run left in its queues. */
export async function openPipeline(options: PipelineOptions): Promise<Pipeline> {
  const { store, catalog, concurrency, clock } = options;
  const { log, reasonOf } = rememberingFaults(options.log);
  const pathOf = (name: string) => join(options.folder, 'queues', `${name}.jsonl`);
  const open = <T>(name: string, more: { fifo?: boolean; concurrency?: number; maximumReceives?: number } = {}) =>
    openQueue<T>({ name, path: pathOf(name), concurrency, reasonOf, ...more });
  const feedQueue = open<FeedMessage>('feeds');
  const itemQueue = open<ItemMessage>('items');
  const mentionQueue = open<MentionMessage>('mentions', { fifo: true });
  // Ten receives with doubling pauses span 8 minutes: a mail server may restart, a dead claim to send (5) runs out.
  const stream = open<StreamMessage>('stream', { concurrency: 1, maximumReceives: 10 });
  const queues: readonly LocalQueue<never>[] = [feedQueue, itemQueue, mentionQueue, stream];

  streamWrites(store.client, stream);
  const developments = dynamoDevelopments(store.client, store.tableName);
  const services: Services = {
    log,
    count: (metrics) => options.log.debug('metrics', { ...metrics }),
    clock,
    web: options.web,
    feeds: catalog.feeds,
    feedById: catalog.byId,
    pollMinutes: defaultPollMinutes,
    outletOf: catalog.outletOf,
    feedStates: dynamoFeedStates(store.client, store.tableName),
    items: dynamoItems(store.client, store.tableName),
    recentNews: dynamoRecentNews(store.client, store.tableName),
    developments,
    deliveries: dynamoDeliveries(store.client, store.tableName),
    dueAlerts: dynamoDueAlerts(store.client, store.tableName),
    readers: configuredReaders(options.emails),
    mail: options.mail,
    feedQueue,
    itemQueue,
    mentionQueue,
    siteUrl: options.siteUrl,
    sender: options.sender,
  };
  provideServices(services);
  await redeliver(await recentlyChanged(services), stream);
  feedQueue.consume(collectFeed);
  itemQueue.consume(detectMentions);
  mentionQueue.consume(groupDevelopments);
  stream.consume(streamConsumer(notifyReaders));

  const pending = () => queues.reduce((sum, queue) => sum + queue.counts().waiting + queue.counts().inHand, 0);
  const isBusy = ({ counts }: { counts: LocalQueue<never>['counts'] }) => counts().waiting + counts().inHand > 0;
  return {
    services,
    async poll() {
      // What is queued already would only be queued twice.
      const waiting = feedQueue.counts().waiting + feedQueue.counts().inHand;
      const { queued } = waiting > 0 ? { queued: waiting } : await collectDueFeeds();
      if (!isBusy(itemQueue)) await detectRevisits();
      return queued;
    },
    async mail() {
      await mailReaders().catch((fault: unknown) => log.error('mail not sent', { error: String(fault) }));
    },
    async noteMissed() {
      // What the stream still has in hand is not missed yet.
      if (isBusy(stream)) return;
      await notifyMissed().catch((fault: unknown) => log.error('missed changes not noted', { error: String(fault) }));
    },
    polled: () => feedQueue.idle(),
    async idle() {
      while (pending() > 0) await Promise.all(queues.map((queue) => queue.idle()));
    },
    pending,
    parked: () => queues.flatMap((queue) => queue.parked()),
    skipped: () =>
      queues.flatMap((queue) => (queue.skipped === 0 ? [] : skippedLine(pathOf(queue.name), queue.skipped))),
    retryParked: () => queues.reduce((sum, queue) => sum + queue.retryParked(), 0),
    async stop() {
      await Promise.all(queues.map((queue) => queue.stop()));
      for (const queue of queues) queue.close();
    },
  };
}

function skippedLine(path: string, lines: number): string {
  return `${plural(lines, 'line')} of ${path} could not be read; they are kept in ${path}.bad.`;
}

/** A log that remembers why each message failed last: a partial response only says which ones did. */
function rememberingFaults(log: Log): { log: Log; reasonOf: (messageId: string) => string | undefined } {
  const reasons = new Map<string, string>();
  const error: Log['error'] = (message, fields = {}) => {
    if (typeof fields.messageId === 'string') reasons.set(fields.messageId, String(fields.error));
    log.error(message, fields);
  };
  const reasonOf = (messageId: string): string | undefined => {
    const reason = reasons.get(messageId);
    reasons.delete(messageId);
    return reason;
  };
  return { log: { ...log, error }, reasonOf };
}

/** Developments whose last change may still be news: notified again at a start, in case a death kept their record back. */
async function recentlyChanged({ developments, clock }: Services) {
  const now = clock.now().getTime();
  const since = new Date(now - newsHours * hourLength).toISOString();
  // First seen up to a month ago: an old development may have changed of late.
  const found = await developments.between(
    new Date(now - 30 * dayLength).toISOString(),
    new Date(now + 1).toISOString(),
  );
  return found.filter(({ lastChanged }) => lastChanged >= since);
}
