/** An instant from its parts; null unless the parts are a real date and time. `offset` is minutes east of UTC. */
export function instant(year: number, month: number, day: number, seconds: number, offset: number): string | null {
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysIn(year, month))) return null;
  if (seconds < 0 || seconds > 86_400 || year < 1970 || year > 2199) return null;
  const local = seconds - offset * 60;
  if (Number.isInteger(local) && local >= 0 && local < 86_400) return dayText(year, month, day) + clockText(local);
  return new Date(Date.UTC(year, month - 1, day) + Math.round(local * 1000)).toISOString();
}

function dayText(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}T`;
}

function clockText(ofDay: number): string {
  return `${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}.000Z`;
}

function two(number: number): string {
  return twoDigits[number] ?? '';
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** A written year in full: two digits are of 1970-2069, three (a slip of Y2K) count from 1900. */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length >= 4) return year;
  if (written.length === 3) return 1900 + year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Seconds of the day; null when out of range. A leap second is the last second of its minute. */
export function secondsOf(hour: number, minute: number, second: number): number | null {
  if (hour > 24 || minute > 59 || second >= 61 || (hour === 24 && minute + second > 0)) return null;
  return hour * 3600 + minute * 60 + (second >= 60 ? 59 : second);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
