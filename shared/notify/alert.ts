import type { Change, Development } from '../group/development.ts';
import type { Reader } from './reader.ts';

/** What is due to a reader: this change of this development. One mail tells one alert or several (`mailing.ts`). */
export interface Alert {
  readonly reader: Reader;
  readonly development: Development;
  readonly change: Change;
  /** Why the policy let it through, in a reader's words. */
  readonly reason: string;
  /** Public address of the timeline, without a slash at the end. */
  readonly siteUrl: string;
  /** Message-ID of the first mail on this development to this reader; null when this is the first. */
  readonly inReplyTo: string | null;
}

/**
 * A Message-ID that no mail carries and all mails of a thread refer to. Carriers that give mails an id of their own
 * (SES does) would break a thread that hangs on the first mail's id alone.
 */
export function threadIdOf({ reader, development, siteUrl }: Alert): string {
  return messageIdOf([development.id, 'thread', reader.id], siteUrl);
}

/** A Message-ID with its angle brackets. RFC 5322 3.6.4: dot-atom on both sides; any other character would end it early. */
export function messageIdOf(parts: readonly (string | number)[], siteUrl: string): string {
  const left = parts.map((part) => String(part).replace(/[^A-Za-z0-9_-]/g, '_')).join('.');
  return `<${left}@parley.${mailHost(siteUrl)}>`;
}

/** The site's host as a part of ids that must be dot-atoms (no brackets, no port). */
export function mailHost(siteUrl: string): string {
  const host = URL.canParse(siteUrl) ? new URL(siteUrl).hostname : 'invalid';
  return host.replace(/[^A-Za-z0-9.-]/g, '') || 'invalid';
}
