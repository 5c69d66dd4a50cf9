import { type Markup, markup, type Piece } from '../../text/safe-html.ts';
import { oneLine, safeLink, shortened } from '../../text/safe-text.ts';
import { sideLabels } from '../../wording/labels.ts';
import { publishedText, type Quote, quoteLength } from '../../wording/quotes.ts';
import {
  type CitedSource,
  mostOutletsPerSide,
  reprintLabel,
  type SideSources,
  stateAffiliatedLabel,
} from '../../wording/sources.ts';
import { type AlertFacts, changesHeading, type MailFacts } from './facts.ts';
import { emailSheet, styleOf } from './style.ts';

/**
 * The mail as HTML for mail programs: tables and inline styles, no images, no scripts, nothing loaded from elsewhere.
 * All text passes through `markup`, which escapes it; links are http, https or the stop address alone.
 */
export function emailHtml({ subject, preheader, alerts, stop }: MailFacts): string {
  const [first] = alerts;
  const news = alerts.length > 1 ? `${alerts.length} developments` : newsLabels[first.news];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
${emailSheet}
</head>
<body ${styleOf('body')}>
<div ${styleOf('hidden')}>${preheader}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" ${styleOf('outer')}><tr><td align="center">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" ${styleOf('sheet')}>
<tr><td ${styleOf('name')}>Parley</td><td ${styleOf('news')}>${news}</td></tr>
${alerts.map((alert) => alertRows(alert, alerts.length > 1))}
${row('foot', markup`<p ${styleOf('small')}><b>How to stop:</b> <a href="${stop.href}" ${styleOf('link')}>write to ${stop.address}</a> with the subject “${stop.subject}”.</p>`)}
</table>
</td></tr></table>
</body>
</html>
`.html;
}

/** A development's rows. Where it is one of several, its label says what it is to the reader. */
function alertRows(facts: AlertFacts, isOneOfSeveral: boolean): Markup {
  const act = isOneOfSeveral && facts.news !== 'New' ? `${facts.news}: ${facts.act}` : facts.act;
  return markup`
${row('head', markup`<p ${styleOf('act')}>${act}</p><h1 ${styleOf('title')}><bdi>${facts.title}</bdi></h1>`)}
${facts.changes.length > 0 && row('block', whatIsNew(facts))}
${row('block', markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${facts.rows.map(([name, value]) => pair(name, value))}</table>`)}
${facts.quotes.length > 0 && row('block', markup`<h2 ${styleOf('heading')}>In their words</h2>${facts.quotes.map(quoteBlock)}`)}
${row('block', markup`<h2 ${styleOf('heading')}>Who reports it</h2><p ${styleOf('text')}>${facts.corroboration}</p><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${facts.sides.map(sideRow)}</table>`)}
${row('call', markup`<a href="${facts.link}" ${styleOf('button')}>All reports, dates and reasons</a><p ${styleOf('small')}><b>Why you get this:</b> ${facts.why}</p>`)}`;
}

const newsLabels: Readonly<Record<AlertFacts['news'], string>> = {
  New: 'New development',
  Update: 'Update to a development you know',
  Correction: 'Correction of what you were told',
};

function row(name: 'head' | 'block' | 'call' | 'foot', content: Piece): Markup {
  return markup`<tr><td colspan="2" ${styleOf(name)}>${content}</td></tr>`;
}

function pair(name: string, value: Piece): Markup {
  return markup`<tr><th scope="row" ${styleOf('label')}>${name}</th><td ${styleOf('value')}>${value}</td></tr>`;
}

function whatIsNew({ changes, news }: AlertFacts): Markup {
  return markup`<div ${styleOf('news_box')}><h2 ${styleOf('heading')}>${changesHeading(news)}</h2>${changes.map(
    ({ label, from, to }) =>
      markup`<p ${styleOf('text')}>${label}: ${to !== null && markup`<b>${to}</b>`}${from !== null && markup` (was: ${from})`}</p>`,
  )}</div>`;
}

function quoteBlock(quote: Quote): Markup {
  return markup`<div ${styleOf('quote')}><p lang="${quote.language}" dir="auto" ${styleOf('words')}>“${shortened(oneLine(quote.text), quoteLength)}”</p>
<p ${styleOf('origin')}>${outletLink(quote.outlet, quote.link)}${stateNote(quote.stateAffiliated)}, ${publishedText(quote)}</p></div>`;
}

function sideRow({ side, sources }: SideSources): Markup {
  const more = sources.length - mostOutletsPerSide;
  return pair(sideLabels[side], [
    sources.slice(0, mostOutletsPerSide).map(sourceItem),
    more > 0 && ` and ${more} more`,
  ]);
}

function sourceItem({ outlet, link, stateAffiliated, wire }: CitedSource, index: number): Markup {
  return markup`${index > 0 && ', '}${outletLink(outlet, link)}${stateNote(stateAffiliated)}${wire !== null && ` [${reprintLabel(wire)}]`}`;
}

function outletLink(outlet: string, link: string | null): Markup {
  const href = safeLink(link);
  return href === null
    ? markup`<bdi>${outlet}</bdi>`
    : markup`<a href="${href}" ${styleOf('link')}><bdi>${outlet}</bdi></a>`;
}

function stateNote(stateAffiliated: boolean): string {
  return stateAffiliated ? ` (${stateAffiliatedLabel})` : '';
}
