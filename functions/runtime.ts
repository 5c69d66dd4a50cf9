import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { SSMClient } from '@aws-sdk/client-ssm';
import { feedCatalog } from '../shared/collect/outlets/feed-catalog.ts';
import type { DetectServices, MentionMessage, RevisitServices } from '../shared/detect/detect.ts';
import type { GroupServices } from '../shared/group/group.ts';
import type { MissedMentionsServices } from '../shared/group/missed-mentions.ts';
import { defaultPollMinutes, environment, messageGroup, metricsNamespace } from '../shared/names.ts';
import type { MailServices } from '../shared/notify/mail-readers.ts';
import type { NotifyServices } from '../shared/notify/notify.ts';
import type { PresentServices } from '../shared/present/present.ts';
import { systemClock } from '../shared/services/clock.ts';
import type { Log } from '../shared/services/log.ts';
import { sesMail, smtpMail } from '../shared/services/mail.ts';
import { mailAddresses, ssmParameters } from '../shared/services/parameters.ts';
import { sqsQueue } from '../shared/services/queue.ts';
import { dynamoDeliveries } from '../shared/services/store/deliveries.ts';
import { dynamoDevelopments } from '../shared/services/store/developments.ts';
import { dynamoDueAlerts } from '../shared/services/store/due-alerts.ts';
import { dynamoFeedStates } from '../shared/services/store/feeds.ts';
import { dynamoItems } from '../shared/services/store/items.ts';
import { configuredReaders } from '../shared/services/store/readers.ts';
import { dynamoRecentNews, rememberedRecentNews } from '../shared/services/store/recent-news.ts';
import { documentClient } from '../shared/services/store/rows.ts';
import { realWeb } from '../shared/services/web.ts';
import { sqsFeedQueue, sqsItemQueue } from '../shared/services/work-queues.ts';
import { lambdaLog } from './lambda-log.ts';
import type { CollectFeedServices, ScheduleServices, Services } from './services.ts';

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
      feedQueue: feedQueue(),
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
      itemQueue: itemQueue(),
      recentNews: rememberedRecentNews(recentNews()),
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
      recentNews: recentNews(),
      mentionQueue: mentionQueue(),
    }))
  );
}

export function revisitServices(): RevisitServices & { readonly log: Log } {
  return provided ?? kept('revisit', () => ({ ...basics(), items: items(), itemQueue: itemQueue() }));
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
  const { readers } = await addresses();
  return kept('notify', () => notifying(readers));
}

export async function mailServices(): Promise<MailServices> {
  if (provided !== null) return provided;
  const { readers, sender } = await addresses();
  const smtp = optional(environment.smtpParameter);
  const smtpUrl = smtp === '' ? null : await parameters().get(smtp);
  return kept('mail', () => ({
    ...notifying(readers),
    mail: smtpUrl === null ? sesMail(new SESv2Client({})) : smtpMail(smtpUrl),
    siteUrl: optional(environment.siteUrl),
    sender,
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
  return provided?.log ?? lambdaLog(logger);
}

/** The services with a log that carries the id of what is worked on, so that one story can be followed through. */
export function correlated<T extends { readonly log: Log }>(services: T, correlationId: string): T {
  if (provided !== null) return services;
  return { ...services, log: lambdaLog(logger.createChild({ persistentKeys: { correlation_id: correlationId } })) };
}

function kept<T>(name: string, build: () => T): T {
  if (!built.has(name)) built.set(name, build());
  return built.get(name) as T;
}

function basics() {
  return { log: lambdaLog(logger), clock: systemClock };
}

async function addresses() {
  return mailAddresses(await parameters().get(required(environment.mailParameter)));
}

function parameters() {
  return kept('parameters', () => ssmParameters(new SSMClient({})));
}

function notifying(emails: readonly string[]) {
  return {
    ...basics(),
    developments: developments(),
    deliveries: dynamoDeliveries(client(), required(environment.table)),
    dueAlerts: dynamoDueAlerts(client(), required(environment.table)),
    readers: configuredReaders(emails),
  };
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
const recentNews = () => dynamoRecentNews(client(), required(environment.table));
const developments = () => dynamoDevelopments(client(), required(environment.table));

function web() {
  const siteUrl = optional(environment.siteUrl);
  return realWeb({
    allowPrivate: optional(environment.allowPrivate) === 'true',
    // Whoever is asked can see who asks: the deployed timeline, where there is one.
    ...(siteUrl === '' ? {} : { contactUrl: siteUrl }),
  });
}

const feedQueue = () => sqsFeedQueue(new SQSClient({}), required(environment.feedQueue));
const itemQueue = () => sqsItemQueue(new SQSClient({}), required(environment.itemQueue));

function mentionQueue() {
  return sqsQueue<MentionMessage>(new SQSClient({}), required(environment.mentionQueue), {
    fifo: { group: () => messageGroup, deduplicationId: (message) => `${message.itemId}-${message.articleRevision}` },
  });
}

function count(values: Readonly<Record<string, number>>): void {
  const metrics = new Metrics({ namespace: metricsNamespace });
  for (const [name, value] of Object.entries(values)) metrics.addMetric(name, 'Count', value);
  metrics.publishStoredMetrics();
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
