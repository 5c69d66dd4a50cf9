/** An instant from its parts; null unless the parts are a real date and time. `offset` is minutes east of UTC. */
export function instant(year: number, month: number, day: number, seconds: number, offset: number): string | null {
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysIn(year, month))) return null;
  if (seconds < 0 || seconds > 86_400 || year < 1970 || year > 2199) return null;
  const local = seconds - offset * 60;
  if (Number.isInteger(local) && local >= 0 && local < 86_400) return dayText(year, month, day) + clockText(local);
  return new Date(Date.UTC(year, month - 1, day) + Math.round(local * 1000)).toISOString();
}

// The entries of a feed are mostly of one day, and making its text takes longer than all the rest of reading a date.
let lastDay = 0;
let lastText = '';

function dayText(year: number, month: number, day: number): string {
  const key = (year * 16 + month) * 32 + day;
  if (key !== lastDay) {
    lastText = `${year}-${two(month)}-${two(day)}T`;
    lastDay = key;
  }
  return lastText;
}

// Texts of the minutes of a day and of the seconds of a minute, made when first met.
const minuteTexts: string[] = [];
const secondTexts: string[] = [];

function clockText(ofDay: number): string {
  const minute = Math.floor(ofDay / 60);
  const second = ofDay - minute * 60;
  minuteTexts[minute] ??= `${two(Math.floor(minute / 60))}:${two(minute % 60)}:`;
  secondTexts[second] ??= `${two(second)}.000Z`;
  return minuteTexts[minute] + secondTexts[second];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

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
