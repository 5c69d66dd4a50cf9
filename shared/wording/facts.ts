import { instantWords } from '../dates/format-date.ts';
import type { Development } from '../group/development.ts';
import { formatEventDate } from './event-date.ts';
import { actorNames, placeName } from './who-where-what.ts';

/** The day of the event, and whether a sentence states it. */
export function whenText({ eventDate }: Pick<Development, 'eventDate'>): string {
  if (eventDate === null) return 'Unknown: no report states the day';
  const inferred = eventDate.sentence === null ? ' (inferred from the day of publication)' : '';
  return `${formatEventDate(eventDate)}${inferred}`;
}

/** Who took part. */
export function whoText(development: Pick<Development, 'actors'>): string {
  return actorNames(development) || 'Unknown: no report names them';
}

/** Where it happened. */
export function whereText(development: Pick<Development, 'kind' | 'place'>): string {
  return placeName(development) ?? 'Unknown: no report names the place';
}

/** When the first report came out, as far as the outlets say; ISO 8601 in the reports, words for a reader out. */
export function firstPublishedText({ reports }: Pick<Development, 'reports'>): string {
  const [first = null] = reports
    .flatMap(({ published }) => published ?? [])
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  return instantWords(first) ?? 'Unknown: the outlets give no date';
}
