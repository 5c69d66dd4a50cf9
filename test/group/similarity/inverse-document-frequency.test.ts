import { describe, expect, test } from '@jest/globals';
import { inverseDocumentFrequencyIn } from '../../../shared/group/similarity/inverse-document-frequency.ts';
import { termVectorOf } from '../../../shared/group/similarity/term-vector.ts';
import { developmentsFrom, reportFrom } from '../../fakes/reports.ts';

const geneva = developmentsFrom([reportFrom({ headline: 'Envoys meet in Geneva on a bridge over the Rhone' })]);
const ankara = developmentsFrom([reportFrom({ headline: 'Envoys meet in Ankara on a bridge over the river' })]);
const idOf = (stem: string): number => termVectorOf(new Map([[stem, 1]])).ids[0] as number;

describe('inverse document frequency of a stem', () => {
  test('falls with the reports that use it', () => {
    const idf = inverseDocumentFrequencyIn([...geneva, ...ankara]);
    expect(idf(idOf('bridge'))).toBeLessThan(idf(idOf('rhone')));
    expect(idf(idOf('rhone'))).toBeLessThan(idf(idOf('gondol')));
  });

  test('is low for the words of the topic before any report has come', () => {
    expect(inverseDocumentFrequencyIn([])(idOf('ukrain'))).toBeLessThan(0.5);
  });

  test.each([
    ['of no report', 0, 'gondol', Math.log(61 / 1) / Math.log(61)],
    ['of the topic', 0, 'ukrain', Math.log(61 / 20.5) / Math.log(61)],
    ['of one report of one', 1, 'bridge', Math.log(62 / 2) / Math.log(62)],
    ['of two reports of two', 2, 'bridge', Math.log(63 / 3) / Math.log(63)],
  ])('counts sixty reports before the first one: a stem %s', (_, reports, stem, weight) => {
    expect(inverseDocumentFrequencyIn([...geneva, ...ankara].slice(0, reports))(idOf(stem))).toBeCloseTo(weight, 6);
  });

  test('does not depend on what was asked before', () => {
    const before = inverseDocumentFrequencyIn(geneva);
    inverseDocumentFrequencyIn(ankara)(idOf('rhone'));
    inverseDocumentFrequencyIn([]);
    const after = inverseDocumentFrequencyIn(geneva);
    for (const stem of ['bridge', 'rhone', 'ankara']) expect(after(idOf(stem))).toBe(before(idOf(stem)));
  });
});
