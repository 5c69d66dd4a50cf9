/** Names that deploy time and run time share. Imports nothing, so that the stack can read it without the domain. */

/** Environment variables of the functions; `functions/runtime.ts` is their only reader. */
export const environment = {
  table: 'PARLEY_TABLE',
  feedQueue: 'PARLEY_FEED_QUEUE_URL',
  itemQueue: 'PARLEY_ITEM_QUEUE_URL',
  mentionQueue: 'PARLEY_MENTION_QUEUE_URL',
  /** On one machine: addresses that are mailed, separated by commas, and whom the mail comes from. */
  alertEmail: 'PARLEY_ALERT_EMAIL',
  senderEmail: 'PARLEY_SENDER_EMAIL',
  /** Name of the parameter with the readers' and the sender's addresses, as JSON: no address stands in a variable. */
  mailParameter: 'PARLEY_MAIL_PARAMETER',
  /** Name of the parameter with the URL of an SMTP server; unset for SES. */
  smtpParameter: 'PARLEY_SMTP_PARAMETER',
  /** Public address of the timeline page, without a slash at the end. */
  siteUrl: 'PARLEY_SITE_URL',
  /** Feeds to watch instead of the built-in outlets: addresses separated by commas; a comma inside one is "%2C". */
  feeds: 'PARLEY_FEEDS',
  /** Minutes between two polls of a healthy feed. */
  pollMinutes: 'PARLEY_POLL_MINUTES',
  /** "true" lets Parley fetch from loopback and private addresses. */
  allowPrivate: 'PARLEY_ALLOW_PRIVATE',
} as const;

/** Keys of the single table. */
export const table = {
  partition: 'pk',
  sort: 'sk',
  index: 'gsi1',
  indexPartition: 'gsi1pk',
  indexSort: 'gsi1sk',
  /** Epoch seconds after which DynamoDB may delete a row; only pieces of a body that was replaced carry it. */
  expires: 'expires',
} as const;

/** How the partitions of the table begin, or what they are called whole: what each function may touch hangs on it. */
export const partitions = {
  feeds: 'FEEDS',
  items: 'ITEM#',
  identityKeys: 'KEY#',
  /** On the index. */
  revisits: 'REVISIT',
  recentNews: 'RECENT-NEWS',
  developments: 'DEVELOPMENT#',
  /** The months that hold developments, and below it each month. */
  months: 'DEVELOPMENTS',
  deliveries: 'DELIVERIES#',
  dueAlerts: 'DUE-ALERTS',
  readers: 'READERS',
} as const;

/** Sort key of a development's row; the stream's filter and the store share it. */
export const developmentRow = 'DEVELOPMENT';

/** The one message group of the FIFO mention queue: a single writer groups developments. */
export const messageGroup = 'talks';

/** CloudWatch namespace of Parley's metrics. */
export const metricsNamespace = 'Parley';

/** Parley's own metrics, counted by the function that queues the feeds that are due. */
export const metricNames = {
  /** Feeds that have brought no answer for hours. */
  feedsOverdue: 'FeedsOverdue',
  /** Feeds that Parley itself has not asked in time. */
  feedsLate: 'FeedsLate',
} as const;

/** Minutes between two polls of a healthy feed, unless the settings say otherwise. */
export const defaultPollMinutes = 5;

/**
 * Whether a text is one e-mail address: no white space or separators, a domain with a dot, at most 254 characters
 * (RFC 5321 4.5.3.1.3, less the angle brackets). The proof that it works is a mail that arrives.
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && addressForm.test(text);
}

const addressForm = /^[^\s@<>"(),;:\\[\]]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;
