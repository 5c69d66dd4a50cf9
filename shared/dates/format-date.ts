import { englishMonths } from './month-names.ts';

/** "Tuesday 24 November 2026" for "2026-11-24"; anything that is not a day comes back as it is. */
export function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${englishMonths[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "Tue 24 Nov" for "2026-11-24"; anything that is not a day comes back as it is. */
export function shortDayWords(day: string): string {
  const [weekday = '', date = '', month = ''] = dayWords(day).split(' ');
  return month === '' ? day : `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}`;
}

/** "24 Nov 2026, 14:05 UTC" for an ISO 8601 instant; null when unknown or unreadable. */
export function instantWords(instant: string | null): string | null {
  const date = new Date(instant ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return null;
  const month = (englishMonths[date.getUTCMonth()] ?? '').slice(0, 3);
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}, ${date.toISOString().slice(11, 16)} UTC`;
}

/** "5 minutes ago", "3 hours ago", "2 days ago", for an instant in the past. */
export function agoWords(instant: string, now: Date): string {
  const minutes = Math.max(0, (now.getTime() - Date.parse(instant)) / 60_000);
  const [count, unit] =
    minutes < 120 ? [minutes, 'minute'] : minutes < 2880 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day'];
  const whole = Math.floor(Number(count));
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
