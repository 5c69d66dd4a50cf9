import { dayWords } from '../dates/format-date.ts';
import type { EventDate } from '../detect/act.ts';

/** "Tuesday 24 November 2026", "the week of 23 November 2026", "November 2026". */
export function formatEventDate({ day, precision }: Pick<EventDate, 'day' | 'precision'>): string {
  if (precision === 'month') return dayWords(day).split(' ').slice(2).join(' ');
  if (precision === 'week') return `the week of ${dayWords(day).split(' ').slice(1).join(' ')}`;
  return dayWords(day);
}
