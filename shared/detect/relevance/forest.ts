/** What one fact did to a judgement, in log odds. */
export interface Contribution {
  readonly feature: string;
  /** Whether the fact was there; that it was missing counts too. */
  readonly present: boolean;
  readonly weight: number;
}

/**
 * A tree in prefix order: `[feature, value, …absent subtree, …present subtree]` for a question, `[-1, value]` for a
 * leaf. `feature` indexes the model's features; `value` is the log odds of the training rows that came there.
 */
export type Tree = readonly number[];

/** Gradient-boosted trees over the presence of features, as `npm run train` writes them. */
export interface Forest {
  readonly prior: number;
  readonly trees: readonly Tree[];
}

/** What a forest makes of a text: log odds, and the contributions whose weights add up to them. */
export interface ForestAnswer {
  readonly odds: number;
  readonly contributions: readonly Contribution[];
}

/** The contribution of what is true of no one feature. */
export const priorFeature = 'prior';

/** Walks every tree; each question passed contributes what it changed. `present` holds a 1 for each feature there. */
export function walkForest(forest: Forest, names: readonly string[], present: Uint8Array): ForestAnswer {
  const weights = new Map<number, number>();
  let odds = forest.prior;
  for (const tree of forest.trees) {
    let at = 0;
    let value = tree[1] as number;
    odds += value;
    add(-1, value);
    while (tree[at] !== -1) {
      const feature = tree[at] as number;
      at = present[feature] === 1 ? endOfTree(tree, at + 2) : at + 2;
      add(feature, (tree[at + 1] as number) - value);
      odds += (tree[at + 1] as number) - value;
      value = tree[at + 1] as number;
    }
  }
  const contributions = [...weights].map(([feature, weight]) => ({
    feature: feature < 0 ? priorFeature : (names[feature] as string),
    present: feature < 0 || present[feature] === 1,
    weight: feature < 0 ? weight + forest.prior : weight,
  }));
  return { odds, contributions };

  function add(feature: number, weight: number): void {
    weights.set(feature, (weights.get(feature) ?? 0) + weight);
  }
}

/** Index after the subtree that begins at `at`. */
export function endOfTree(tree: Tree, at: number): number {
  if (tree[at] === -1) return at + 2;
  return endOfTree(tree, endOfTree(tree, at + 2));
}
