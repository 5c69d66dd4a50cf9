import type { Shares } from '../act.ts';
import model from './act.model.json' with { type: 'json' };
import type { Candidate } from './agent-candidates.ts';

/** Weights as `npm run train:acts` writes them: of each fact for each kind, and of each fact for being the agent. */
export interface ActModel {
  readonly kinds: {
    readonly order: readonly string[];
    readonly bias: readonly number[];
    readonly weights: Readonly<Record<string, readonly number[]>>;
  };
  readonly agents: {
    /** The score of nobody named being the one who acts. */
    readonly nobody: number;
    readonly weights: Readonly<Record<string, number>>;
  };
}

/** Smallest share that is kept. */
const leastShare = 0.02;

/** How likely each kind of act is for a report with these facts (`features.ts`): a softmax of summed weights. */
export function kindShares(features: Iterable<string>, { kinds }: Pick<ActModel, 'kinds'> = model): Shares {
  const scores = [...kinds.bias];
  for (const feature of features) {
    const weights = kinds.weights[feature] ?? [];
    for (const [at, weight] of weights.entries()) scores[at] = (scores[at] as number) + weight;
  }
  return sharesOf(kinds.order, scores);
}

/** How likely each candidate is the one who acts; what is missing to 1 is nobody's. */
export function agentShares(candidates: readonly Candidate[], { agents }: Pick<ActModel, 'agents'> = model): Shares {
  const scores = candidates.map(({ facts }) => {
    let score = 0;
    for (const fact of facts) score += agents.weights[fact] ?? 0;
    return score;
  });
  const { '': _, ...shares } = sharesOf(['', ...candidates.map(({ concept }) => concept)], [agents.nobody, ...scores]);
  return shares;
}

/** The facts that speak most for a kind against the mean of all kinds, at most `most`, strongest first. */
export function kindReasons(features: Iterable<string>, kind: string, most: number): string[] {
  const at = model.kinds.order.indexOf(kind);
  const table: Readonly<Record<string, readonly number[]>> = model.kinds.weights;
  return [...features]
    .map((feature) => {
      const weights = table[feature] ?? [];
      const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
      return { feature, weight: (weights[at] ?? 0) - mean };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.feature.localeCompare(b.feature))
    .slice(0, most)
    .map(({ feature }) => feature);
}

/** The name with the largest share, or null where there is none. */
export function likeliest(shares: Shares): string | null {
  return Object.entries(shares).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function sharesOf(names: readonly string[], scores: readonly number[]): Shares {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, value) => total + value, 0);
  const shares = names.map((name, at) => [name, Math.round(((odds[at] as number) / sum) * 1000) / 1000] as const);
  return Object.fromEntries(shares.filter(([, share]) => share >= leastShare));
}
