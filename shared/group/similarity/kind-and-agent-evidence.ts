import { isKind, kinds, learntKindOf } from '../../detect/act/kinds.ts';
import type { Act, Shares } from '../../detect/act.ts';
import { countryOf } from './concept-country.ts';

/** Chance that two reports of one act read as two kinds, or name two agents, for all that. */
const doubt = { kind: 0.08, agent: 0.1 };
/** Share of a kind that the labelled reports do not show. */
const rareKind = 0.04;
/** Shares of agents among the labelled reports of `test/eval/acts`; all others are rare. */
const usualAgents: Shares = {
  'person:zelensky': 0.09,
  'state:ru': 0.07,
  'person:trump': 0.07,
  'state:ua': 0.05,
  'state:us': 0.05,
  'person:putin': 0.035,
  'person:witkoff': 0.035,
  'person:peskov': 0.03,
  'person:lavrov': 0.02,
  'person:umerov': 0.02,
  'person:tusk': 0.02,
  'person:merz': 0.02,
  'person:macron': 0.02,
};
const rareAgent = 0.006;

/** How much more likely two reports are of one kind of act than any two are, in log odds. */
export function kindEvidence(one: Act, other: Act): number {
  return evidence(kindsOf(one), kindsOf(other), usualKind, doubt.kind, (a, b) => Number(a === b));
}

/** How much more likely the same one acts in two reports than in any two, in log odds; 0 where one names nobody. */
export function agentEvidence(one: Act, other: Act): number {
  return evidence(agentsOf(one), agentsOf(other), usualAgent, doubt.agent, sameAgent);
}

function usualKind(kind: string): number {
  if (!isKind(kind)) return rareKind;
  const { learnt } = kinds[kind];
  return 'share' in learnt ? learnt.share : rareKind;
}

function usualAgent(concept: string): number {
  return usualAgents[concept] ?? rareAgent;
}

/** What it counts that one report names the state and the other somebody who acts for it. */
const stateForPerson = 0.3;

function sameAgent(one: string, other: string): number {
  if (one === other || (allies.has(one) && allies.has(other))) return 1;
  const isState = one.startsWith('state:') || other.startsWith('state:');
  return isState && countryOf(one) !== null && countryOf(one) === countryOf(other) ? stateForPerson : 0;
}

/** Names for those who back Ukraine together. */
const allies: ReadonlySet<string> = new Set(['office:leaders', 'body:coalition-of-the-willing', 'body:e3']);

/** Logarithm of the sum of p q / usual over all that both may be (the ratio of likelihoods of same and unrelated). */
function evidence(
  one: Shares,
  other: Shares,
  usual: (name: string) => number,
  slack: number,
  similarityOf: (a: string, b: string) => number,
): number {
  const [names, others] = [Object.entries(one), Object.entries(other)];
  if (names.length === 0 || others.length === 0) return 0;
  let ratio = 0;
  for (const [name, share] of names) {
    for (const [known, its] of others) {
      const similarity = similarityOf(name, known);
      if (similarity > 0) ratio += (similarity * share * its) / Math.max(usual(name), usual(known));
    }
  }
  return Math.log(slack + (1 - slack) * ratio);
}

/** How likely each kind is; acts read before shares were kept are as sure as they were. */
export function kindsOf({ likely, kind }: Act): Shares {
  return likely?.kinds ?? { [learntKindOf(kind)]: 1 };
}

function agentsOf({ likely, actors }: Act): Shares {
  const agent = actors.find(({ role }) => role === 'agent')?.concept;
  return likely?.agents ?? (agent === undefined ? {} : { [agent]: 1 });
}
