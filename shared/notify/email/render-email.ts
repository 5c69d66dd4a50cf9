import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from '../../text/sha256.ts';
import { type Alert, mailHost, threadIdOf } from '../alert.ts';
import { type EmailFacts, emailFacts } from './facts.ts';
import { emailHtml } from './html.ts';
import type { RawMail } from './raw-mail.ts';
import { emailText } from './text.ts';

/**
 * The alert as a finished mail, text and HTML (RFC 2046 multipart/alternative). The same alert gives the same bytes.
 * Headers: Auto-Submitted (RFC 3834), List-Id (RFC 2919), List-Unsubscribe (RFC 2369), In-Reply-To and References
 * (RFC 5322 3.6.4). Throws what the composer throws for an invalid address.
 */
export async function renderEmail(alert: Alert, from: string): Promise<RawMail> {
  const { reader, messageId, inReplyTo } = alert;
  const facts = emailFacts(alert, from);
  const composer = new MailComposer({
    from: { name: 'Parley', address: facts.stop.address },
    to: reader.email,
    subject: facts.subject,
    messageId,
    date: new Date(alert.change.at),
    ...(inReplyTo === null ? {} : { inReplyTo }),
    references: inReplyTo === null ? [threadIdOf(alert)] : [threadIdOf(alert), inReplyTo],
    headers: headersOf(alert, facts),
    text: emailText(facts),
    html: emailHtml(facts),
    // Random by default; RFC 2046 5.1.1 allows 70 characters.
    baseBoundary: sha256(messageId).slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { from: facts.stop.address, to: reader.email, messageId, raw: await composer.compile().build() };
}

function headersOf({ siteUrl }: Alert, facts: EmailFacts): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'List-Id': `Parley alerts <alerts.parley.${mailHost(siteUrl)}>`,
    'List-Unsubscribe': `<${facts.stop.href}>`,
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
  };
}
