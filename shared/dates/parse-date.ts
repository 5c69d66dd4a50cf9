import { parseFixedLayoutDate } from './fixed-layout-date.ts';
import { parseFreeFormDate } from './free-form-date.ts';
import { fullYear, instant, secondsOf } from './instant.ts';
import { monthNumber } from './month-names.ts';
import { zoneOffset } from './time-zones.ts';

/**
 * Reads a date in any dialect seen in feeds: RFC 822 with wrong day names, two-digit years and named zones; ISO 8601
 * and its variants; asctime; localised ones. Null when it cannot be told, or no such instant exists. Without a zone
 * UTC is meant; a day without a time is its midnight.
 * @returns ISO 8601 UTC with milliseconds
 */
export function parseDate(written: string): string | null {
  const text = written.length > 200 ? '' : written.trim();
  if (text === '') return null;
  const quick = parseFixedLayoutDate(text);
  if (quick !== null) return quick;
  const usual = usualDate.exec(text);
  if (usual !== null) return fromUsual(usual);
  const iso = isoDate.exec(text);
  if (iso !== null) return fromIso(iso);
  return parseFreeFormDate(text);
}

// "Mon, 05 Jan 2026 10:00:00 +0300": nearly every RSS feed. Day names are not looked at: many are wrong.
const usualDate =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{2,4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([A-Z]{1,4}|(?:GMT|UTC)?[+-]\d{1,2}:?\d{2})?$/;

// "2026-01-05T10:00:00.000+03:00", with any part after the year missing and "T" any blank.
const isoDate =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:(?:[Tt]|\s*,?\s+)(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}(?:[.,]\d+)?))?\s*(Z|z|[A-Z]{1,5}|(?:GMT|UTC)?\s*[+-]\d{1,2}(?::?\d{2})?)?)?$/;

function fromUsual([
  ,
  day = '',
  name = '',
  year = '',
  hour = '',
  minute = '',
  second = '0',
  zone = 'Z',
]: RegExpExecArray) {
  const month = monthNumber(name);
  const seconds = secondsOf(Number(hour), Number(minute), Number(second));
  if (month === null || seconds === null) return null;
  const midnight = Date.UTC(fullYear(year), month - 1, Number(day));
  return instant(fullYear(year), month, Number(day), seconds, zoneOffset(zone, midnight) ?? 0);
}

function fromIso([
  ,
  year = '',
  month = '1',
  day = '1',
  hour = '0',
  minute = '0',
  second = '0',
  zone = 'Z',
]: RegExpExecArray) {
  const seconds = secondsOf(Number(hour), Number(minute), Number(second.replace(',', '.')));
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const offset = zoneOffset(zone, midnight) ?? 0;
  return seconds === null ? null : instant(Number(year), Number(month), Number(day), seconds, offset);
}
