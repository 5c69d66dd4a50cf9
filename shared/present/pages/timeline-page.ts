import { dayWords } from '../../dates/format-date.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { newest, type Timeline, type TimelineDay } from '../timeline.ts';
import { activityChart } from './activity-chart.ts';
import { entryBlock } from './entry-block.ts';
import { filterForm } from './filter-form.ts';
import { page } from './layout.ts';

/** Developments on one page: more would be slow on a phone; narrower dates show the rest. */
const pageLimit = 200;

/** The timeline as a page. `actors` fills the filter's list, `today` is YYYY-MM-DD. */
export function timelinePage(timeline: Timeline, actors: readonly string[], today: string): string {
  const shown = newest(timeline, pageLimit);
  return page({
    title: 'Parley: timeline of the US–Russia–Ukraine talks',
    current: 'timeline',
    main: markup`<h1 class="skip">Timeline</h1>
${activityChart(timeline, today)}
${filterForm(timeline.query, actors, today)}
${timeline.total === 0 ? nothing : shown.days.map((day) => daySection(day, today))}
${timeline.total > pageLimit && rest(shown, timeline.total)}`,
  });
}

const nothing = markup`<p class="empty">No development matches. Try more days or fewer words; whether all outlets could be read is on the <a href="/feeds">feeds page</a>.</p>`;

function daySection({ day, entries }: TimelineDay, today: string): Markup {
  const [weekday = '', ...rest] = dayWords(day).split(' ');
  const when = day > today ? ' · ahead' : day === today ? ' · today' : '';
  return markup`<section class="day" id="day-${day}" aria-labelledby="heading-${day}">
<h2 id="heading-${day}"><time datetime="${day}">${rest.join(' ')}</time><span>${weekday}${when}</span></h2>
<div>${entries.map(entryBlock)}</div>
</section>`;
}

function rest(shown: Timeline, total: number): Markup {
  const last = shown.days.at(-1)?.day ?? '';
  return markup`<p>The newest ${pageLimit} of ${total} developments are shown. <a href="/?until=${last}">Go on from ${dayWords(last)}</a></p>`;
}
