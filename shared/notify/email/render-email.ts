import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from '../../text/sha256.ts';
import { type Alert, mailHost, threadIdOf } from '../alert.ts';
import type { Mailing } from '../mailing.ts';
import { type MailFacts, mailFacts } from './facts.ts';
import { emailHtml } from './html.ts';
import type { RawMail } from './raw-mail.ts';
import { emailText } from './text.ts';

/**
 * A mailing as a finished mail, text and HTML (RFC 2046 multipart/alternative). The same mailing gives the same bytes.
 * Headers: Auto-Submitted (RFC 3834), List-Id (RFC 2919), List-Unsubscribe (RFC 2369), In-Reply-To and References
 * (RFC 5322 3.6.4): a mail stands in the threads of all developments that it tells. Throws what the composer throws for
 * an invalid address.
 */
export async function renderEmail(mailing: Mailing, from: string): Promise<RawMail> {
  const { reader, alerts, messageId } = mailing;
  const facts = mailFacts(mailing, from);
  const [{ inReplyTo }] = alerts;
  const threads = alerts.flatMap((alert) => [
    threadIdOf(alert),
    ...(alert.inReplyTo === null ? [] : [alert.inReplyTo]),
  ]);
  const composer = new MailComposer({
    from: { name: 'Parley', address: facts.stop.address },
    to: reader.email,
    subject: facts.subject,
    messageId,
    date: new Date(latestChange(alerts)),
    ...(inReplyTo === null || alerts.length > 1 ? {} : { inReplyTo }),
    references: [...new Set(threads)],
    headers: headersOf(mailing, facts),
    text: emailText(facts),
    html: emailHtml(facts),
    // Random by default; RFC 2046 5.1.1 allows 70 characters.
    baseBoundary: sha256(messageId).slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { from: facts.stop.address, to: reader.email, messageId, raw: await composer.compile().build() };
}

function latestChange(alerts: readonly Alert[]): string {
  return alerts.map(({ change }) => change.at).reduce((one, other) => (one > other ? one : other));
}

function headersOf({ siteUrl }: Mailing, facts: MailFacts): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'List-Id': `Parley alerts <alerts.parley.${mailHost(siteUrl)}>`,
    'List-Unsubscribe': `<${facts.stop.href}>`,
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
  };
}
