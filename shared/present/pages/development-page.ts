import { instantWords } from '../../dates/format-date.ts';
import type { Change, Development, SlotChange } from '../../group/development.ts';
import { alertFor } from '../../notify/policy.ts';
import type { Reader } from '../../notify/reader.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { oneLine, shortened } from '../../text/safe-text.ts';
import { factRows } from '../../wording/facts.ts';
import { slotChangeText } from '../../wording/slot-change.ts';
import { topicNames } from '../../wording/who-where-what.ts';
import { entryOf } from '../timeline.ts';
import { actLine, titleText } from './entry-block.ts';
import { page } from './layout.ts';
import { sourcesBlock } from './quote-block.ts';
import { reportBlock } from './report-block.ts';

/** All that is known of one development. */
export function developmentPage(development: Development): string {
  const { title, reports, reasons, changes } = development;
  return page({
    title: `${shortened(oneLine(title), 100)} · Parley`,
    current: null,
    main: markup`<p class="crumb"><a href="/">Timeline</a></p>
<div class="lead">${actLine(entryOf(development))}<h1>${titleText(development)}</h1></div>
<div class="pair"><div>${factsList(development)}</div><div><h2>Who reports it</h2>${sourcesBlock(development)}</div></div>
<section class="part"><h2>What changed, and whether it is mailed</h2><ol class="plain">${changes.map((change) => changeItem(change, development))}</ol></section>
<section class="part"><h2>Reports, in the order they came</h2>${reports.map(reportBlock)}</section>
<section class="part"><h2>Why this is one development</h2><ul class="plain">${reasons.map((reason) => markup`<li>${reason}</li>`)}</ul></section>
<p class="small quiet">As data: <a href="/api/developments/${encodeURIComponent(development.id)}">JSON</a></p>`,
  });
}

function factsList(development: Development): Markup {
  const { significance, firstSeen, lastChanged, retrospective } = development;
  const rows: readonly (readonly [string, string])[] = [
    ...factRows(development),
    ['About', topicNames(development) || 'The talks as such'],
    ['First seen', instantWords(firstSeen) ?? 'Unknown'],
    ['Last changed', instantWords(lastChanged) ?? 'Unknown'],
    ['Significance', `${significance.toFixed(2)} of 1${retrospective ? '; told in retrospect, so never alerted' : ''}`],
  ];
  return markup`<dl class="facts">${rows.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** A reader who changed nothing: the threshold is at its default. */
const defaultReader: Reader = { id: 'anybody', email: '', minimumSignificance: 0 };

function changeItem(change: Change, development: Development): Markup {
  const { type, at, slots, itemId } = change;
  const { alert, reason } = alertFor(change, development, defaultReader, at);
  const report = development.reports.find((candidate) => candidate.itemId === itemId);
  const by = report === undefined ? null : markup` by <bdi>${report.outlet}</bdi>`;
  const verb = type === 'opened' ? 'Opened' : type === 'corrected' ? 'Corrected' : 'Updated';
  return markup`<li>${verb}${by} <span class="quiet small">· ${instantWords(at) ?? 'unknown time'}</span>${slots.map(slotChange)}<div class="change">${alert ? 'Mailed by default' : 'Not mailed by default'}: ${reason}</div></li>`;
}

function slotChange(slot: SlotChange): Markup {
  const { label, from, to } = slotChangeText(slot);
  return markup`<div class="change">${label}: ${to !== null && markup`<b>${to}</b>`} ${from !== null && markup`<s>${from}</s>`}</div>`;
}
