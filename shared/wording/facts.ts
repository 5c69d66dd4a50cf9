import { dayWords, instantWords } from '../dates/format-date.ts';
import { figureText } from '../detect/act/figure.ts';
import type { Stance } from '../detect/act/phases.ts';
import type { Development } from '../group/development.ts';
import { formatEventDate } from './event-date.ts';
import { actorNames, placeName } from './who-where-what.ts';

/** What the rows of facts are made of. */
type Facts = Pick<
  Development,
  'kind' | 'phase' | 'actors' | 'place' | 'eventDate' | 'stance' | 'toldOn' | 'plannedFor' | 'figure'
>;

/** When, who, where, the answer and the figure, each where it is known: what is not is left out. */
export function factRows(development: Facts): readonly (readonly [string, string])[] {
  const { stance, figure } = development;
  const rows: readonly (readonly [string, string | null])[] = [
    ['When', whenText(development)],
    ['Who', actorNames(development) || null],
    ['Where', placeName(development)],
    ['Answer', stance === undefined || stance === 'none' ? null : stanceLabels[stance]],
    ['Figure', figure == null ? null : figureText(figure)],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** The day of the event; of what is planned the day it was announced and the day it is planned for. */
function whenText({ kind, phase, eventDate, toldOn, plannedFor }: Facts): string | null {
  if ((kind === 'announcement' || phase === 'announced') && toldOn != null) {
    const ahead = plannedFor == null ? '' : `, for ${formatEventDate(plannedFor)}`;
    return `Announced ${dayWords(toldOn)}${ahead}`;
  }
  if (eventDate === null) return null;
  const inferred = eventDate.sentence === null ? ' (inferred from the day of publication)' : '';
  return `${formatEventDate(eventDate)}${inferred}`;
}

/** What who acts says, where it is a yes or a no. */
export const stanceLabels: Readonly<Record<Exclude<Stance, 'none'>, string>> = { yes: 'Yes', no: 'No' };

/** When the first report came out, as far as the outlets say; ISO 8601 in the reports, words for a reader out. */
export function firstPublishedText({ reports }: Pick<Development, 'reports'>): string {
  const [first = null] = reports
    .flatMap(({ published }) => published ?? [])
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  return instantWords(first) ?? 'Unknown: the outlets give no date';
}
