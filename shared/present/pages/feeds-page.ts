import type { FeedCondition, FeedHealth } from '../../collect/feed-health.ts';
import { agoWords, instantWords } from '../../dates/format-date.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { safeLink } from '../../text/safe-text.ts';
import { sideLabels } from '../../wording/labels.ts';
import { page } from './layout.ts';
import { languageName, stateTag } from './quote-block.ts';

/** Whether each outlet can be read, worst first. */
export function feedsPage(health: readonly FeedHealth[], now: Date): string {
  const count = (condition: FeedCondition) => health.filter((feed) => feed.condition === condition).length;
  return page({
    title: 'Feeds · Parley',
    current: 'feeds',
    main: markup`<div class="lead"><h1>Feeds</h1></div>
<ul class="counts">${Object.entries(conditionLabels).map(([condition, label]) => markup`<li><b class="${condition}">${count(condition as FeedCondition)}</b>${label}</li>`)}</ul>
<table><thead><tr><th scope="col">Outlet</th><th scope="col">State</th><th scope="col">Last success</th><th scope="col">Last new item</th><th scope="col">Side</th><th scope="col">Last error</th></tr></thead>
<tbody>${health.map((feed) => feedRow(feed, now))}</tbody></table>`,
  });
}

const conditionLabels: Readonly<Record<FeedCondition, string>> = {
  ok: 'ok',
  failing: 'failing',
  overdue: 'overdue',
  waiting: 'not polled yet',
};

function feedRow({ feed, condition, lastSuccess, lastNewItem, failures, lastError }: FeedHealth, now: Date): Markup {
  const { outlet, url, language } = feed;
  const href = safeLink(url);
  const state = condition === 'failing' ? `failing, ${failures} in a row` : conditionLabels[condition];
  return markup`<tr>
<td>${href === null ? outlet.name : markup`<a href="${href}" rel="noopener noreferrer nofollow">${outlet.name}</a>`}${stateTag(outlet.stateAffiliated)}<br><span class="small quiet">${languageName(language)}</span></td>
<td class="state ${condition}">${state}</td>
<td class="times2" data-name="Last success">${when(lastSuccess, now)}</td>
<td class="times2" data-name="Last new item">${when(lastNewItem, now)}</td>
<td class="side" data-name="Side">${sideLabels[outlet.side]}</td>
<td>${condition === 'failing' ? lastError : null}</td>
</tr>`;
}

/** How long ago, with the instant beside it for those who ask. */
function when(instant: string | null, now: Date): Markup | string {
  const at = instantWords(instant);
  if (instant === null || at === null) return 'never';
  return markup`<time datetime="${instant}" title="${at}">${agoWords(instant, now)}</time>`;
}
