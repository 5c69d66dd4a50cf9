import { instant } from './instant.ts';
import { monthNumber } from './month-names.ts';

/**
 * The two layouts in which nearly all feeds write their dates, read by position alone, which takes a fifth of the time
 * of a pattern: "Mon, 05 Jan 2026 10:00:00 +0300" (RFC 822; also with "GMT") and "2026-01-05T10:00:00+03:00" (RFC 3339;
 * also with "Z" and ".000"). Null for any other.
 */
export function parseFixedLayoutDate(text: string): string | null {
  if (text.charCodeAt(3) === comma && text.charCodeAt(4) === space) return readMailDate(text);
  return text.charCodeAt(4) === hyphen && text.charCodeAt(10) === letterT ? readWebDate(text) : null;
}

const space = 0x20;
const plus = 0x2b;
const comma = 0x2c;
const hyphen = 0x2d;
const zero = 0x30;
const colon = 0x3a;
const letterG = 0x47;
const letterT = 0x54;
const letterZ = 0x5a;

function readMailDate(text: string): string | null {
  const oneDigit = text.charCodeAt(6) === space;
  const at = oneDigit ? 7 : 8;
  if (text.charCodeAt(at - 1) !== space || text.charCodeAt(at + 3) !== space || text.charCodeAt(at + 8) !== space) {
    return null;
  }
  const month = monthNumber(text.slice(at, at + 3));
  const day = oneDigit ? numberAt(text, 5, 1) : numberAt(text, 5, 2);
  const year = numberAt(text, at + 4, 4);
  const seconds = clockAt(text, at + 9);
  const offset = text.charCodeAt(at + 17) === space ? offsetAt(text, at + 18) : Number.NaN;
  return month === null ? null : checked(year, month, day, seconds, offset);
}

function readWebDate(text: string): string | null {
  if (text.charCodeAt(7) !== hyphen) return null;
  const seconds = clockAt(text, 11);
  const zone = text.startsWith('.000', 19) ? 23 : 19;
  return checked(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2), seconds, offsetAt(text, zone));
}

/** Null for what is not a number or out of range: the patterns, which come next, may know a slip. */
function checked(year: number, month: number, day: number, seconds: number, offset: number): string | null {
  return Number.isNaN(year + day + seconds + offset) ? null : instant(year, month, day, seconds, offset);
}

/** Seconds of the day of "10:00:00"; NaN for anything else. */
function clockAt(text: string, at: number): number {
  if (text.charCodeAt(at + 2) !== colon || text.charCodeAt(at + 5) !== colon) return Number.NaN;
  const hour = numberAt(text, at, 2);
  const minute = numberAt(text, at + 3, 2);
  const second = numberAt(text, at + 6, 2);
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : Number.NaN;
}

/** Minutes east of UTC of the zone that the text ends with: "GMT", "Z", "+0300", "+03:00"; NaN for any other. */
function offsetAt(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === letterZ) return text.length === at + 1 ? 0 : Number.NaN;
  if (sign === letterG) return text.length === at + 3 && text.endsWith('GMT') ? 0 : Number.NaN;
  if (sign !== plus && sign !== hyphen) return Number.NaN;
  const minutes = text.charCodeAt(at + 3) === colon ? at + 4 : at + 3;
  const hour = numberAt(text, at + 1, 2);
  const minute = numberAt(text, minutes, 2);
  if (text.length !== minutes + 2 || !(hour <= 14 && minute < 60)) return Number.NaN;
  return sign === plus ? hour * 60 + minute : -hour * 60 - minute;
}

/** A number of so many digits; NaN when one of them is not a digit. */
function numberAt(text: string, at: number, digits: number): number {
  let number = 0;
  for (let index = at; index < at + digits; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
