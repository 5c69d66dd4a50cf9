import { monthNumber } from '../../dates/month-names.ts';

/**
 * An instant or day as a page writes it, in ISO 8601. A zone given is kept; a time without one is taken as UTC
 * ("2025-01-13T10:00:00" becomes "2025-01-13T10:00:00Z"), a day alone stays a day at midnight UTC. Null when it is no
 * date or lies outside 1990 to 2100.
 */
export function pageDate(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const trimmed = text.trim();
  return isoDate(trimmed) ?? epochDate(trimmed) ?? numericDate(trimmed) ?? namedDate(trimmed);
}

/** The earlier-known day of an address such as /2025/01/13/, or null. */
export function dateInUrl(url: string): string | null {
  const found = /[/_-](20[0-3]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}T00:00:00Z`;
}

function isoDate(text: string): string | null {
  const found =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?/i.exec(
      text,
    );
  if (found === null) return null;
  const [, year = '', month = '', day = '', hour, minute, second = '00', fraction, zone] = found;
  if (hour === undefined) return assemble(year, month, day, '00', '00', '00', undefined, 'Z');
  return assemble(year, month, day, hour.padStart(2, '0'), minute ?? '00', second, fraction, zone);
}

function assemble(
  y: string,
  m: string,
  d: string,
  h: string,
  min: string,
  s: string,
  fraction: string | undefined,
  zone: string | undefined,
): string | null {
  const iso = `${y}-${m}-${d}T${h}:${min}:${s}${fraction === undefined ? '' : `.${fraction.slice(0, 3)}`}${zoneOf(zone)}`;
  const time = Date.parse(iso);
  const year = Number(y);
  return Number.isNaN(time) || year < 1990 || year > 2100 ? null : iso;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || /^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function epochDate(text: string): string | null {
  if (!/^\d{10}(\d{3})?$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

/** Day first, as in most of the world: 13.01.2025 10:56, 13/01/2025. Also 2025年1月13日 and 2025.01.13 */
function numericDate(text: string): string | null {
  const clock = /(\d{1,2})[:.時시h](\d{2})/.exec(text.replace(/\d{1,4}[./]\d{1,2}[./]\d{1,4}\.?/, ''));
  const hour = (clock?.[1] ?? '00').padStart(2, '0');
  const minute = clock?.[2] ?? '00';
  const zone = zoneIn(text);
  const yearFirst = /(20\d\d|19\d\d)\s*[年년./]\s*(\d{1,2})\s*[月월./]\s*(\d{1,2})/.exec(text);
  if (yearFirst !== null) {
    return assemble(yearFirst[1] ?? '', two(yearFirst[2]), two(yearFirst[3]), hour, minute, '00', undefined, zone);
  }
  const dayFirst = /\b(\d{1,2})[./-](\d{1,2})[./-](20\d\d|19\d\d)\b/.exec(text);
  if (dayFirst === null) return null;
  const [, first = '', second = '', year = ''] = dayFirst;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  return assemble(year, two(month), two(day), hour, minute, '00', undefined, zone);
}

/** A zone follows a time: what follows a day is a year. */
function zoneIn(text: string): string | undefined {
  return /:\d\d\s*([+-]\d\d:?\d\d)\b/.exec(text)?.[1];
}

/** "Mon, 13 Jan 2025 10:00:00 +0200", "January 13, 2025", "13 de enero de 2025", "2025. január 13.", in many languages. */
function namedDate(text: string): string | null {
  const [day, name, year] = dayFirst(text) ?? monthFirst(text) ?? nameWithin(text) ?? [];
  const month = monthNumber(name ?? '');
  if (day === undefined || year === undefined || month === null) return null;
  const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m)?/i.exec(text);
  let hour = Number(clock?.[1] ?? 0);
  if (clock?.[4] !== undefined) hour = (hour % 12) + (/^p/i.test(clock[4]) ? 12 : 0);
  return assemble(
    year,
    two(String(month)),
    two(day),
    two(String(hour)),
    clock?.[2] ?? '00',
    clock?.[3] ?? '00',
    undefined,
    zoneIn(text),
  );
}

type Named = readonly [day: string, name: string, year: string];

function dayFirst(text: string): Named | null {
  const found =
    /(\d{1,2})(?:st|nd|rd|th|er|[.º])?\s+(?:de\s+|d['’])?([\p{L}\p{M}]{2,12})\.?,?(?:\s*\/\s*\p{L}+)?\s+(?:del?\s+)?(20\d\d|19\d\d)/u.exec(
      text,
    );
  return found === null ? null : [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
}

function monthFirst(text: string): Named | null {
  const found = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d|19\d\d)/u.exec(text);
  return found === null ? null : [found[2] ?? '', found[1] ?? '', found[3] ?? ''];
}

function nameWithin(text: string): Named | null {
  const found = /(20\d\d|19\d\d)\.\s+(\p{L}{3,12})\.?\s+(\d{1,2})\./u.exec(text);
  return found === null ? null : [found[3] ?? '', found[2] ?? '', found[1] ?? ''];
}

function two(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}
