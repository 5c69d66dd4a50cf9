import { expect, test } from '@jest/globals';
import { companyMinutes, isTimeToMail, mostInOneMail, paceMinutes } from '../../shared/notify/pace.ts';

const last = '2026-01-05T12:00:00.000Z';
const after = (minutes: number) => new Date(Date.parse(last) + minutes * 60_000);

test('a reader is mailed again half an hour after the last mail, and at once where there was none', () => {
  expect(isTimeToMail(null, after(0))).toBe(true);
  expect(isTimeToMail(last, after(29.9))).toBe(false);
  expect(isTimeToMail(last, after(30))).toBe(true);
});

test('a clock that was ahead keeps no mail back', () => {
  expect(isTimeToMail(last, after(-60))).toBe(true);
});

test('the pace is what readers are told: half an hour, three hours for what may be nothing new, twelve in a mail', () => {
  expect([paceMinutes, companyMinutes, mostInOneMail]).toEqual([30, 180, 12]);
});
