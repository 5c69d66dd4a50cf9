import { type Act, learntKindOf, type Shares } from '../../detect/act.ts';
import { countryOf } from './concept-country.ts';

/** Chance that two reports of one act read as two kinds, or name two agents, for all that. */
const doubt = { kind: 0.08, agent: 0.1 };
/** Shares of kinds among the labelled reports of acts/; what is not listed is rare. */
const usualKinds: Shares = {
  announcement: 0.2,
  call: 0.06,
  commentary: 0.07,
  meeting: 0.09,
  proposal: 0.07,
  rejection: 0.09,
  statement: 0.33,
};
const rareKind = 0.04;
/** The same of agents. */
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

/** How much more likely two reports tell the same kind of act than any two do, in log odds. */
export function kindEvidence(one: Act, other: Act): number {
  return evidence(kindsOf(one), kindsOf(other), usualKinds, rareKind, doubt.kind, (a, b) => Number(a === b));
}

/** The same of who acts; 0 where one of the two names nobody. */
export function agentEvidence(one: Act, other: Act): number {
  return evidence(agentsOf(one), agentsOf(other), usualAgents, rareAgent, doubt.agent, sameAgent);
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
  usual: Shares,
  rare: number,
  slack: number,
  alike: (a: string, b: string) => number,
): number {
  const [names, others] = [Object.entries(one), Object.entries(other)];
  if (names.length === 0 || others.length === 0) return 0;
  let ratio = 0;
  for (const [name, share] of names) {
    for (const [known, its] of others) {
      const likeness = alike(name, known);
      if (likeness > 0) ratio += (likeness * share * its) / Math.max(usual[name] ?? rare, usual[known] ?? rare);
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
