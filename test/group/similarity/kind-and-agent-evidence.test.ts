import { describe, expect, test } from '@jest/globals';
import type { Act, Shares } from '../../../shared/detect/act.ts';
import { agentEvidence, kindEvidence } from '../../../shared/group/similarity/kind-and-agent-evidence.ts';
import { actFrom } from '../../fakes/reports.ts';

const act = (kinds: Shares, agents: Shares = {}): Act => ({
  ...actFrom('Talks on Ukraine'),
  likely: { kinds, agents },
});

const agents = (one: string, other: string): number => agentEvidence(act({}, { [one]: 1 }), act({}, { [other]: 1 }));

describe('evidence that two acts are one', () => {
  test('a rare kind in common says more than a frequent one, two kinds speak against', () => {
    const calls = kindEvidence(act({ call: 1 }), act({ call: 1 }));
    const statements = kindEvidence(act({ statement: 1 }), act({ statement: 1 }));
    expect(calls).toBeGreaterThan(statements);
    expect(statements).toBeGreaterThan(0);
    expect(kindEvidence(act({ call: 1 }), act({ meeting: 1 }))).toBeLessThan(-2);
  });

  test('doubt about the kind weakens it', () => {
    const sure = kindEvidence(act({ call: 1 }), act({ call: 1 }));
    expect(kindEvidence(act({ call: 0.5, statement: 0.5 }), act({ call: 1 }))).toBeLessThan(sure);
  });

  test('a state stands in part for who acts for it, the allies for one another, nobody for nothing', () => {
    const peskov = act({}, { 'person:peskov': 1 });
    expect(agentEvidence(peskov, act({}, { 'state:ru': 1 }))).toBeGreaterThan(
      agentEvidence(peskov, act({}, { 'state:ua': 1 })),
    );
    expect(
      agentEvidence(act({}, { 'office:leaders': 1 }), act({}, { 'body:coalition-of-the-willing': 1 })),
    ).toBeGreaterThan(0);
    expect(agentEvidence(peskov, act({}))).toBe(0);
  });

  test.each([
    ['a kind of 6 %', kindEvidence(act({ call: 1 }), act({ call: 1 })), 0.08 + 0.92 / 0.06],
    ['a kind of 33 %', kindEvidence(act({ statement: 1 }), act({ statement: 1 })), 0.08 + 0.92 / 0.33],
    ['a kind that no labelled report has', kindEvidence(act({ truce: 1 }), act({ truce: 1 })), 0.08 + 0.92 / 0.04],
    ['two kinds', kindEvidence(act({ call: 1 }), act({ meeting: 1 })), 0.08],
    ['an agent of 9 %', agents('person:zelensky', 'person:zelensky'), 0.1 + 0.9 / 0.09],
    ['a rare agent', agents('person:stubb', 'person:stubb'), 0.1 + 0.9 / 0.006],
    ['a state and who acts for it', agents('person:peskov', 'state:ru'), 0.1 + (0.9 * 0.3) / 0.07],
    ['two agents', agents('person:peskov', 'person:tusk'), 0.1],
  ])('is the logarithm of how much likelier than chance the two agree: %s', (_, found, ratio) => {
    expect(found).toBeCloseTo(Math.log(ratio), 6);
  });

  test('acts that were read before shares were kept count as sure', () => {
    const { likely: _, ...old } = actFrom('Putin and Trump spoke by phone on Ukraine settlement');
    expect(kindEvidence(old, old)).toBeGreaterThan(2);
  });
});
