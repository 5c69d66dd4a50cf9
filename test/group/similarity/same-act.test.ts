import { describe, expect, test } from '@jest/globals';
import type { Development, Report } from '../../../shared/group/development.ts';
import { sameAct } from '../../../shared/group/similarity/same-act.ts';
import { sameActThreshold } from '../../../shared/group/similarity/same-act-weights.ts';
import { sampleDevelopment, sampleReport } from '../../fakes/nouns.ts';

/** A report whose sketch has these words and passages. */
function report(sketch: readonly string[], fields: Partial<Report> = {}): Report {
  return sampleReport({ itemId: sketch.join(' '), sketch, ...fields });
}

const entries = (sort: string, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => `${sort}:${(from + at + 1000).toString(36)}`);

function developmentOf(...reports: readonly Report[]): Development {
  return sampleDevelopment({ reports });
}

function score(known: readonly Report[], other: Report): number {
  return sameAct(developmentOf(...known), other).score;
}

const commentary = { act: { ...sampleReport().act, kind: 'commentary' } } as const;

describe('whether a report is of the act of a development', () => {
  test('is sure from half of the passages in common', () => {
    const known = report(entries('p', 0, 10));
    expect(score([known], report(entries('p', 5, 15)))).toBe(1);
    expect(sameAct(developmentOf(known), report(entries('p', 5, 15))).reasons).toEqual(['the same text']);
    expect(score([known], report(entries('p', 6, 16)))).toBeLessThan(1);
  });

  test('is out of the question for a commentary whose words differ by more than three of ten', () => {
    const known = report(entries('w', 0, 100));
    expect(score([known], report(entries('w', 31, 131), commentary))).toBe(0);
    expect(score([known], report(entries('w', 29, 129), commentary))).toBeGreaterThan(0);
    expect(score([known], report(entries('w', 31, 131)))).toBeGreaterThan(0);
  });

  test('is half the closest report, half the mean of all', () => {
    const same = report(entries('p', 0, 10));
    const other = report(entries('w', 0, 50), commentary);
    expect(score([same], same)).toBe(1);
    expect(score([same, other], same)).toBe(0.75);
    expect(score([same, other, other, other], same)).toBe(0.625);
  });

  test('is asked of the first four reports and the latest twelve', () => {
    const same = report(entries('p', 0, 10));
    const others = Array.from({ length: 16 }, (_, at) => report(entries('w', at * 50, at * 50 + 50), commentary));
    const foundAt = (place: number) => score(others.toSpliced(place, 0, same), same) > 0;
    const found = Array.from({ length: 17 }, (_, place) => place).filter(foundAt);
    expect(found).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });

  test('is told with the three strongest reasons, once it joins', () => {
    const words = entries('w', 0, 30);
    const { score: sure, reasons } = sameAct(developmentOf(report(words)), report([...words, 'n:48']));
    expect(sure).toBeGreaterThanOrEqual(sameActThreshold);
    expect(reasons).toContain('similar words');
    expect(reasons.length).toBeLessThanOrEqual(3);
    expect(sameAct(developmentOf(report(words)), report(entries('w', 500, 530))).reasons).toEqual([]);
  });

  test('is less likely the more days lie between', () => {
    const words = entries('w', 0, 30);
    const known = report(words, { published: '2026-03-01T12:00:00.000Z' });
    const scores = ['2026-03-01', '2026-03-02', '2026-03-04'].map((day) =>
      score([known], report(words.slice(4), { published: `${day}T12:00:00.000Z` })),
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });
});
