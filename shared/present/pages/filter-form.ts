import { kinds } from '../../detect/act/kinds.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { labelOf } from '../../wording/labels.ts';
import type { TimelineQuery } from '../query.ts';

/** The filter as a plain GET form; `actors` are the concept ids to choose from. */
export function filterForm(query: TimelineQuery, actors: readonly string[], today: string): Markup {
  return markup`<form class="filter" method="get" action="/" role="search" aria-label="Filter the timeline">
<div class="fields">
<label>From<input type="date" name="since" value="${query.since ?? ''}"></label>
<label>To<input type="date" name="until" value="${query.until ?? ''}"></label>
<label>Actor<select name="actor"><option value="">Anybody</option>${actorOptions(query.actor, actors)}</select></label>
<label>Kind<select name="kind"><option value="">Any kind</option>${Object.entries(kinds).map(([kind, { label }]) => option(kind, label, query.kind))}</select></label>
<label class="text">Words<input type="search" name="text" value="${query.text ?? ''}" maxlength="200" placeholder="in titles and quotes"></label>
</div>
<div class="acts"><button type="submit">Show</button>
${[7, 30, 90].map((days) => markup`<a href="/?since=${daysBefore(today, days)}">${days} days</a>`)}
<a href="/">Clear</a></div>
</form>`;
}

function actorOptions(chosen: string | null, actors: readonly string[]): readonly Markup[] {
  const known = chosen === null || actors.includes(chosen) ? actors : [chosen, ...actors];
  return known
    .map((concept) => [concept, labelOf(concept)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other))
    .map(([concept, label]) => option(concept, label, chosen));
}

function option(value: string, label: string, chosen: string | null): Markup {
  return markup`<option value="${value}"${value === chosen && markup` selected`}>${label}</option>`;
}

function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}
