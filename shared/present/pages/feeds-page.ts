import { countByHealth, type FeedHealth, type Health, healths, overdueHours } from '../../collect/feed-health.ts';
import { agoWords, instantWords } from '../../dates/format-date.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { safeLink } from '../../text/safe-text.ts';
import { sideLabels } from '../../wording/labels.ts';
import { languageName } from '../../wording/language-name.ts';
import { page } from './layout.ts';
import { stateTag } from './quote-block.ts';

/** Whether each outlet can be read, worst first. */
export function feedsPage(feeds: readonly FeedHealth[], now: Date): string {
  const counts = countByHealth(feeds);
  return page({
    title: 'Feeds · Parley',
    current: 'feeds',
    main: markup`<div class="lead"><h1>Feeds</h1></div>
<ul class="counts">${healths.map((health) => markup`<li><b class="${health}">${counts[health]}</b>${health}<br><span class="small quiet">${meanings[health]}</span></li>`)}</ul>
<table><thead><tr><th scope="col">Outlet</th><th scope="col">Health</th><th scope="col">Last success</th><th scope="col">Last new item</th><th scope="col">Side</th><th scope="col">Last error</th></tr></thead>
<tbody>${feeds.map((feed) => feedRow(feed, now))}</tbody></table>`,
  });
}

const meanings: Readonly<Record<Health, string>> = {
  overdue: `no answer for ${overdueHours} hours`,
  failing: 'the last poll failed',
  late: 'Parley has not asked in time',
  new: 'not asked yet',
  ok: 'answered',
};

function feedRow(
  { feed, health, lastSuccess, lastNewItem, pollMinutes, failures, lastError }: FeedHealth,
  now: Date,
): Markup {
  const { outlet, url, language } = feed;
  const href = safeLink(url);
  const inARow = failures === 0 ? '' : `, ${failures} ${failures === 1 ? 'failure' : 'failures in a row'}`;
  return markup`<tr>
<td>${href === null ? outlet.name : markup`<a href="${href}" rel="noopener noreferrer nofollow">${outlet.name}</a>`}${stateTag(outlet.stateAffiliated)}<br><span class="small quiet">${languageName(language)}</span></td>
<td class="state ${health}">${health}${inARow}</td>
<td class="times2" data-name="Last success">${when(lastSuccess, now)}${interval(pollMinutes)}</td>
<td class="times2" data-name="Last new item">${when(lastNewItem, now)}</td>
<td class="side" data-name="Side">${sideLabels[outlet.side]}</td>
<td>${lastError}</td>
</tr>`;
}

/** How often a feed is asked, as its changes taught. */
function interval(minutes: number | null): Markup | string {
  if (minutes === null) return '';
  return markup`<br><span class="small quiet">asked every ${minutes === 1 ? 'minute' : `${minutes} minutes`}</span>`;
}

/** How long ago, with the instant beside it for those who ask. */
function when(instant: string | null, now: Date): Markup | string {
  const at = instantWords(instant);
  if (instant === null || at === null) return 'never';
  return markup`<time datetime="${instant}" title="${at}">${agoWords(instant, now)}</time>`;
}
