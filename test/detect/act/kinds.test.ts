import { describe, expect, test } from '@jest/globals';
import model from '../../../shared/detect/act/act.model.json' with { type: 'json' };
import { alertsAtOnce, kindNames, kinds, learntKindOf } from '../../../shared/detect/act/kinds.ts';

describe('the table of kinds', () => {
  test('says of all but commentary, polls and other news that they are mailed at once', () => {
    expect(kindNames.filter((kind) => !alertsAtOnce(kind))).toEqual(['commentary', 'poll', 'other']);
  });

  test('lets news of a kind that it does not know be mailed', () => {
    expect(alertsAtOnce('ultimatum')).toBe(true);
  });

  test('takes kinds that the model does not know for sorts of one that it knows', () => {
    expect([...new Set(kindNames.map(learntKindOf))].sort()).toEqual(model.kinds.order);
    expect(kindNames.filter((kind) => learntKindOf(kind) !== kind)).toEqual(['request', 'threat', 'withdrawal']);
  });

  test('has a cue for every kind that is a sort of another', () => {
    const sorts = kindNames.filter((kind) => learntKindOf(kind) !== kind);
    const untold = sorts.filter((sort) => !kinds[learntKindOf(sort)].cues.some(({ kind }) => kind === sort));
    expect(untold).toEqual([]);
  });

  test('divides the labelled reports among the learnt kinds', () => {
    const shares = Object.values(kinds).map(({ learnt }) => ('share' in learnt ? learnt.share : 0));
    const sum = shares.reduce((total, share) => total + share, 0);
    expect(sum).toBeGreaterThan(0.95);
    expect(sum).toBeLessThan(1.05);
  });
});
