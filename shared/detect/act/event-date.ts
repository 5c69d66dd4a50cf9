import type { Language } from '../../languages/language.ts';
import type { DayWords } from '../../languages/language-pack.ts';
import { languagePacks } from '../../languages/language-packs.ts';
import { languageTagged } from '../../text/detect-language.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { EventDate } from '../act.ts';

/** A day that a sentence names. `ahead` when it lies after the anchor or the words around it speak of the future. */
export interface NamedDay {
  readonly day: string;
  readonly precision: EventDate['precision'];
  readonly ahead: boolean;
  /** Offset in the folded sentence. */
  readonly at: number;
}

const dayLength = 86_400_000;

/**
 * Until this hour (UTC) news that names no day is of the day before: it is evening in Washington and night in Europe.
 * Set on the open half of the stream, where every act first reported before six is dated a day earlier.
 */
const newsDayStarts = 6;

/** Beyond so many days back a bare weekday is read as the next one: reports name the last days by their weekday. */
const weekdayReach = 4;

/** The news day of an instant: YYYY-MM-DD. */
export function newsDay(instant: string): string {
  return dayOf(new Date(instant).getTime() - newsDayStarts * 3_600_000);
}

/** Whole days from one YYYY-MM-DD to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/**
 * The days that a sentence names, in its order, read from `anchor` (ISO 8601 instant of publication) in one of nine
 * languages. Relative words ("yesterday"), weekdays, "2 December", "Dec. 2, 2025", "02.12.2025", "2.12.", "two
 * days ago" and the first day of "2-3 December" are read. Where the sentence is known to speak of what is to come
 * (`isAhead`), a bare weekday is the next one, and "next week" and "in January" are read too.
 */
export function namedDays(sentence: string, tag: string, anchor: string, isAhead = false): NamedDay[] {
  const language = languageTagged(tag);
  const text = fold(sentence);
  const today = anchor.slice(0, 10);
  const words = compiledFor(language);
  const found: NamedDay[] = [
    ...relativeDays(text, words, today),
    ...weekdays(text, words, today, isAhead),
    ...calendarDays(text, words, today),
    ...(isAhead ? spans(text, words, today) : []),
  ];
  return found.sort((a, b) => a.at - b.at);
}

interface Compiled {
  readonly offsets: readonly (readonly [pattern: RegExp, days: number])[];
  readonly newYearsEve: RegExp;
  readonly weekday: RegExp;
  readonly weekdayOf: readonly RegExp[];
  readonly coming: RegExp;
  readonly last: RegExp;
  readonly nextWeek: RegExp;
  readonly month: RegExp;
  readonly dayMonth: RegExp;
  readonly monthDay: RegExp;
  readonly monthOf: readonly RegExp[];
}

const compiled = new Map<Language, Compiled>();

function compiledFor(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(languagePacks[language].dates);
  compiled.set(language, made);
  return made;
}

function compile(words: DayWords): Compiled {
  const month = words.months.map((source) => `(?:${source})`).join('|');
  const offsets: (readonly [RegExp, number])[] = [
    [whole(words.today), 0],
    [whole(words.yesterday), -1],
    [whole(words.tomorrow), 1],
  ];
  if (words.dayBefore !== null) offsets.push([whole(words.dayBefore), -2]);
  for (const [index, ago] of words.ago.entries()) offsets.push([whole(ago), -2 - index]);
  const ordinal = words.ordinal === null ? '' : `(?:${words.ordinal})?`;
  const of = words.of === null ? '' : `(?:${words.of} )?`;
  return {
    offsets,
    newYearsEve: whole(words.newYearsEve),
    weekday: whole(words.weekdays.map((source) => `(?:${source})`).join('|')),
    weekdayOf: words.weekdays.map((source) => new RegExp(`^(?:${source})$`, 'u')),
    coming: whole(words.coming),
    last: whole(words.last),
    nextWeek: whole(words.nextWeek),
    month: whole(words.inMonth === null ? `(${month})` : `(?:${words.inMonth}) (${month})`),
    dayMonth: whole(`(\\d{1,2})(?:\\.?[-–—]\\d{1,2})?(?:${ordinal}|\\.) ${of}(${month})\\.?(?: ${of}(\\d{4}))?`),
    monthDay: whole(`(${month})\\.? (\\d{1,2})${ordinal}(?:,? (\\d{4}))?`),
    monthOf: words.months.map((source) => new RegExp(`^(?:${source})$`, 'u')),
  };
}

