import { fullYear, instant, secondsOf } from './instant.ts';
import { monthNumber } from './month-names.ts';
import { zoneOffset } from './time-zones.ts';

/** Reads the rarer dialects of `parseDate`: looks for a time, a zone and a day anywhere in the text. Null when unsure. */
export function parseFreeFormDate(text: string): string | null {
  const epoch = /^(\d{10})(\d{3})?$/.exec(text);
  if (epoch !== null) return new Date(Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0)).toISOString();
  const [clock, rest] = takeClock(text);
  if (clock === null) return null;
  const day = readDay(rest, clock.marked);
  if (day === null) return null;
  const offset = clock.zone === '' ? 0 : zoneOffset(clock.zone, Date.UTC(day.year, day.month - 1, day.day));
  return instant(day.year, day.month, day.day, clock.seconds, offset ?? 0);
}

interface Clock {
  readonly seconds: number;
  /** As written; empty where there is none. */
  readonly zone: string;
  /** Written with AM or PM, as Americans do. */
  readonly marked: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const before = '(?:(오전|오후|上午|下午|午前|午後)\\s*)?';
const digits = '(\\d{1,2})(?::|[hH시时時点點](?=\\s*\\d))\\s*(\\d{2})[분分]?(?::?\\s*(\\d{1,2}(?:[.,]\\d+)?)[초秒]?)?';
const after = '\\s*([AaPp]\\.?\\s?[Mm]\\b\\.?)?';
const zone =
  '\\s*(Z\\b|\\(?(?:GMT|UTC)?\\s*[+-]\\d{1,2}(?::?\\d{2})?\\b\\)?|\\(?(?:[Мм][Сс][Кк]|TSİ)(?!\\p{L})\\)?|\\(?\\b[A-Z]{1,5}\\b\\)?)?';
const clockPattern = new RegExp(`(?:[Tt]\\s*)?${before}${digits}${after}${zone}(?:\\s*\\([^)]*\\))?`, 'u');

/** Takes the time and its zone out of a text; midnight UTC when there is none, null when it cannot be. */
function takeClock(text: string): [Clock | null, string] {
  const found = clockPattern.exec(text);
  if (found === null) return [{ seconds: 0, zone: '', marked: false }, text];
  const [whole, half = '', hours = '', minutes = '', second = '0', mark = '', zoneText = ''] = found;
  const isMorning = /^a|오전|上午|午前/i.test(half || mark);
  const isAfternoon = /^p|오후|下午|午後/i.test(half || mark);
  let hour = Number(hours);
  if (isAfternoon && hour < 12) hour += 12;
  if (isMorning && hour === 12) hour = 0;
  const seconds = secondsOf(hour, Number(minutes), Number(second.replace(',', '.')));
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`;
  if (seconds === null) return [null, rest];
  return [{ seconds, zone: zoneText, marked: mark !== '' }, rest];
}

/** The day in a text without its time. */
function readDay(text: string, american: boolean): Day | null {
  return ordinalDay(text) ?? numericDay(text, american) ?? namedDay(text);
}

/** "2026-W02-1", "2026-005", "20260105", "260105". */
function ordinalDay(text: string): Day | null {
  const week = /^\s*(\d{4})-?W(\d{2})(?:-?([1-7]))?\s*$/.exec(text);
  if (week !== null) {
    const fourth = new Date(Date.UTC(Number(week[1]), 0, 4));
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
    return dayOf(monday + ((Number(week[2]) - 1) * 7 + Number(week[3] ?? 1) - 1) * 86_400_000);
  }
  const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text);
  if (compact !== null) return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
  const ordinal = /^\s*(\d{4})-?(\d{3})\s*$/.exec(text);
  if (ordinal !== null && Number(ordinal[2]) >= 1 && Number(ordinal[2]) <= 366) {
    return dayOf(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
  }
  return null;
}

function dayOf(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2026/01/05", "2026년 1월 5일", "2026年1月5日", "05.01.2026", "1/5/2026"; null when day and month could be swapped. */
function numericDay(text: string, american: boolean): Day | null {
  const yearFirst = /(?<!\d)(\d{4})\s*(?:[-/.]|년|年)\s*(\d{1,2})\s*(?:[-/.]|월|月)\s*(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst !== null) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const dayFirst = /(?<!\d)(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)/.exec(text);
  if (dayFirst === null) return null;
  const [first, second, year] = [Number(dayFirst[1]), Number(dayFirst[3]), fullYear(dayFirst[4] ?? '')];
  if (second > 12 || (american && first <= 12)) return { year, month: first, day: second };
  // With dots it is the day that comes first, everywhere; with slashes only a number over 12 tells.
  if (dayFirst[2] === '.' || first > 12 || first === second) return { year, month: second, day: first };
  return null;
}

/** "5 января 2026", "January 5th, 2026", "Sun Jan 4 2004", "2004-július-13", "Mon, 5-Jan-26". */
function namedDay(text: string): Day | null {
  const month = [...text.matchAll(/\p{L}[\p{L}\p{M}.]+/gu)]
    .map(([name]) => monthNumber(name))
    .find((found) => found !== null);
  if (month === undefined || month === null) return null;
  const numbers = [...text.matchAll(/\d+/g)].map(([number]) => number);
  const year = numbers.find((number) => number.length === 4) ?? (numbers.length === 2 ? numbers[1] : undefined);
  const day = numbers.find((number) => number !== year || numbers.indexOf(number) !== numbers.lastIndexOf(number));
  if (year === undefined || day === undefined || day.length > 2) return null;
  return { year: fullYear(year), month, day: Number(day) };
}
