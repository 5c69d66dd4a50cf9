import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { SSMClient } from '@aws-sdk/client-ssm';
import type { CollectServices, ItemMessage, QueueDueFeedsServices } from '../shared/collect/collect.ts';
import type { Feed } from '../shared/collect/feed.ts';
import { feedCatalog } from '../shared/collect/outlets/feed-catalog.ts';
import type { DetectServices, MentionMessage, RevisitServices } from '../shared/detect/detect.ts';
import type { GroupServices } from '../shared/group/group.ts';
import type { MissedMentionsServices } from '../shared/group/missed-mentions.ts';
import { defaultPollMinutes, environment, messageGroup, metricsNamespace } from '../shared/names.ts';
import type { NotifyServices } from '../shared/notify/notify.ts';
import type { PresentServices } from '../shared/present/present.ts';
import { systemClock } from '../shared/services/clock.ts';
import { type Log, withoutAddresses } from '../shared/services/log.ts';
import { sesMail, smtpMail } from '../shared/services/mail.ts';
import { mailAddresses, ssmParameters } from '../shared/services/parameters.ts';
import { sqsQueue } from '../shared/services/queue.ts';
import { dynamoDeliveries } from '../shared/services/store/deliveries.ts';
import { dynamoDevelopments } from '../shared/services/store/developments.ts';
import { dynamoFeedStates } from '../shared/services/store/feeds.ts';
import { dynamoItems } from '../shared/services/store/items.ts';
import { configuredReaders } from '../shared/services/store/readers.ts';
import { dynamoRecentNews } from '../shared/services/store/recent-news.ts';
import { documentClient } from '../shared/services/store/rows.ts';
import { realWeb } from '../shared/services/web.ts';

interface ScheduleServices extends QueueDueFeedsServices {
  readonly log: Log;
  readonly feeds: readonly Feed[];
  /** Publishes metrics by name. */
  readonly count: (metrics: Readonly<Record<string, number>>) => void;
}

interface CollectFeedServices extends CollectServices {
  /** Null for a feed that is no longer watched. */
  readonly feedById: (feedId: string) => Feed | null;
}

/** Everything that the functions touch outside themselves. */
export interface Services
  extends ScheduleServices,
    CollectFeedServices,
    DetectServices,
    GroupServices,
    NotifyServices,
    PresentServices {
  readonly log: Log;
}

const logger = new Logger();
let provided: Services | null = null;
const built = new Map<string, unknown>();

/** Puts other services in place, for running the same functions outside of AWS. */
export function provideServices(services: Services): void {
  provided = services;
}

// One function for each stage, built from the environment on first use, rather than one for all: a bundle holds only
// what its function calls, and a cold start loads only that.

export function scheduleServices(): ScheduleServices {
  return (
    provided ??
    kept('schedule', () => ({
      ...basics(),
      feeds: catalog().feeds,
      feedStates: feedStates(),
      feedQueue: queue<{ feedId: string }>(environment.feedQueue),
      count,
    }))
  );
}

export function collectServices(): CollectFeedServices {
  return (
    provided ??
    kept('collect', () => ({
      ...basics(),
      feedById: catalog().byId,
      web: web(),
      feedStates: feedStates(),
      items: items(),
      itemQueue: queue<ItemMessage>(environment.itemQueue),
      pollMinutes: Number(optional(environment.pollMinutes) || defaultPollMinutes),
    }))
  );
}

export function detectServices(): DetectServices {
  return (
    provided ??
    kept('detect', () => ({
      ...basics(),
      web: web(),
      items: items(),
      recentNews: dynamoRecentNews(client(), required(environment.table)),
      mentionQueue: mentionQueue(),
    }))
  );
}

export function revisitServices(): RevisitServices & { readonly log: Log } {
  return (
    provided ??
    kept('revisit', () => ({ ...basics(), items: items(), itemQueue: queue<ItemMessage>(environment.itemQueue) }))
  );
}

