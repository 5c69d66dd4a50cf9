import { describe, expect, test } from '@jest/globals';
import { agentShares, kindReasons, kindShares, likeliest } from '../../../shared/detect/act/classifier.ts';
import { actFrom } from '../../fakes/reports.ts';

const candidate = (concept: string, ...facts: string[]) => ({ concept, sentence: 0, facts: new Set(facts) });

describe('shares', () => {
  const kinds = { order: ['call', 'meeting'], bias: [0, 0], weights: { phone: [2, -1], table: [-1, 2] } };

  test('are a softmax of the summed weights; small ones are left out', () => {
    expect(kindShares(['phone'], { kinds })).toEqual({ call: 0.953, meeting: 0.047 });
    expect(kindShares(['phone', 'table'], { kinds })).toEqual({ call: 0.5, meeting: 0.5 });
    expect(kindShares(['phone', 'never learnt'], { kinds: { ...kinds, bias: [3, 0] } })).toEqual({ call: 0.998 });
  });

  test('of agents leave what is nobody’s', () => {
    const agents = { nobody: 1, weights: { speaks: 2 } };
    const shares = agentShares([candidate('person:tusk', 'speaks'), candidate('person:putin')], { agents });
    expect(likeliest(shares)).toBe('person:tusk');
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeLessThan(0.8);
    expect(likeliest(agentShares([], { agents }))).toBeNull();
  });

  test('an act says how likely each kind and each agent is', () => {
    const { likely } = actFrom('Zelensky meets Macron in Paris');
    expect(likeliest(likely?.kinds ?? {})).toBe('meeting');
    expect(likely?.agents['person:zelensky']).toBeGreaterThan(0.5);
  });

  test('the strongest reasons for a kind come first', () => {
    const reasons = kindReasons(['headline:cue:call', 'headline:cue:meet', 'never learnt'], 'call', 5);
    expect(reasons[0]).toBe('headline:cue:call');
    expect(reasons).not.toContain('never learnt');
  });
});
