import { describe, expect, test } from '@jest/globals';
import { factRows, firstPublishedText } from '../../shared/wording/facts.ts';
import { sampleDevelopment, sampleReport } from '../fakes/nouns.ts';

const stated = { day: '2026-12-01', precision: 'day', sentence: 0 } as const;
const rows = (fields: Parameters<typeof sampleDevelopment>[0]) => factRows(sampleDevelopment(fields));

describe('the facts of a development', () => {
  test('say when it happened, and that a day no sentence states was inferred', () => {
    expect(rows({ eventDate: stated })[0]).toEqual(['When', 'Tuesday 1 December 2026']);
    expect(rows({ eventDate: { ...stated, sentence: null } })[0]).toEqual([
      'When',
      'Tuesday 1 December 2026 (inferred from the day of publication)',
    ]);
  });

  test('say of what is planned when it was announced, and for when', () => {
    const plan = { kind: 'announcement', phase: 'announced', toldOn: '2026-11-24' } as const;
    expect(rows({ ...plan, plannedFor: stated })[0]).toEqual([
      'When',
      'Announced Tuesday 24 November 2026, for Tuesday 1 December 2026',
    ]);
    expect(rows({ ...plan, plannedFor: null })[0]).toEqual(['When', 'Announced Tuesday 24 November 2026']);
  });

  test('say who, where, the answer and the figure', () => {
    const figure = { low: 30, high: 30, unit: 'day', sentence: 0 } as const;
    expect(rows({ actors: ['person:witkoff', 'person:umerov'], stance: 'yes', figure })).toEqual([
      ['Who', 'Witkoff, Umerov'],
      ['Where', 'Geneva'],
      ['Answer', 'Yes'],
      ['Figure', '30 days'],
    ]);
    expect(rows({ kind: 'call', place: null, actors: [], stance: 'none' })).toEqual([
      ['Where', 'By telephone or video'],
    ]);
  });

  test('leave out what no report tells', () => {
    expect(rows({ eventDate: null, actors: [], place: null })).toEqual([]);
  });

  test('say when the first report came out, in whatever order they came in', () => {
    const at = (published: string | null) => sampleReport({ published });
    const reports = [at(null), at('2026-11-22T18:40:00Z'), at('2026-11-22T17:20:00+01:00'), at('2026-11-22T17:05:00Z')];
    expect(firstPublishedText({ reports })).toBe('22 Nov 2026, 16:20 UTC');
    expect(firstPublishedText({ reports: [] })).toBe('Unknown: the outlets give no date');
  });
});
