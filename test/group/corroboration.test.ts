import { describe, expect, test } from '@jest/globals';
import { corroboration } from '../../shared/group/corroboration.ts';
import { type ReportText, reportFrom } from '../fakes/reports.ts';

const texts = [
  'Delegations from both capitals agreed to swap the bodies of fallen soldiers before the next round begins.',
  'A framework for guarantees was circulated among the allies, who want it settled by the end of the month.',
  'Negotiators left the palace without a word to the press after nine hours behind closed doors.',
];

function reportsOf(...given: readonly Partial<ReportText>[]) {
  return {
    reports: given.map((fields, index) =>
      reportFrom({ headline: `Talks ${index}`, body: texts[index % 3] ?? '', ...fields }),
    ),
  };
}

describe('independent sources', () => {
  test('owners count once', () => {
    expect(corroboration(reportsOf({ owner: 'A' }, { owner: 'A' }, { owner: 'B' })).owners).toBe(2);
  });

  test('reprints of one wire count once, by credit or by their text', () => {
    const credited = corroboration(reportsOf({ owner: 'A', wire: 'Reuters' }, { owner: 'B', wire: 'Reuters' }));
    expect(credited).toMatchObject({ owners: 1, wires: ['Reuters'] });
    const body = texts.join(' ');
    expect(corroboration(reportsOf({ owner: 'A', body }, { owner: 'B', body })).owners).toBe(1);
  });

  test('a text that shares six passages of ten with an earlier one is its reprint, one that shares five is not', () => {
    const passages = (from: number) => Array.from({ length: 10 }, (_, at) => `p:${(from + at + 1000).toString(36)}`);
    const owners = (shared: number) => {
      const two = [passages(0), passages(10 - shared)].map((sketch, at) => ({
        ...reportFrom({ headline: 'Talks' }),
        sketch,
        owner: `Owner ${at}`,
      }));
      return corroboration({ reports: two }).owners;
    };
    expect(owners(6)).toBe(1);
    expect(owners(5)).toBe(2);
  });

  test('a government’s agencies are known by their credit: TASS and RIA are Russia, Ukrinform is Ukraine', () => {
    const reports = reportsOf({ owner: 'A', wire: 'TASS' }, { owner: 'B', wire: 'RIA Novosti' });
    expect(corroboration(reports).owners).toBe(1);
    const state = { owner: 'A', side: 'ukraine', stateAffiliated: true } as const;
    expect(corroboration(reportsOf(state, { owner: 'B', wire: 'Ukrinform' })).owners).toBe(1);
    expect(corroboration(reportsOf(state, { owner: 'B', wire: 'Reuters' })).owners).toBe(2);
  });

  test('state outlets of governments that are no party count by their owner', () => {
    const state = { side: 'europe', stateAffiliated: true } as const;
    expect(corroboration(reportsOf({ owner: 'A', ...state }, { owner: 'B', ...state })).owners).toBe(2);
  });

  test('outlets of a government count as that government', () => {
    const state = { side: 'russia', stateAffiliated: true } as const;
    const found = corroboration(reportsOf({ owner: 'A', ...state }, { owner: 'B', ...state }, { side: 'ukraine' }));
    expect(found).toMatchObject({ owners: 2, sides: ['russia', 'ukraine'] });
  });

  test('who reprints a government’s agency repeats that government', () => {
    const state = { side: 'russia', stateAffiliated: true } as const;
    const reprint = { owner: 'B', side: 'ukraine', wire: 'TASS' } as const;
    expect(corroboration(reportsOf({ owner: 'A', ...state }, reprint)).owners).toBe(1);
  });
});
