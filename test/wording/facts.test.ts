import { describe, expect, test } from '@jest/globals';
import { firstPublishedText, whenText, whereText, whoText } from '../../shared/wording/facts.ts';
import { sampleReport } from '../fakes/nouns.ts';

describe('the facts of a development', () => {
  test('say when it happens, and that a day no sentence states was inferred', () => {
    const stated = { day: '2026-12-01', precision: 'day', sentence: 0 } as const;
    expect(whenText({ eventDate: stated })).toBe('Tuesday 1 December 2026');
    expect(whenText({ eventDate: { ...stated, sentence: null } })).toBe(
      'Tuesday 1 December 2026 (inferred from the day of publication)',
    );
  });

  test('say who and where', () => {
    expect(whoText({ actors: ['person:witkoff', 'person:umerov'] })).toBe('Witkoff, Umerov');
    expect(whereText({ kind: 'meeting', place: 'place:geneva' })).toBe('Geneva');
    expect(whereText({ kind: 'call', place: null })).toBe('By telephone or video');
  });

  test('say when the first report came out, in whatever order they came in', () => {
    const at = (published: string | null) => sampleReport({ published });
    const reports = [at(null), at('2026-11-22T18:40:00Z'), at('2026-11-22T17:20:00+01:00'), at('2026-11-22T17:05:00Z')];
    expect(firstPublishedText({ reports })).toBe('22 Nov 2026, 16:20 UTC');
  });

  test('that no report tells are unknown, with the reason', () => {
    expect(whenText({ eventDate: null })).toBe('Unknown: no report states the day');
    expect(whoText({ actors: [] })).toBe('Unknown: no report names them');
    expect(whereText({ kind: 'meeting', place: null })).toBe('Unknown: no report names the place');
    expect(firstPublishedText({ reports: [sampleReport({ published: null })] })).toBe(
      'Unknown: the outlets give no date',
    );
    expect(firstPublishedText({ reports: [] })).toBe('Unknown: the outlets give no date');
  });
});
