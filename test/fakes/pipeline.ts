import { collectFeed, type ItemMessage } from '../../shared/collect/collect.ts';
import type { Feed, Outlet } from '../../shared/collect/feed.ts';
import { feedOf } from '../../shared/collect/outlets/outlets.ts';
import { detectMention, type MentionMessage } from '../../shared/detect/detect.ts';
import type { Development } from '../../shared/group/development.ts';
import { groupMentions } from '../../shared/group/group.ts';
import { defaultPollMinutes } from '../../shared/names.ts';
import type { RawMail } from '../../shared/notify/email/raw-mail.ts';
import { mailReaders, type SentMail } from '../../shared/notify/mail-readers.ts';
import { notifyReaders } from '../../shared/notify/notify.ts';
import { dynamoDeliveries } from '../../shared/services/store/deliveries.ts';
import { dynamoDevelopments } from '../../shared/services/store/developments.ts';
import { dynamoDueAlerts } from '../../shared/services/store/due-alerts.ts';
import { dynamoFeedStates } from '../../shared/services/store/feeds.ts';
import { dynamoItems } from '../../shared/services/store/items.ts';
import { configuredReaders } from '../../shared/services/store/readers.ts';
import { dynamoRecentNews } from '../../shared/services/store/recent-news.ts';
import type { Web } from '../../shared/services/web.ts';
import { startTable } from '../services/dynalite.ts';

/** The stages on a real embedded store, with queues, mail and clock that a test can see and set. */
export async function startPipeline(
  web: Web,
  emails: string[] = ['reader@example.org'],
  clock = settableClock('2026-01-05T12:00:00.000Z'),
  pollMinutes = defaultPollMinutes,
) {
  const { client, tableName, stop } = await startTable();
  const itemQueue = memoryQueue<ItemMessage>();
  const mentionQueue = memoryQueue<MentionMessage>();
  const mails: RawMail[] = [];
  const outlets = new Map<string, Outlet>();
  const stored = dynamoDevelopments(client, tableName);
  /** What the table's stream does: every write of a development sets off the notify stage. */
  const stream = memoryQueue<string>();
  const saveAndStream = async (development: Development) => {
    await stored.save(development);
    await stream.send([development.id]);
  };
  const services = {
    web,
    clock,
    log: silentLog,
    feedStates: dynamoFeedStates(client, tableName),
    items: dynamoItems(client, tableName),
    recentNews: dynamoRecentNews(client, tableName),
    developments: { ...stored, save: saveAndStream },
    deliveries: dynamoDeliveries(client, tableName),
    dueAlerts: dynamoDueAlerts(client, tableName),
    readers: configuredReaders(emails),
    mail: { send: async (mail: RawMail) => void mails.push(mail) },
    itemQueue,
    mentionQueue,
    pollMinutes,
    outletOf: ({ feedId, link }: { feedId: string; link: string | null }) =>
      outlets.get(feedId) ?? feedOf(link ?? 'https://unknown.invalid/').outlet,
    siteUrl: 'https://parley.example',
    sender: 'parley@example.org',
  };

  return {
    services,
    clock,
    mails,
    itemQueue,
    mentionQueue,
    table: { client, name: tableName },
    stop,
    collect(feed: Feed) {
      outlets.set(feed.id, feed.outlet);
      return collectFeed(feed, services);
    },
    /** Works off all queues, in order; says what was grouped and what was mailed. A fault leaves its message queued. */
    async work() {
      await itemQueue.drain((message) => detectMention(message, services));
      const { grouped, fault } = await groupMentions(mentionQueue.waiting, services);
      mentionQueue.waiting.splice(0, grouped.length);
      if (fault !== null) throw fault;
      await stream.drain((id) => notifyReaders(id, services));
      return { grouped, sent: await mailReaders(services) };
    },
    /**
     * Moves the clock towards an instant, or as far as anything waits to be mailed, and mails what comes due on the way.
     * Returns each mail with its time.
     */
    async mailUntil(instant = '9999-12-31T00:00:00.000Z') {
      const sent: { at: string; mail: SentMail }[] = [];
      while ((await services.dueAlerts.readers()).length > 0) {
        if (clock.now().getTime() + mailStep * 60_000 >= Date.parse(instant)) break;
        clock.forward(mailStep);
        for (const mail of await mailReaders(services)) sent.push({ at: clock.now().toISOString(), mail });
      }
      return sent;
    },
  };
}

/** Minutes between two looks at what is due while nothing else happens. */
const mailStep = 5;

const silentLog = { debug() {}, info() {}, warn() {}, error() {} };

/** A clock that stands until it is moved. */
export function settableClock(start: string) {
  let at = new Date(start);
  return {
    now: () => at,
    set(instant: string) {
      at = new Date(instant);
    },
    forward(minutes: number) {
      at = new Date(at.getTime() + minutes * 60_000);
    },
  };
}

/** A queue that gives a message up only when the work on it is done. */
export function memoryQueue<T>() {
  const waiting: T[] = [];
  return {
    waiting,
    async send(messages: readonly T[]) {
      waiting.push(...messages);
    },
    async drain(work: (message: T) => Promise<unknown>) {
      for (let message = waiting[0]; message !== undefined; message = waiting[0]) {
        await work(message);
        waiting.shift();
      }
    },
  };
}
