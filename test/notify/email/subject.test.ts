import { expect, test } from '@jest/globals';
import { subjectOf } from '../../../shared/notify/email/subject.ts';

test('a subject says what happened, and whether its reader was told before', () => {
  expect(subjectOf('New', 'Call', 'Leaders speak')).toBe('Call: Leaders speak');
  expect(subjectOf('Update', 'Call cancelled', 'Leaders speak')).toBe('Update: Call cancelled: Leaders speak');
  expect(subjectOf('Correction', 'Call', 'Leaders speak')).toBe('Correction: Call: Leaders speak');
});

test('a long headline is cut, so that the subject keeps to 110 characters', () => {
  const subject = subjectOf('New', 'Call', 'word '.repeat(60).trim());
  expect(subject.length).toBeLessThanOrEqual(110);
  expect(subject.length).toBeGreaterThan(100);
});
