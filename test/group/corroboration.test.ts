import { describe, expect, test } from '@jest/globals';
import { corroboration } from '../../shared/group/corroboration.ts';
import { reportTold, type Told } from '../fakes/reports.ts';

const texts = [
  'Delegations from both capitals agreed to swap the bodies of fallen soldiers before the next round begins.',
  'A framework for guarantees was circulated among the allies, who want it settled by the end of the month.',
  'Negotiators left the palace without a word to the press after nine hours behind closed doors.',
];

function reportsOf(...told: readonly Partial<Told>[]) {
  return {
    reports: told.map((given, index) =>
      reportTold({ headline: `Talks ${index}`, body: texts[index % 3] ?? '', ...given }),
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
