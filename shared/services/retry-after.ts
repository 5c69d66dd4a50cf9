/** Dates of RFC 9110 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT" and the two older forms that must still be read. */
const httpDate = /^[A-Za-z]{3,9},? .*\d\d:\d\d:\d\d/;

/**
 * When a server asks to be left alone until: Retry-After in seconds or as a date (RFC 9110 10.2.3).
 * Null if the header is missing or says nothing that can be read. May lie in the past. Header names are lower case.
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: Date): Date | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return valid(new Date(now.getTime() + Number(value) * 1000));
  if (!httpDate.test(value)) return null;
  return valid(new Date(/GMT|UTC|[+-]\d{4}$/.test(value) ? value : `${value} GMT`));
}

function valid(date: Date): Date | null {
  return Number.isNaN(date.getTime()) ? null : date;
}