export function groupServices(): GroupServices {
  return (
    provided ??
    kept('group', () => ({ ...basics(), items: items(), developments: developments(), outletOf: catalog().outletOf }))
  );
}

export function missedMentionsServices(): MissedMentionsServices {
  return (
    provided ??
    kept('missed', () => ({
      ...basics(),
      items: items(),
      developments: developments(),
      mentionQueue: mentionQueue(),
    }))
  );
}

export async function notifyServices(): Promise<NotifyServices> {
  if (provided !== null) return provided;
  const parameters = kept('parameters', () => ssmParameters(new SSMClient({})));
  const addresses = mailAddresses(await parameters.get(required(environment.mailParameter)));
  const smtp = optional(environment.smtpParameter);
  const smtpUrl = smtp === '' ? null : await parameters.get(smtp);
  return kept('notify', () => ({
    ...basics(),
    developments: developments(),
    deliveries: dynamoDeliveries(client(), required(environment.table)),
    readers: configuredReaders(addresses.readers),
    mail: smtpUrl === null ? sesMail(new SESv2Client({})) : smtpMail(smtpUrl),
    siteUrl: optional(environment.siteUrl),
    sender: addresses.sender,
  }));
}

export function presentServices(): PresentServices {
  return (
    provided ??
    kept('present', () => ({
      ...basics(),
      developments: developments(),
      feedStates: feedStates(),
      feeds: catalog().feeds,
      siteUrl: optional(environment.siteUrl),
    }))
  );
}

/** The log of this process. */
export function log(): Log {
  return provided?.log ?? logOf(logger);
}

/** The services with a log that carries the id of what is worked on, so that one story can be followed through. */
export function correlated<T extends { readonly log: Log }>(services: T, correlationId: string): T {
  if (provided !== null) return services;
  return { ...services, log: logOf(logger.createChild({ persistentKeys: { correlation_id: correlationId } })) };
}

function kept<T>(name: string, build: () => T): T {
  if (!built.has(name)) built.set(name, build());
  return built.get(name) as T;
}

function basics() {
  return { log: logOf(logger), clock: systemClock };
}

function client() {
  return kept('client', () => documentClient(plainDynamo()));
}

/** DynamoDB itself, for what is done to the table as a whole. */
export function plainDynamo(): DynamoDBClient {
  return kept('dynamo', () => new DynamoDBClient({}));
}

function catalog() {
  return kept('catalog', () => feedCatalog(list(optional(environment.feeds))));
}

const feedStates = () => dynamoFeedStates(client(), required(environment.table));
const items = () => dynamoItems(client(), required(environment.table));
const developments = () => dynamoDevelopments(client(), required(environment.table));

function web() {
  const siteUrl = optional(environment.siteUrl);
  return realWeb({
    allowPrivate: optional(environment.allowPrivate) === 'true',
    // Whoever is asked can see who asks: the deployed timeline, where there is one.
    ...(siteUrl === '' ? {} : { contactUrl: siteUrl }),
  });
}

function queue<T>(name: string) {
  return sqsQueue<T>(new SQSClient({}), required(name));
}

function mentionQueue() {
  return sqsQueue<MentionMessage>(new SQSClient({}), required(environment.mentionQueue), {
    fifo: { group: messageGroup, deduplicationId: (message) => `${message.itemId}-${message.articleRevision}` },
  });
}

function count(values: Readonly<Record<string, number>>): void {
  const metrics = new Metrics({ namespace: metricsNamespace });
  for (const [name, value] of Object.entries(values)) metrics.addMetric(name, 'Count', value);
  metrics.publishStoredMetrics();
}

/** Who is mailed is nobody's business who reads the log. */
function logOf(target: Logger): Log {
  return withoutAddresses({
    debug: (message, fields = {}) => target.debug(message, fields),
    info: (message, fields = {}) => target.info(message, fields),
    warn: (message, fields = {}) => target.warn(message, fields),
    error: (message, fields = {}) => target.error(message, fields),
  });
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
