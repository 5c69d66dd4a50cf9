import { instantWords } from '../../dates/format-date.ts';
import type { Development } from '../../group/development.ts';
import { oneLine, shortened } from '../../text/safe-text.ts';
import { whyMailed } from '../../wording/alert-reason.ts';
import { changeHeadline } from '../../wording/change-headline.ts';
import { factRows, firstPublishedText } from '../../wording/facts.ts';
import { keyQuotes, type Quote } from '../../wording/quotes.ts';
import { actLine, openingText } from '../../wording/sentence-of-an-act.ts';
import { type SlotChangeText, slotChangeText } from '../../wording/slot-change.ts';
import { corroborationText, type SideSources, sourcesBySide } from '../../wording/sources.ts';
import { topicNames } from '../../wording/who-where-what.ts';
import type { Alert } from '../alert.ts';
import type { Mailing } from '../mailing.ts';
import { changeSubject, type News, subjectOf, subjectOfSeveral } from './subject.ts';

/** All that a mail says; text and HTML differ in layout alone. */
export interface MailFacts {
  readonly subject: string;
  /** What a mail program shows beside the subject. */
  readonly preheader: string;
  /** One development after the other. */
  readonly alerts: readonly [AlertFacts, ...AlertFacts[]];
  /** How to stop: a mailto address and the sentence around it. */
  readonly stop: { readonly href: string; readonly address: string; readonly subject: string };
}

/** All that a mail says of one development, in the order it says it. */
export interface AlertFacts {
  /** The subject of a mail that tells it alone. */
  readonly subject: string;
  /** What happened, in English, or what changed: "Moved: Rubio-Sybiha, Berlin -> Brussels, still Fri 27 Nov". */
  readonly act: string;
  readonly news: News;
  readonly title: string;
  /** When, who, where, what about: unknown is said as unknown. */
  readonly rows: readonly (readonly [string, string])[];
  readonly changes: readonly SlotChangeText[];
  readonly quotes: readonly Quote[];
  readonly corroboration: string;
  readonly sides: readonly SideSources[];
  /** The development on the timeline. */
  readonly link: string;
  readonly why: string;
}

/** Characters of the title in the mail: a headline ends well before. */
const titleLength = 300;

/** Sentences on a development: enough for both sides and a witness, few enough for a phone. */
const quoteLimit = 6;
/** Where a mail tells several developments, each has fewer: a witness of either side. */
const quoteLimitOfSeveral = 2;

/** What a mailing says. `from` is the sender's address, to which a wish to stop is written. */
export function mailFacts({ reader, alerts }: Mailing, from: string): MailFacts {
  const told = alerts.map((alert) => alertFacts(alert, alerts.length > 1 ? quoteLimitOfSeveral : quoteLimit));
  const [first, ...more] = told as [AlertFacts, ...AlertFacts[]];
  return {
    subject: more.length === 0 ? first.subject : subjectOfSeveral(told.length, first.subject),
    preheader: more.length === 0 ? first.corroboration : more.map(({ title }) => title).join(' · '),
    alerts: [first, ...more],
    stop: stopBy(from, reader.id),
  };
}

function alertFacts(alert: Alert, quoteLimit: number): AlertFacts {
  const { development, change, reader, reason, siteUrl } = alert;
  const threaded = alert.inReplyTo !== null;
  const news = !threaded ? 'New' : change.type === 'corrected' ? 'Correction' : 'Update';
  const title = shortened(oneLine(development.title), titleLength);
  const changed = news === 'New' ? null : changeHeadline(development, change);
  return {
    subject: changed === null ? subjectOf(news, openingText(development), title) : changeSubject(changed, title),
    act: changed ?? actLine(development),
    news,
    title,
    rows: rowsOf(development),
    changes: change.type === 'opened' ? [] : change.slots.map(slotChangeText),
    quotes: keyQuotes(development, quoteLimit),
    corroboration: `Reported by ${corroborationText(development)}.`,
    sides: sourcesBySide(development),
    link: `${siteUrl}/developments/${encodeURIComponent(development.id)}`,
    why: whyMailed(reason, reader.email, reader.minimumSignificance),
  };
}

/** Only a reader who was mailed before has a last alert. */
export function changesHeading(news: News): string {
  return news === 'New' ? 'What changed' : 'What is new since the last alert';
}

function rowsOf(development: Development): AlertFacts['rows'] {
  const topics = topicNames(development);
  return [
    ...factRows(development),
    ...(topics === '' ? [] : [['About', topics] as const]),
    ['Published', firstPublishedText(development)],
    ['First seen', instantWords(development.firstSeen) ?? 'Unknown'],
  ];
}

function stopBy(from: string, readerId: string): MailFacts['stop'] {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  const subject = 'unsubscribe';
  const query = new URLSearchParams({ subject, body: `Please stop alerts to reader ${readerId}.` });
  return { address, subject, href: `mailto:${encodeURI(address)}?${query.toString().replaceAll('+', '%20')}` };
}
