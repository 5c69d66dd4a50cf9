import { defaultPollMinutes, environment } from '../shared/names.ts';
import { readFeeds } from './feed-setting.ts';
import {
  example,
  readAddress,
  readAddresses,
  readDomain,
  readFlag,
  readIdentities,
  readName,
  readNumber,
  SettingsError,
} from './setting-values.ts';

export { SettingsError } from './setting-values.ts';

/** What the person who deploys may choose, read from the CDK context (`-c name=value`). */
export interface Settings {
  /** Who is mailed; at least one. */
  readonly alertEmails: readonly string[];
  /** Who gets the alarms; by default the first reader. */
  readonly alarmEmail: string;
  /** Whom the alerts come from: by default an address of the sender's domain, else the first reader. */
  readonly senderEmail: string;
  /** A domain of one's own that mail comes from, signed; null where the sender is a single address. */
  readonly senderDomain: string | null;
  /** Name of the SSM parameter that holds the URL of an SMTP server to mail through; null for SES. */
  readonly smtpParameter: string | null;
  /** Addresses and domains, lower-cased, that SES already has in this account and region: used, not made. */
  readonly existingIdentities: readonly string[];
  /** Feeds to watch instead of the built-in outlets; empty means those. */
  readonly feeds: readonly string[];
  readonly pollMinutes: number;
  /** Functions at most that poll feeds at once, and again as many that judge items. */
  readonly workers: number;
  /** How many functions the account may run at once, from which the alarm on concurrency is reckoned. */
  readonly accountConcurrency: number;
  /** A table that is there already, to go on with; null makes a new one. */
  readonly table: string | null;
  /** Lets the functions fetch from loopback and private addresses: for tests against an emulator only. */
  readonly allowPrivate: boolean;
}

/**
 * Reads the settings; `context` answers a key with its value or undefined, `endpoint` is where AWS is if not at Amazon
 * (`AWS_ENDPOINT_URL`). Throws `SettingsError`.
 */
export function readSettings(context: (key: string) => unknown, endpoint?: string): Settings {
  const alertEmails = readAddresses('alertEmail', context('alertEmail'));
  const [first] = alertEmails;
  if (first === undefined) {
    throw new SettingsError(`alertEmail is missing; pass the address that Parley is to mail: ${example}`);
  }
  return {
    alertEmails,
    alarmEmail: readAddress('alarmEmail', context('alarmEmail')) ?? first,
    ...readSending(context, first),
    feeds: readFeeds(context('feeds')),
    pollMinutes: readNumber('pollMinutes', context('pollMinutes'), { from: 1, to: 60, or: defaultPollMinutes }),
    // Two is the least that Lambda takes as the most of a queue; a new account may run ten functions in all.
    workers: readNumber('workers', context('workers'), { from: 2, to: 100, or: 2 }),
    accountConcurrency: readNumber('concurrency', context('concurrency'), { from: 10, to: 1_000_000, or: 10 }),
    table: readName(
      'table',
      context('table'),
      /^[\w.-]{3,255}$/,
      'the name of a table; pass the output Table of the stack that made it: -c table=Parley-StorageTable...',
    ),
    allowPrivate: readAllowPrivate(context('allowPrivate'), endpoint),
  };
}

/** For functions that know which feeds are watched, and so whose outlet is whose. */
export function feedEnvironment({ feeds }: Settings): Record<string, string> {
  return feeds.length === 0 ? {} : { [environment.feeds]: feeds.join(',') };
}

/** For functions that fetch; the site's address goes into the User-Agent, so that a publisher can see who asks. */
export function fetchEnvironment({ allowPrivate }: Settings, siteUrl: string): Record<string, string> {
  const asking = { [environment.siteUrl]: siteUrl };
  return allowPrivate ? { ...asking, [environment.allowPrivate]: 'true' } : asking;
}

type Sending = Pick<Settings, 'senderEmail' | 'senderDomain' | 'smtpParameter' | 'existingIdentities'>;

function readSending(context: (key: string) => unknown, firstReader: string): Sending {
  const given = readAddress('senderEmail', context('senderEmail'));
  const senderDomain = readDomain('senderDomain', context('senderDomain'));
  const smtpParameter = readName(
    'smtp',
    context('smtp'),
    /^\/?[\w.-]+(\/[\w.-]+)*$/,
    'the name of an SSM parameter; put the URL into one and pass its name, never the URL itself: -c smtp=/parley/smtp',
  );
  if (senderDomain !== null && smtpParameter !== null) {
    throw new SettingsError(
      `senderDomain=${senderDomain} is for SES and smtp=${smtpParameter} for a server of your own; pass one of the two`,
    );
  }
  if (given !== null && senderDomain !== null && !given.toLowerCase().endsWith(`@${senderDomain}`)) {
    throw new SettingsError(
      `senderEmail=${given} is not at senderDomain=${senderDomain}; leave it out or pass one that is: -c senderEmail=parley@${senderDomain}`,
    );
  }
  const senderEmail = given ?? (senderDomain === null ? firstReader : `parley@${senderDomain}`);
  const existingIdentities = readIdentities('existingIdentities', context('existingIdentities'));
  return { senderEmail, senderDomain, smtpParameter, existingIdentities };
}

/** Private addresses are for an emulator on this machine; in a real account they would open its network to any feed. */
function readAllowPrivate(value: unknown, endpoint: string | undefined): boolean {
  const allowed = readFlag('allowPrivate', value);
  if (!allowed || (endpoint !== undefined && endpoint !== '' && !/amazonaws\.com/i.test(endpoint))) return allowed;
  throw new SettingsError(
    'allowPrivate=true is for an emulator of AWS alone; leave it out, or set AWS_ENDPOINT_URL to the emulator: AWS_ENDPOINT_URL=http://localhost:4566',
  );
}
