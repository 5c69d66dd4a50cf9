import { resolve } from 'node:path';
import { environment } from '../../../shared/names.ts';
import { folderMail, type Mail, smtpMail } from '../../../shared/services/mail.ts';
import { type Given, UsageError } from './command.ts';

/** Who is mailed, from whom, and by what. */
interface Mailing {
  readonly mail: Mail;
  readonly emails: readonly string[];
  readonly sender: string;
  /** Where the mails go, for people. */
  readonly where: string;
}

/** The folder that holds the store, the queues and the outbox. */
export function dataFolder(given: Given): string {
  return resolve(given.text('data') ?? '.parley');
}

/** The port of the timeline. Throws `UsageError` for anything but 0 to 65535. */
export function portOf(given: Given): number {
  const text = given.text('port') ?? '8080';
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--port ${text}: a port is a number from 0 to 65535`);
}

/**
 * Mails go to files in `folder/outbox`, or through the mail server that PARLEY_SMTP_URL names to the addresses of
 * PARLEY_ALERT_EMAIL. Throws `UsageError` where one is set without the other.
 */
export function mailingOf(folder: string, variables: Readonly<Record<string, string | undefined>>): Mailing {
  const emails = (variables[environment.alertEmail] ?? '').split(',').map((email) => email.trim());
  const named = emails.filter((email) => email !== '');
  const smtp = variables.PARLEY_SMTP_URL ?? '';
  if (smtp === '') {
    const outbox = resolve(folder, 'outbox');
    const [first = 'reader@example.com', ...rest] = named;
    const sender = variables[environment.senderEmail] ?? 'parley@example.com';
    return { mail: folderMail(outbox), emails: [first, ...rest], sender, where: `written to ${outbox}` };
  }
  const [first] = named;
  if (first === undefined) {
    throw new UsageError(`PARLEY_SMTP_URL is set but nobody to mail: set ${environment.alertEmail}=you@example.com`);
  }
  const sender = variables[environment.senderEmail] ?? first;
  return { mail: smtpMail(smtp), emails: named, sender, where: `mailed to ${named.join(', ')}` };
}
