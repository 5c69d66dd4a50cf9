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
import { changeSubject, type News, subjectOf } from './subject.ts';

/** All that an alert says, in the order it says it; text and HTML differ in layout alone. */
export interface EmailFacts {
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
  /** How to stop: a mailto address and the sentence around it. */
  readonly stop: { readonly href: string; readonly address: string; readonly subject: string };
}

/** Characters of the title in the mail: a headline ends well before. */
const titleLength = 300;

/** Sentences in an alert: enough for both sides and a witness, few enough for a phone. */
const quoteLimit = 6;

/** What the alert says. `from` is the sender's address, to which a wish to stop is written. */
export function emailFacts(alert: Alert, from: string): EmailFacts {
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
    stop: stopBy(from, reader.id),
  };
}

/** Only a reader who was mailed before has a last alert. */
export function changesHeading(news: News): string {
  return news === 'New' ? 'What changed' : 'What is new since the last alert';
}

function rowsOf(development: Development): EmailFacts['rows'] {
  const topics = topicNames(development);
  return [
    ...factRows(development),
    ...(topics === '' ? [] : [['About', topics] as const]),
    ['Published', firstPublishedText(development)],
    ['First seen', instantWords(development.firstSeen) ?? 'Unknown'],
  ];
}

function stopBy(from: string, readerId: string): EmailFacts['stop'] {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  const subject = 'unsubscribe';
  const query = new URLSearchParams({ subject, body: `Please stop alerts to reader ${readerId}.` });
  return { address, subject, href: `mailto:${encodeURI(address)}?${query.toString().replaceAll('+', '%20')}` };
}
