import { endOfTree, type Forest, type Tree } from '../../shared/detect/relevance/classifier.ts';

/** Rows for training: indexes of the features present, ascending; wanted answer 0 or 1; weight. */
export interface Sample {
  readonly features: Int32Array;
  readonly wanted: number;
  readonly weight: number;
}

export interface Settings {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's correction that is taken. */
  readonly rate: number;
  /** Pulls values to zero, as so many weighted rows of doubt. */
  readonly doubt: number;
  /** Least curvature (about a quarter of the weighted rows in doubt) on either side of a question. */
  readonly leastSide: number;
  /** Shares of the rows and of the features that each tree sees; less than all guards against memorising. */
  readonly rowShare: number;
  readonly featureShare: number;
}

/**
 * Gradient boosting of the logistic loss with Newton steps (Friedman 2001; Chen and Guestrin 2016), each tree
 * on a part of the rows and features. Deterministic: the parts are drawn by a hash, so the same samples in the same
 * order give the same forest.
 */
export function boost(samples: readonly Sample[], featureCount: number, settings: Settings): Forest {
  const state = newState(samples, featureCount);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    samples.forEach(({ wanted, weight }, row) => {
      const probability = 1 / (1 + Math.exp(-(state.score[row] as number)));
      state.gradient[row] = (probability - wanted) * weight;
      state.curvature[row] = Math.max(probability * (1 - probability), 1e-4) * weight;
    });
    state.allowed.forEach((_, feature) => {
      state.allowed[feature] = draw(round, -1 - feature) < settings.featureShare ? 1 : 0;
    });
    const seen = [...samples.keys()].filter((row) => draw(round, row) < settings.rowShare);
    const tree: number[] = [];
    grow(samples, state, seen, settings.depth, settings, tree);
    trees.push(tree);
    samples.forEach(({ features }, row) => {
      state.score[row] = (state.score[row] as number) + scoreOf(tree, features);
    });
  }
  return { prior: state.prior, trees };
}

/** The same forest where a feature is never there: its questions give way to their "absent" side. */
export function withoutQuestion({ prior, trees }: Forest, feature: number): Forest {
  return { prior, trees: trees.map((tree) => pruned(tree, 0)) };

  function pruned(tree: Tree, at: number): number[] {
    const [asked, value] = [tree[at] as number, tree[at + 1] as number];
    if (asked === -1) return [-1, value];
    const absent = pruned(tree, at + 2);
    return asked === feature ? absent : [asked, value, ...absent, ...pruned(tree, endOfTree(tree, at + 2))];
  }
}

interface State {
  readonly prior: number;
  /** 1 for a feature that the tree at hand may ask for. */
  readonly allowed: Uint8Array;
  readonly score: Float64Array;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly sums: { readonly gradient: Float64Array; readonly curvature: Float64Array };
}

function newState(samples: readonly Sample[], featureCount: number): State {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = samples.reduce((sum, { weight, wanted }) => sum + weight * wanted, 0);
  const prior = rounded(Math.log(wanted / (total - wanted)));
  const array = (): Float64Array => new Float64Array(samples.length);
  return {
    prior,
    allowed: new Uint8Array(featureCount),
    score: array().fill(prior),
    gradient: array(),
    curvature: array(),
    sums: { gradient: new Float64Array(featureCount), curvature: new Float64Array(featureCount) },
  };
}

/** Appends the best tree for these rows in prefix order. */
function grow(
  samples: readonly Sample[],
  state: State,
  rows: readonly number[],
  depth: number,
  settings: Settings,
  tree: number[],
): void {
  const gradient = rows.reduce((sum, row) => sum + (state.gradient[row] as number), 0);
  const curvature = rows.reduce((sum, row) => sum + (state.curvature[row] as number), 0);
  const value = rounded((-gradient / (curvature + settings.doubt)) * settings.rate);
  const feature = depth === 0 ? -1 : bestQuestion(samples, state, rows, gradient, curvature, settings);
  tree.push(feature, value);
  if (feature < 0) return;
  const has = (row: number): boolean => (samples[row] as Sample).features.includes(feature);
  grow(
    samples,
    state,
    rows.filter((row) => !has(row)),
    depth - 1,
    settings,
    tree,
  );
  grow(samples, state, rows.filter(has), depth - 1, settings, tree);
}

function bestQuestion(
  samples: readonly Sample[],
  { gradient, curvature, sums, allowed }: State,
  rows: readonly number[],
  gradientAll: number,
  curvatureAll: number,
  { doubt, leastSide }: Settings,
): number {
  sums.gradient.fill(0);
  sums.curvature.fill(0);
  for (const row of rows) {
    for (const feature of (samples[row] as Sample).features) {
      sums.gradient[feature] = (sums.gradient[feature] as number) + (gradient[row] as number);
      sums.curvature[feature] = (sums.curvature[feature] as number) + (curvature[row] as number);
    }
  }
  let best = -1;
  let bestGain = gradientAll ** 2 / (curvatureAll + doubt) + 1e-9;
  for (let feature = 0; feature < sums.curvature.length; feature += 1) {
    if (allowed[feature] === 0) continue;
    const curved = sums.curvature[feature] as number;
    if (curved < leastSide || curvatureAll - curved < leastSide) continue;
    const pulled = sums.gradient[feature] as number;
    const gain = pulled ** 2 / (curved + doubt) + (gradientAll - pulled) ** 2 / (curvatureAll - curved + doubt);
    if (gain > bestGain) [bestGain, best] = [gain, feature];
  }
  return best;
}

function scoreOf(tree: Tree, features: Int32Array): number {
  let at = 0;
  while (tree[at] !== -1) at = features.includes(tree[at] as number) ? endOfTree(tree, at + 2) : at + 2;
  return tree[at + 1] as number;
}

/** A number from 0 to 1 that depends on the two alone (the finalizer of MurmurHash3). */
function draw(round: number, index: number): number {
  let hash = Math.imul(round * 7919 + index + 1, 2654435761);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Four decimals keep the model file small and the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
