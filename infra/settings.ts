import { defaultPollMinutes, environment, isEmailAddress } from '../shared/names.ts';

/** What the person who deploys may choose, read from the CDK context (`-c name=value`). */
export interface Settings {
  /** Who is mailed; at least one. The first one also gets the alarms. */
  readonly alertEmails: readonly [string, ...string[]];
  /** Whom the alerts come from; by default the first alert address. */
  readonly senderEmail: string;
  /** Feeds to watch instead of the built-in outlets; empty means those. */
  readonly feeds: readonly string[];
  readonly pollMinutes: number;
  /** Lets the functions fetch from loopback and private addresses: for tests against an emulator only. */
  readonly allowPrivate: boolean;
}

/** A setting that is missing or malformed; its message says in one sentence what to pass. */
export class SettingsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingsError';
  }
}

const example = 'npx cdk deploy -c alertEmail=you@example.com';
/** A function's environment holds 4 KB in all (Lambda quotas); what is left goes to the other variables. */
const longestFeedList = 3000;

/** Reads the settings; `context` answers a key with its value or undefined. Throws `SettingsError`. */
export function readSettings(context: (key: string) => unknown): Settings {
  const alertEmails = readAlertEmails(context('alertEmail'));
  return {
    alertEmails,
    senderEmail: readSender(context('senderEmail')) ?? alertEmails[0],
    feeds: readFeeds(context('feeds')),
    pollMinutes: readPollMinutes(context('pollMinutes')),
    allowPrivate: readFlag('allowPrivate', context('allowPrivate')),
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

function readAlertEmails(value: unknown): [string, ...string[]] {
  const addresses = words(value);
  const wrong = addresses.find((address) => !isAddress(address));
  if (wrong !== undefined) {
    throw new SettingsError(`alertEmail=${wrong} is not an e-mail address; pass one: ${example}`);
  }
  const [first, ...others] = addresses;
  if (first === undefined) {
    throw new SettingsError(`alertEmail is missing; pass the address that Parley is to mail: ${example}`);
  }
  return [first, ...others];
}

function readSender(value: unknown): string | null {
  if (isEmpty(value)) return null;
  const address = String(value).trim();
  if (isAddress(address)) return address;
  throw new SettingsError(
    `senderEmail=${address} is not an e-mail address; leave it out or pass one: ${example} -c senderEmail=parley@example.com`,
  );
}

function readFeeds(value: unknown): readonly string[] {
  const feeds = Array.isArray(value) ? value.map(String) : feedList(isEmpty(value) ? '' : String(value).trim());
  const wrong = feeds.find((feed) => !isWebAddress(feed));
  if (wrong !== undefined) {
    throw new SettingsError(
      `feeds contains "${wrong}", which is no http or https address; pass addresses separated by commas: -c feeds=https://example.com/rss,https://example.org/atom`,
    );
  }
  // The functions take the list with commas between, so a comma inside an address travels encoded.
  const encoded = feeds.map((feed) => feed.replaceAll(',', '%2C'));
  if (encoded.join(',').length > longestFeedList) {
    throw new SettingsError(
      `feeds is ${encoded.join(',').length} characters long and a function's environment takes ${longestFeedList}; pass fewer feeds, or add them to shared/collect/outlets`,
    );
  }
  return encoded;
}

function feedList(text: string): string[] {
  if (!text.startsWith('[')) return words(text);
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list.map(String);
  } catch {
    // Falls through to the sentence below: what JSON.parse says of it helps nobody.
  }
  throw new SettingsError(
    `feeds is no JSON list of addresses; quote it for the shell: -c 'feeds=["https://example.com/rss"]'`,
  );
}

function readPollMinutes(value: unknown): number {
  if (isEmpty(value)) return defaultPollMinutes;
  const minutes = Number(value);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 60) return minutes;
  throw new SettingsError(
    `pollMinutes=${value} is not a whole number from 1 to 60; pass one: -c pollMinutes=${defaultPollMinutes}`,
  );
}

function readFlag(name: string, value: unknown): boolean {
  if (isEmpty(value) || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw new SettingsError(`${name}=${value} is neither true nor false; pass one of them: -c ${name}=true`);
}

function words(value: unknown): string[] {
  if (isEmpty(value)) return [];
  return String(value)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** What SES takes as an identity: it knows no letters beyond ASCII, which a domain is written in as "xn--..." (RFC 5891). */
function isAddress(text: string): boolean {
  return isEmailAddress(text) && /^[!-~]+$/.test(text);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
