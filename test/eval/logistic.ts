/** One example: its values, its answer, and how much it counts. */
export interface Pair {
  readonly values: readonly number[];
  readonly same: boolean;
  readonly weight: number;
}

/** Pull of standardized weights to zero, as so many examples of weight 1: of 1, 10 and 30 the best out of fold. */
const doubt = 10;
const rounds = 1500;

/**
 * Logistic regression by full-batch gradient descent with momentum on standardized values; small data, so plain is
 * enough. Gives the bias, then a weight for each value, both for the values as they come.
 */
export function fitLogistic(data: readonly Pair[]): number[] {
  const size = data[0]?.values.length ?? 0;
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const scales = Array.from({ length: size }, (_, at) => scaleOf(data.map(({ values }) => values[at] as number)));
  const rows = data.map(({ values, same, weight }) => {
    const standard = values.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1));
    return { values: Float64Array.from([1, ...standard]), wanted: same ? 1 : 0, weight: weight / total };
  });
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  for (let step = 0; step < rounds; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : (doubt / total) * weight));
    for (const { values, wanted, weight } of rows) {
      let sum = 0;
      for (let at = 0; at <= size; at += 1) sum += (values[at] as number) * (weights[at] as number);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (let at = 0; at <= size; at += 1) slope[at] = (slope[at] as number) + error * (values[at] as number);
    }
    for (let at = 0; at <= size; at += 1) {
      speed[at] = 0.9 * (speed[at] as number) - 0.3 * (slope[at] as number);
      weights[at] = (weights[at] as number) + (speed[at] as number);
    }
  }
  const plain = scales.map(({ deviation }, at) => (weights[at + 1] as number) / deviation);
  const shift = scales.reduce((sum, { mean }, at) => sum + (plain[at] as number) * mean, 0);
  return [(weights[0] as number) - shift, ...plain];
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
