/** One choice to learn from: the weights that each option's score adds up, and which options are right. */
interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: readonly boolean[];
  /** How many choices it counts for. */
  readonly weight: number;
}

const rounds = 250;
const step = 0.1;

/**
 * Weights under which the right option has the highest sum: a softmax over the options of each choice (McFadden 1974),
 * with `restraint` on the square of each weight (as many as there are weights). Minimized by Adam (Kingma and Ba 2015) on
 * all choices at once, with steps that fade to nothing. Deterministic; rounded to two decimals.
 */
export function fitChoices(choices: readonly Choice[], restraint: readonly number[]): number[] {
  const size = restraint.length;
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < size; at += 1) gradient[at] = (restraint[at] as number) * (weights[at] as number);
    for (const choice of choices) pull(choice, weights, gradient);
    const rate = (step * (1 - round / (rounds + 1)) * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round);
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
      square[at] = 0.999 * (square[at] as number) + 0.001 * slope * slope;
      weights[at] = (weights[at] as number) - (rate * (mean[at] as number)) / (Math.sqrt(square[at] as number) + 1e-8);
    }
  }
  return Array.from(weights, (weight) => Math.round(weight * 100) / 100 + 0);
}

/** Adds the slope of one choice's loss, the negative logarithm of the right options' share. */
function pull({ options, right, weight }: Choice, weights: Float64Array, gradient: Float64Array): void {
  const scores = options.map((option) => option.reduce((sum, place) => sum + (weights[place] as number), 0));
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, at) => (right[at] ? sum + value : sum), 0);
  for (const [at, option] of options.entries()) {
    const value = odds[at] as number;
    const slope = weight * (value / all - (right[at] ? value / good : 0));
    for (const place of option) gradient[place] = (gradient[place] as number) + slope;
  }
}
