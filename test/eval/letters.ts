import { type LetterWeights, letterBuckets } from '../../shared/detect/relevance/letters.ts';

/** A row to learn from: the distinct buckets of its letters, the wanted answer, its weight, and its usual log odds. */
export interface LetterRow {
  readonly buckets: Int32Array;
  readonly wanted: number;
  readonly weight: number;
  /** Log odds of a yes among rows of its sort (file and language), so that these are not learnt from its letters. */
  readonly offset: number;
}

const rounds = 60;
const step = 0.2;
/** Weights of so many standard deviations are the largest that are kept. */
const mostDeviations = 12;

/**
 * A linear model over letters: each bucket's feature is its log ratio of counts between the two answers (Wang and
 * Manning 2012, "Baselines and bigrams"), learnt by logistic regression with Adam in full batches; deterministic.
 */
export function fitLetters(rows: readonly LetterRow[], restraint = 0.1): LetterWeights {
  const ratio = countRatios(rows);
  const weights = new Float64Array(letterBuckets);
  const gradient = new Float64Array(letterBuckets);
  const [mean, square] = [new Float64Array(letterBuckets), new Float64Array(letterBuckets)];
  const units = rows.map(({ buckets }) => 1 / Math.sqrt(Math.max(1, buckets.length)));
  let [bias, biasMean, biasSquare] = [0, 0, 0];
  const product = new Float64Array(letterBuckets);
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < letterBuckets; at += 1) product[at] = (weights[at] as number) * (ratio[at] as number);
    gradient.fill(0);
    let biasGradient = 0;
    for (const [index, { buckets, wanted, weight, offset }] of rows.entries()) {
      let sum = 0;
      for (let at = 0; at < buckets.length; at += 1) sum += product[buckets[at] as number] as number;
      const unit = units[index] as number;
      const error = (1 / (1 + Math.exp(-(offset + bias + sum * unit))) - wanted) * weight;
      biasGradient += error;
      const part = error * unit;
      for (let at = 0; at < buckets.length; at += 1) {
        const bucket = buckets[at] as number;
        gradient[bucket] = (gradient[bucket] as number) + part;
      }
    }
    const rate = (step * (1 - round / (rounds + 1)) * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round);
    for (let at = 0; at < letterBuckets; at += 1) {
      const slope = (gradient[at] as number) * (ratio[at] as number) + restraint * (weights[at] as number);
      if (slope === 0 && mean[at] === 0) continue;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
      square[at] = 0.999 * (square[at] as number) + 0.001 * slope * slope;
      weights[at] = (weights[at] as number) - (rate * (mean[at] as number)) / (Math.sqrt(square[at] as number) + 1e-8);
    }
    biasMean = 0.9 * biasMean + 0.1 * biasGradient;
    biasSquare = 0.999 * biasSquare + 0.001 * biasGradient * biasGradient;
    bias -= (rate * biasMean) / (Math.sqrt(biasSquare) + 1e-8);
  }
  const plain = weights.map((weight, at) => weight * (ratio[at] as number));
  const deviation = Math.sqrt(plain.reduce((sum, weight) => sum + weight * weight, 0) / plain.length);
  // The few weights beyond are cut, so that the many small ones keep their digits.
  const largest = Math.max(1e-9, mostDeviations * deviation);
  const whole = (weight: number): number => Math.round((Math.max(-largest, Math.min(largest, weight)) / largest) * 127);
  return { scale: largest / 127, weights: Int8Array.from(plain, whole) };
}

/** Log of how much more often a bucket stands in rows wanted than in others, both answers of a sort counting alike. */
function countRatios(rows: readonly LetterRow[]): Float64Array {
  const [yes, no] = [new Float64Array(letterBuckets).fill(1), new Float64Array(letterBuckets).fill(1)];
  for (const { buckets, wanted, weight, offset } of rows) {
    const usual = 1 / (1 + Math.exp(-offset));
    const counts = wanted === 1 ? yes : no;
    const share = weight * (wanted === 1 ? 1 - usual : usual);
    for (const bucket of buckets) counts[bucket] = (counts[bucket] as number) + share;
  }
  const [all, others] = [yes, no].map((counts) => counts.reduce((sum, count) => sum + count, 0)) as [number, number];
  return yes.map((count, at) => Math.log(count / all / ((no[at] as number) / others)));
}
