import { monthNumber } from '../../dates/month-names.ts';
import { zoneName, zoneOffset } from '../../dates/time-zones.ts';

/**
 * An instant or day as a page writes it, in ISO 8601. A zone given is kept; a time without one, and a day alone at its
 * midnight, are taken as UTC with the offset -00:00, which stands for a zone unknown (RFC 3339 4.3). Null when it is no
 * date or lies outside 1990 to 2100.
 */
export function pageDate(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const trimmed = text.trim().slice(0, longest);
  const epoch = epochDate(trimmed);
  if (epoch !== null) return epoch;
  const day = isoDay(trimmed) ?? numericDay(trimmed) ?? namedDay(trimmed);
  return day === null ? null : assemble(day);
}

/** The earlier-known day of an address such as /2025/01/13/, or null. */
export function dateInUrl(url: string): string | null {
  const found = /[/_-](20[0-3]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}T00:00:00-00:00`;
}

/** Characters in which a page writes a date. */
const longest = 300;

/** A day found in a text. */
interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** What stands behind the day and before it: the time, where there is one. */
  readonly rest: string;
}

function epochDate(text: string): string | null {
  if (!/^\d{10}(\d{3})?$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

function assemble({ year, month, day, rest }: Day): string | null {
  const clock = clockIn(rest);
  if (clock === null) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = new Date(midnight).toISOString().startsWith(written);
  const zone = clock.zone === '' ? '-00:00' : offsetText(zoneOffset(clock.zone, midnight));
  return isDay && Number(year) >= 1990 && Number(year) <= 2100 ? `${written}T${clock.time}${zone}` : null;
}

function offsetText(minutes: number | null): string {
  if (minutes === null) return '-00:00';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

interface Clock {
  /** "18:05:00", with the fraction given. */
  readonly time: string;
  /** As written; empty where there is none. */
  readonly zone: string;
}

const half = String.raw`([ap])\.?\s?m\b\.?`;
const zone = String.raw`(?:\s*[,(|–-]?\s*(Z\b|(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d\d)?(?!\d)|${zoneName}))?`;
const clockPattern = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})\s?[:.hH時시]\s?(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?분?(?![\d])(?:\s*${half})?${zone}`,
  'iu',
);
const hourPattern = new RegExp(String.raw`(?<![\d.:])(\d{1,2})()()()\s*${half}${zone}`, 'iu');
const compactPattern = new RegExp(String.raw`^T(\d\d)(\d\d)(\d\d)?()()${zone}`, 'u');

/** The time in what stands beside a day; midnight where there is none, null for one that no clock shows. */
function clockIn(rest: string): Clock | null {
  const found = compactPattern.exec(rest) ?? clockPattern.exec(rest) ?? hourPattern.exec(rest);
  if (found === null) return { time: '00:00:00', zone: '' };
  const [, hours = '', minutes = '', seconds = '', fraction = '', mark = '', zoneText = ''] = found;
  const hour = mark === '' ? Number(hours) : (Number(hours) % 12) + (mark.toLowerCase() === 'p' ? 12 : 0);
  const isTime = hour < 24 && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  if (!isTime) return null;
  const part = fraction === '' ? '' : `.${fraction.slice(0, 3)}`;
  return { time: `${two(hour)}:${two(Number(minutes))}:${two(Number(seconds))}${part}`, zone: zoneText };
}

function isoDay(text: string): Day | null {
  const found = /^(\d{4})(-?)(\d\d)\2(\d\d)(?!\d)/.exec(text);
  return found === null ? null : dayOf(text, found, found[1], found[3], found[4]);
}

/**
 * Day first, as in most of the world: 13.01.2025 10:56, 13/01/2025; month first with AM or PM or where only so it is a
 * day. Also 2025年1月13日 and 2025.01.13
 */
function numericDay(text: string): Day | null {
  const yearFirst = /(20\d\d|19\d\d)\s*[年년./]\s*(\d{1,2})\s*[月월./]\s*(\d{1,2})(?:\s*[日일]|\.)?/.exec(text);
  if (yearFirst !== null) return dayOf(text, yearFirst, yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /\b(\d{1,2})([./-])(\d{1,2})[./-](20\d\d|19\d\d)\b/.exec(text);
  if (dayFirst === null) return null;
  const [, first, mark, second, year] = dayFirst;
  const isAmerican = mark === '/' && Number(first) <= 12 && /\d\s*[ap]\.?\s?m\b/i.test(text);
  return isAmerican || Number(second) > 12
    ? dayOf(text, dayFirst, year, first, second)
    : dayOf(text, dayFirst, year, second, first);
}

/** "Mon, 13 Jan 2025 10:00:00 +0200", "January 13, 2025", "13 de enero de 2025", "2025. január 13.", in many languages. */
function namedDay(text: string): Day | null {
  for (const { pattern, year, month, day } of namedPatterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const number = monthNumber(found[month] ?? '');
    return number === null ? null : dayOf(text, found, found[year], String(number), found[day]);
  }
  return null;
}

const namedPatterns = [
  {
    pattern:
      /(\d{1,2})(?:st|nd|rd|th|er|[.º])?\s+(?:de\s+|d['’])?([\p{L}\p{M}]{2,12})\.?,?(?:\s*\/\s*\p{L}+)?\s+(?:del?\s+)?(20\d\d|19\d\d)/u,
    day: 1,
    month: 2,
    year: 3,
  },
  { pattern: /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d|19\d\d)/u, month: 1, day: 2, year: 3 },
  { pattern: /(20\d\d|19\d\d)\.\s+(\p{L}{3,12})\.?\s+(\d{1,2})\./u, year: 1, month: 2, day: 3 },
] as const;

function dayOf(text: string, found: RegExpExecArray, year = '', month = '', day = ''): Day {
  const behind = text.slice(found.index + found[0].length);
  return { year, month, day, rest: `${behind} ${text.slice(0, found.index)}` };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
