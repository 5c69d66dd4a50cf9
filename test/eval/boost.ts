import { endOfTree, type Forest, type Tree } from '../../shared/detect/relevance/forest.ts';

/** Rows for training: indexes of the features present, ascending; wanted answer 0 or 1; weight. */
export interface Sample {
  readonly features: Int32Array;
  readonly wanted: number;
  readonly weight: number;
  /** Usual log odds of a yes among rows of its sort, where that is known: trees learn only what goes beyond it. */
  readonly offset?: number;
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
    const allowed = [...state.rowsOf.keys()].filter((feature) => draw(round, -1 - feature) < settings.featureShare);
    const all = [...samples.keys()];
    const seen = all.filter((row) => draw(round, row) < settings.rowShare);
    const root = grown({ seen, all }, allowed, state, settings);
    trees.push(inPrefixOrder(root));
  }
  return { prior: state.prior, trees };
}

/** A forest without a feature: questions for it give way to their "absent" side. */
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
  /** Rows that show a feature, ascending. */
  readonly rowsOf: readonly Int32Array[];
  readonly score: Float64Array;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

function newState(samples: readonly Sample[], featureCount: number): State {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = samples.reduce((sum, { weight, wanted }) => sum + weight * wanted, 0);
  const prior = rounded(Math.log(wanted / (total - wanted)));
  const rowsOf: number[][] = Array.from({ length: featureCount }, () => []);
  samples.forEach(({ features }, row) => {
    for (const feature of features) rowsOf[feature]?.push(row);
  });
  return {
    prior,
    rowsOf: rowsOf.map((rows) => Int32Array.from(rows)),
    score: Float64Array.from(samples, ({ offset }) => offset ?? prior),
    gradient: new Float64Array(samples.length),
    curvature: new Float64Array(samples.length),
  };
}

/** A node while its tree grows: the rows it learns from, all rows that come to it, its value, and its two sides. */
interface Node {
  readonly seen: readonly number[];
  readonly all: readonly number[];
  readonly value: number;
  readonly gradient: number;
  readonly curvature: number;
  question: { readonly feature: number; readonly absent: Node; readonly present: Node } | null;
}

type Rows = Pick<Node, 'seen' | 'all'>;

/** The best tree, grown level by level, so that a level costs one pass over the rows of the features allowed. */
function grown(rows: Rows, allowed: readonly number[], state: State, settings: Settings): Node {
  const root = nodeOf(rows, state, settings);
  let level = [root];
  for (let depth = settings.depth; depth > 0 && level.length > 0; depth -= 1) {
    const questions = bestQuestions(level, allowed, state, settings);
    level = level.flatMap((node, at) => {
      const feature = questions[at] as number;
      if (feature < 0) return [];
      const has = marked(state.rowsOf[feature] as Int32Array, state.score.length);
      const side = (wanted: number): Node => {
        const of = (list: readonly number[]): number[] => list.filter((row) => has[row] === wanted);
        return nodeOf({ seen: of(node.seen), all: of(node.all) }, state, settings);
      };
      node.question = { feature, absent: side(0), present: side(1) };
      return [node.question.absent, node.question.present];
    });
  }
  raise(root, state.score);
  return root;
}

function nodeOf({ seen, all }: Rows, state: State, { doubt, rate }: Settings): Node {
  const gradient = seen.reduce((sum, row) => sum + (state.gradient[row] as number), 0);
  const curvature = seen.reduce((sum, row) => sum + (state.curvature[row] as number), 0);
  return { seen, all, gradient, curvature, value: rounded((-gradient / (curvature + doubt)) * rate), question: null };
}

/** The feature that each node of a level had best ask for, -1 where none helps. */
function bestQuestions(
  level: readonly Node[],
  allowed: readonly number[],
  state: State,
  { doubt, leastSide }: Settings,
): number[] {
  const place = new Int8Array(state.score.length).fill(-1);
  for (const [at, { seen }] of level.entries()) for (const row of seen) place[row] = at;
  const best = level.map(({ gradient, curvature }) => ({
    feature: -1,
    gain: gradient ** 2 / (curvature + doubt) + 1e-9,
  }));
  const [pulls, curves] = [new Float64Array(level.length), new Float64Array(level.length)];
  for (const feature of allowed) {
    pulls.fill(0);
    curves.fill(0);
    for (const row of state.rowsOf[feature] as Int32Array) {
      const at = place[row] as number;
      if (at < 0) continue;
      pulls[at] = (pulls[at] as number) + (state.gradient[row] as number);
      curves[at] = (curves[at] as number) + (state.curvature[row] as number);
    }
    for (const [at, node] of level.entries()) {
      const [pulled, curved] = [pulls[at] as number, curves[at] as number];
      const rest = node.curvature - curved;
      if (curved < leastSide || rest < leastSide) continue;
      const gain = pulled ** 2 / (curved + doubt) + (node.gradient - pulled) ** 2 / (rest + doubt);
      if (gain > (best[at] as { gain: number }).gain) best[at] = { feature, gain };
    }
  }
  return best.map(({ feature }) => feature);
}

function marked(rows: Int32Array, length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const row of rows) marks[row] = 1;
  return marks;
}

/** Adds to each row's score the value of the leaf that it comes to. */
function raise({ question, all, value }: Node, score: Float64Array): void {
  if (question === null) for (const row of all) score[row] = (score[row] as number) + value;
  else for (const side of [question.absent, question.present]) raise(side, score);
}

function inPrefixOrder({ question, value }: Node): number[] {
  if (question === null) return [-1, value];
  return [question.feature, value, ...inPrefixOrder(question.absent), ...inPrefixOrder(question.present)];
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
