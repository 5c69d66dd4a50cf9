import type { Feature } from './features.ts';
import model from './relevance.model.json' with { type: 'json' };

/** What one fact did to a judgement, in log-odds. */
export interface Contribution {
  readonly feature: string;
  /** Whether the fact was there; that it was missing counts too. */
  readonly present: boolean;
  readonly weight: number;
}

/** A judgement: probability from 0 to 1, and the contributions whose weights add up to its log-odds. */
export interface Judgement {
  readonly probability: number;
  readonly contributions: readonly Contribution[];
}

/**
 * A tree in prefix order: `[feature, value, …absent subtree, …present subtree]` for a question, `[-1, value]` for a
 * leaf. `feature` indexes the model's features; `value` is the log-odds of the training rows that came there.
 */
export type Tree = readonly number[];

/** Gradient-boosted trees over the presence of features, as `npm run train` writes them. */
export interface Forest {
  readonly prior: number;
  readonly trees: readonly Tree[];
}

/**
 * About: are the talks the main news, rather than absent? Mention: are they there at all? Main: if they are there, are
 * they the main news rather than named beside it?
 */
export type Question = 'about' | 'mention' | 'main';

/** Probabilities from which on the answer is yes, by language; chosen by cross-validation. */
export type Thresholds = Readonly<Record<Question, { readonly other: number; readonly [language: string]: number }>>;

/** The threshold of a language; that of "other" where it has none of its own. */
export function thresholdOf(thresholds: Thresholds, question: Question, language: string | null): number {
  return thresholds[question][language ?? 'other'] ?? thresholds[question].other;
}

/** Whether a probability is a yes, for a text in this language. */
export function isYes(question: Question, probability: number, language: string | null): boolean {
  return probability >= thresholdOf(model.thresholds, question, language);
}

/** How likely the answer for a text with these features is yes. */
export function judge(question: Question, features: readonly Feature[]): Judgement {
  const present = new Uint8Array(model.features.length);
  for (const { name } of features) {
    const index = indexOf.get(name);
    if (index !== undefined) present[index] = 1;
  }
  return explain(model[question], model.features, present);
}

/** Walks every tree; each question passed contributes what it changed. */
export function explain(forest: Forest, names: readonly string[], present: Uint8Array): Judgement {
  const weights = new Map<number, number>();
  let total = forest.prior;
  for (const tree of forest.trees) {
    let at = 0;
    let value = tree[1] as number;
    total += value;
    add(-1, value);
    while (tree[at] !== -1) {
      const feature = tree[at] as number;
      at = present[feature] === 1 ? endOfTree(tree, at + 2) : at + 2;
      add(feature, (tree[at + 1] as number) - value);
      total += (tree[at + 1] as number) - value;
      value = tree[at + 1] as number;
    }
  }
  const contributions = [...weights].map(([feature, weight]) => ({
    feature: feature < 0 ? 'prior' : (names[feature] as string),
    present: feature < 0 || present[feature] === 1,
    weight: feature < 0 ? weight + forest.prior : weight,
  }));
  return { probability: 1 / (1 + Math.exp(-total)), contributions };

  function add(feature: number, weight: number): void {
    weights.set(feature, (weights.get(feature) ?? 0) + weight);
  }
}

const indexOf = new Map(model.features.map((name, index) => [name, index]));

/** Index after the subtree that begins at `at`. */
export function endOfTree(tree: Tree, at: number): number {
  if (tree[at] === -1) return at + 2;
  return endOfTree(tree, endOfTree(tree, at + 2));
}
