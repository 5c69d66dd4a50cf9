import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { feedCatalog } from '../shared/collect/catalog.ts';
import type { CollectServices, ItemMessage } from '../shared/collect/collect.ts';
import type { Feed } from '../shared/collect/feed.ts';
import { defaultPollMinutes } from '../shared/collect/polling.ts';
import type { DetectServices, MentionMessage } from '../shared/detect/detect.ts';
import type { GroupServices } from '../shared/group/group.ts';
import { environment, messageGroup, metricsNamespace } from '../shared/names.ts';
import type { NotifyServices } from '../shared/notify/notify.ts';
import { systemClock } from '../shared/services/clock.ts';
import type { Log } from '../shared/services/log.ts';
import { sesMail } from '../shared/services/mail.ts';
import { type Queue, sqsQueue } from '../shared/services/queue.ts';
import { dynamoDeliveries } from '../shared/services/store/deliveries.ts';
import { dynamoDevelopments } from '../shared/services/store/developments.ts';
import { dynamoFeedStates } from '../shared/services/store/feeds.ts';
import { dynamoItems } from '../shared/services/store/items.ts';
import { configuredReaders } from '../shared/services/store/readers.ts';
import { realWeb } from '../shared/services/web.ts';

/** Everything that the functions touch outside themselves. */
export interface Services extends CollectServices, DetectServices, GroupServices, NotifyServices {
  readonly feeds: readonly Feed[];
  /** Null for a feed that is no longer watched. */
  readonly feedById: (feedId: string) => Feed | null;
  readonly feedQueue: Queue<{ feedId: string }>;
  readonly count: (metric: string, value: number) => void;
}

const logger = new Logger();
let current: Services | null = null;
/** Whether `current` was built here, and so logs through `logger`. */
let own = false;

/** The services of this process: built from the environment on first use, which throws on a gap. */
export function services(): Services {
  if (current === null) {
    current = fromEnvironment();
    own = true;
  }
  return current;
}

/** Puts other services in place, for running the same functions outside of AWS. */
export function provideServices(provided: Services): void {
  current = provided;
  own = false;
}

/** The services with a log that carries the id of what is worked on, so that one story can be followed through. */
export function servicesFor(correlationId: string): Services {
  const base = services();
  if (!own) return base;
  return { ...base, log: logOf(logger.createChild({ persistentKeys: { correlation_id: correlationId } })) };
}

function fromEnvironment(): Services {
  const tableName = required(environment.table);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const sqs = new SQSClient({});
  const metrics = new Metrics({ namespace: metricsNamespace });
  const alertEmails = list(optional(environment.alertEmail));
  const siteUrl = optional(environment.siteUrl);
  const catalog = feedCatalog(list(optional(environment.feeds)));
  return {
    log: logOf(logger),
    count(metric, value) {
      metrics.addMetric(metric, 'Count', value);
      metrics.publishStoredMetrics();
    },
    clock: systemClock,
    pollMinutes: Number(optional(environment.pollMinutes) || defaultPollMinutes),
    web: realWeb({
      allowPrivate: optional(environment.allowPrivate) === 'true',
      // Whoever is asked can see who asks: the deployed timeline, where there is one.
      ...(siteUrl === '' ? {} : { contactUrl: siteUrl }),
    }),
    feeds: catalog.feeds,
    feedById: catalog.byId,
    outletOf: catalog.outletOf,
    feedStates: dynamoFeedStates(client, tableName),
    items: dynamoItems(client, tableName),
    developments: dynamoDevelopments(client, tableName),
    deliveries: dynamoDeliveries(client, tableName),
    readers: configuredReaders(alertEmails),
    mail: sesMail(new SESv2Client({})),
    feedQueue: sqsQueue(sqs, optional(environment.feedQueue)),
    itemQueue: sqsQueue<ItemMessage>(sqs, optional(environment.itemQueue)),
    mentionQueue: sqsQueue<MentionMessage>(sqs, optional(environment.mentionQueue), {
      fifo: { group: messageGroup, deduplicationId: (message) => `${message.itemId}-${message.articleRevision}` },
    }),
    siteUrl,
    sender: optional(environment.senderEmail) || (alertEmails[0] ?? ''),
  };
}

function logOf(target: Logger): Log {
  return {
    debug: (message, fields = {}) => target.debug(message, fields),
    info: (message, fields = {}) => target.info(message, fields),
    warn: (message, fields = {}) => target.warn(message, fields),
    error: (message, fields = {}) => target.error(message, fields),
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set; the stack gives it to each function`);
  return value;
}

/** Each function is given only what its stage uses; what is missing elsewhere stays empty. */
function optional(name: string): string {
  return process.env[name] ?? '';
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
