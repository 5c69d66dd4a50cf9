import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../shared/dates/parse-date.ts';

test.each([
  ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21.000Z'],
  ['Fri, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21.000Z'],
  ['Thu, 1 Jan 04 19:48 EST', '2004-01-02T00:48:00.000Z'],
  ['01 Jan 2004 19:48:21 +0530', '2004-01-01T14:18:21.000Z'],
  ['Thursday, January 1, 2004 7:48 PM PST', '2004-01-02T03:48:00.000Z'],
  ['Mon, 05 Jan 2026 10:00:00 MSK', '2026-01-05T07:00:00.000Z'],
  ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55.000Z'],
  ['2003-12-31T10:14:55.25-08:00', '2003-12-31T18:14:55.250Z'],
  ['2003-12-31 10:14', '2003-12-31T10:14:00.000Z'],
  ['2003-12', '2003-12-01T00:00:00.000Z'],
  ['2003', '2003-01-01T00:00:00.000Z'],
  ['20031231', '2003-12-31T00:00:00.000Z'],
  ['2003-335', '2003-12-01T00:00:00.000Z'],
  ['2026-W02-1', '2026-01-05T00:00:00.000Z'],
  ['Sun Jan  4 16:29:06 PST 2004', '2004-01-05T00:29:06.000Z'],
  ['Пн, 05 янв 2026 10:00:00 +0300', '2026-01-05T07:00:00.000Z'],
  ['5 січня 2026, 10:00', '2026-01-05T10:00:00.000Z'],
  ['lun., 05 févr. 2026 10:00:00 +0100', '2026-02-05T09:00:00.000Z'],
  ['Pzt, 05 Oca 2026 10:00:00 +0300', '2026-01-05T07:00:00.000Z'],
  ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00.000Z'],
  ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00.000Z'],
  ['2004년 05월 28일  01:31:15', '2004-05-28T01:31:15.000Z'],
  ['2004-05-25 오후 11:23:17', '2004-05-25T23:23:17.000Z'],
  ['2026年1月5日 10:00', '2026-01-05T10:00:00.000Z'],
  ['05.01.2026 10:00', '2026-01-05T10:00:00.000Z'],
  ['1/5/2026 10:00 AM', '2026-01-05T10:00:00.000Z'],
  ['Fri, 2006/09/15 08:19:53 EDT', '2006-09-15T12:19:53.000Z'],
  ['1767607200', '2026-01-05T10:00:00.000Z'],
])('%s is %s', (written, expected) => {
  expect(parseDate(written)).toBe(expected);
});

test.each([
  '',
  'soon',
  '31 Feb 2026 10:00:00 GMT',
  '2026-13-01',
  '2026-01-05T25:00:00Z',
  '4/5/2026 10:00',
  '12',
  '0000-00-00T00:00:00Z',
])('%j stays unknown', (written) => {
  expect(parseDate(written)).toBeNull();
});

test('every instant is read back from the forms that it is usually written in', () => {
  const instants = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString();
      expect(parseDate(date.toISOString())).toBe(date.toISOString());
      expect(parseDate(date.toUTCString())).toBe(seconds);
    }),
  );
});
