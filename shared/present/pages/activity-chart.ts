import { dayWords } from '../../dates/format-date.ts';
import { type KindGroup, kindGroups, kinds } from '../../detect/act/kinds.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { plural } from '../../wording/plural.ts';
import type { Timeline, TimelineDay } from '../timeline.ts';

/** One bar: the days from `first` to `last`, both included, newest day that has entries as its target. */
interface Bar {
  readonly first: string;
  readonly last: string;
  readonly target: string | null;
  readonly counts: Readonly<Record<KindGroup, number>>;
  readonly total: number;
}

const groups = Object.keys(kindGroups) as readonly KindGroup[];
/** Bars that a phone can still tell apart. */
const mostBars = 92;
const height = 100;
/** Developments in a bar of full height at least, so that a quiet month does not look like a busy one. */
const smallestPeak = 4;
const dayLength = 86_400_000;

/**
 * Developments over time as stacked bars, drawn here: an SVG that needs no script. `today` is YYYY-MM-DD. The bars lead
 * to their day by pointer alone: by keyboard they would be ninety stops before the headings that do the same.
 */
export function activityChart(timeline: Timeline, today: string): Markup | null {
  const span = spanOf(timeline, today);
  if (span === null || timeline.total === 0) return null;
  const bars = barsOf(timeline.days, span);
  const peak = Math.max(...bars.map((bar) => bar.total));
  const label = `Developments from ${dayWords(span.first)} to ${dayWords(span.last)}: ${timeline.total} in all, at most ${peak} in one ${barName(bars)}`;
  return markup`<figure class="activity">
<figcaption><b>${plural(timeline.total, 'development')}</b>${Object.entries(kindGroups).map(([group, label]) => markup`<span class="kind ${group}">${label}</span>`)}${bars.some((bar) => bar.last > today) && markup`<span class="now">Today</span>`}</figcaption>
<svg viewBox="0 0 ${bars.length} ${height}" preserveAspectRatio="none" role="img" aria-label="${label}">
${bars.map((bar, index) => barGroup(bar, index, Math.max(peak, smallestPeak), today))}
</svg>
<div class="ends"><span>${dayWords(span.first)}</span><span>${dayWords(span.last)}</span></div>
</figure>`;
}

function barGroup(bar: Bar, index: number, top: number, today: string): Markup {
  const isToday = bar.first <= today && today <= bar.last;
  const mark = isToday && markup`<rect class="today" x="${index + 0.96}" y="0" width="0.08" height="${height}"/>`;
  if (bar.target === null) return markup`${mark}`;
  let edge = height;
  const parts = groups.flatMap((group) => {
    const part = (bar.counts[group] / top) * (height - 4);
    edge -= part;
    return part === 0
      ? []
      : [
          markup`<rect class="${group}" x="${index + 0.12}" y="${rounded(edge)}" width="0.76" height="${rounded(part)}"/>`,
        ];
  });
  const days = bar.first === bar.last ? dayWords(bar.first) : `${dayWords(bar.first)} to ${dayWords(bar.last)}`;
  return markup`${mark}<a href="#day-${bar.target}" tabindex="-1"><title>${days}: ${bar.total}</title><rect class="slot" x="${index}" y="0" width="1" height="${height}"/>${parts}</a>`;
}

function barsOf(days: readonly TimelineDay[], { first, last }: { first: string; last: string }): readonly Bar[] {
  const start = Date.parse(first);
  const length = Math.round((Date.parse(last) - start) / dayLength) + 1;
  const step = Math.ceil(length / mostBars);
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => {
    const from = dayAt(start + index * step * dayLength);
    const to = dayAt(Math.min(start + ((index + 1) * step - 1) * dayLength, Date.parse(last)));
    return barOf(
      from,
      to,
      days.filter(({ day }) => from <= day && day <= to),
    );
  });
}

function barOf(first: string, last: string, days: readonly TimelineDay[]): Bar {
  const counts = { talks: 0, paperwork: 0, refusal: 0, words: 0 };
  for (const { entries } of days) for (const { development } of entries) counts[kinds[development.kind].group] += 1;
  const total = groups.reduce((sum, group) => sum + counts[group], 0);
  return { first, last, target: days[0]?.day ?? null, counts, total };
}

/** The days asked for, widened to what is there. */
function spanOf({ query, days }: Timeline, today: string): { first: string; last: string } | null {
  const all = [query.since, query.until ?? today, ...days.map(({ day }) => day)].flatMap((day) => day ?? []).sort();
  const first = query.since ?? all[0];
  const last = query.until ?? all.at(-1);
  return first === undefined || last === undefined || first > last ? null : { first, last };
}

function barName(bars: readonly Bar[]): string {
  return bars.every((bar) => bar.first === bar.last) ? 'day' : 'bar';
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function rounded(value: number): string {
  return value.toFixed(2);
}
