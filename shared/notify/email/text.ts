import { oneLine, safeLink, shortened } from '../../text/safe-text.ts';
import { sideLabels } from '../../wording/labels.ts';
import { publishedText, type Quote, quoteLength } from '../../wording/quotes.ts';
import { type SlotChangeText, slotChangeLine } from '../../wording/slot-change.ts';
import {
  type CitedSource,
  mostOutletsPerSide,
  reprintLabel,
  type SideSources,
  stateAffiliatedLabel,
} from '../../wording/sources.ts';
import { type AlertFacts, changesHeading, type MailFacts } from './facts.ts';

/** The mail as plain text, one fact a line, wrapped by the reader's own client. */
export function emailText({ alerts, stop }: MailFacts): string {
  const several = alerts.length > 1;
  const blocks = [
    several ? contentsOf(alerts) : '',
    ...alerts.map((alert) => (several ? `${rule}\n\n${alertText(alert)}` : alertText(alert))),
    `--\nHow to stop: write to ${stop.address} with the subject "${stop.subject}".`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const rule = '='.repeat(40);

/** "1. MEETING ANNOUNCED - Envoys to meet in Geneva", a line for each. */
function contentsOf(alerts: readonly AlertFacts[]): string {
  return alerts
    .map(({ news, act, title }, index) => `${index + 1}. ${news.toUpperCase()} - ${act}\n   ${title}`)
    .join('\n');
}

function alertText(facts: AlertFacts): string {
  const blocks = [
    `${facts.news.toUpperCase()} - ${facts.act}\n${facts.title}`,
    facts.changes.length === 0 ? '' : [changesHeading(facts.news), ...facts.changes.map(changeLine)].join('\n'),
    facts.rows.map(([name, value]) => `${`${name}:`.padEnd(12)}${oneLine(value)}`).join('\n'),
    ['In their words', ...facts.quotes.map(quoteLines)].join('\n\n'),
    ['Who reports it', facts.corroboration, ...facts.sides.map(sideLine)].join('\n'),
    `All reports, dates and reasons:\n${facts.link}`,
    `Why you get this: ${facts.why}`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function changeLine(change: SlotChangeText): string {
  return oneLine(`* ${slotChangeLine(change)}`);
}

function quoteLines(quote: Quote): string {
  const link = safeLink(quote.link);
  const origin = [stateLabelled(quote.outlet, quote.stateAffiliated), publishedText(quote)];
  return [
    `"${shortened(oneLine(quote.text), quoteLength)}"`,
    `  ${oneLine(origin.join(', '))}`,
    ...(link === null ? [] : [`  ${link}`]),
  ].join('\n');
}

function sideLine({ side, sources }: SideSources): string {
  const more = sources.length - mostOutletsPerSide;
  return oneLine(
    `* ${sideLabels[side]}: ${sources.slice(0, mostOutletsPerSide).map(sourceText).join('; ')}${more > 0 ? ` and ${more} more` : ''}`,
  );
}

function sourceText({ outlet, stateAffiliated, wire }: CitedSource): string {
  return `${stateLabelled(outlet, stateAffiliated)}${wire === null ? '' : ` [${reprintLabel(wire)}]`}`;
}

function stateLabelled(outlet: string, stateAffiliated: boolean): string {
  return stateAffiliated ? `${outlet} (${stateAffiliatedLabel})` : outlet;
}