function whole(source: string): RegExp {
  return wholeWords(source, 'gu');
}

function relativeDays(text: string, words: Compiled, today: string): NamedDay[] {
  const named = words.offsets.flatMap(([pattern, days]) =>
    [...text.matchAll(pattern)].map((match) => namedDay(shift(today, days), days > 0, match.index)),
  );
  const eve = [...text.matchAll(words.newYearsEve)].map((match) =>
    namedDay(lastNewYearsEve(today), false, match.index),
  );
  return [...named, ...eve];
}

function weekdays(text: string, words: Compiled, today: string, isAhead: boolean): NamedDay[] {
  return [...text.matchAll(words.weekday)].map((match) => {
    const index = words.weekdayOf.findIndex((pattern) => pattern.test(match[0]));
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const back = (((new Date(today).getUTCDay() + 6) % 7) - index + 7) % 7;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    if (lastBeside(words.last, before, after))
      return namedDay(shift(today, back === 0 ? -7 : -back), false, match.index);
    const coming = new RegExp(words.coming.source, 'u').test(before);
    const ahead = coming || (isAhead ? back > 0 : back > weekdayReach);
    return namedDay(shift(today, ahead ? 7 - back : -back), ahead, match.index);
  });
}

function lastBeside(last: RegExp, before: string, after: string): boolean {
  return new RegExp(`${last.source}\\s*$`, 'u').test(before) || new RegExp(`^\\s*${last.source}`, 'u').test(after);
}

/** The coming week by its Monday, a month that is named without a day by its first. */
function spans(text: string, words: Compiled, today: string): NamedDay[] {
  const monday = shift(today, 7 - ((new Date(today).getUTCDay() + 6) % 7));
  const weeks = [...text.matchAll(words.nextWeek)].map(
    ({ index }): NamedDay => ({
      day: monday,
      precision: 'week',
      ahead: true,
      at: index,
    }),
  );
  const months = [...text.matchAll(words.month)].flatMap((match): NamedDay[] => {
    const beside =
      text.slice(Math.max(0, match.index - 4), match.index) + text.slice(match.index + match[0].length).slice(0, 4);
    if (/\d/.test(beside)) return [];
    const month = words.monthOf.findIndex((pattern) => pattern.test(match[1] ?? ''));
    const own = Number(today.slice(0, 4));
    const year = month + 1 < Number(today.slice(5, 7)) ? own + 1 : own;
    return [{ day: dayOf(Date.UTC(year, month, 1)), precision: 'month', ahead: true, at: match.index }];
  });
  return [...weeks, ...months];
}

function calendarDays(text: string, words: Compiled, today: string): NamedDay[] {
  const found: NamedDay[] = [];
  const add = (day: string | undefined, month: string | undefined, year: string | undefined, at: number) => {
    const index = words.monthOf.findIndex((pattern) => pattern.test(month ?? ''));
    const date = nearest(Number(day), index, year === undefined ? null : Number(year), today);
    if (date !== null) found.push(namedDay(date, date > today, at));
  };
  for (const match of text.matchAll(words.dayMonth)) add(match[1], match[2], match[3], match.index);
  for (const match of text.matchAll(words.monthDay)) add(match[2], match[1], match[3], match.index);
  for (const match of text.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)/g)) {
    const date = nearest(
      Number(match[1]),
      Number(match[2]) - 1,
      match[3] === undefined ? null : Number(match[3]),
      today,
    );
    if (date !== null) found.push(namedDay(date, date > today, match.index));
  }
  return found;
}

/** The date in the year given, else in the year that brings it nearest to today. Null for a day that is none. */
function nearest(day: number, month: number, year: number | null, today: string): string | null {
  if (!(day >= 1 && day <= 31) || month < 0 || month > 11) return null;
  const own = Number(today.slice(0, 4));
  const years = year === null ? [own - 1, own, own + 1] : [year];
  const dates = years.map((candidate) => dayOf(Date.UTC(candidate, month, day)));
  return dates.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null;
}

function lastNewYearsEve(today: string): string {
  const year = Number(today.slice(0, 4));
  return today.slice(5) === '12-31' ? today : `${year - 1}-12-31`;
}

function namedDay(day: string, ahead: boolean, at: number): NamedDay {
  return { day, precision: 'day', ahead, at };
}

function shift(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * dayLength);
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
