import { baseRateHours, baseRateOdds, type RecentNews } from '../../shared/detect/relevance/base-rate.ts';
import { type ForestQuestion, forestQuestions, type Stack } from '../../shared/detect/relevance/questions.ts';
import { fitLogistic } from './logistic.ts';

/** Log odds of each piece of evidence for each row, from models that have not seen the row's fold. */
export type HeldOut = Readonly<Record<ForestQuestion | 'letters', readonly number[]>>;

const parts = [...forestQuestions, 'letters'] as const;

/** Learns how much each piece of evidence counts, from held-out evidence of the rows chosen. */
export function fitStack(heldOut: HeldOut, chosen: readonly number[], wanted: (row: number) => boolean): Stack {
  const [bias = 0, ...weights] = fitLogistic(
    chosen.map((row) => ({ values: parts.map((part) => heldOut[part][row] as number), same: wanted(row), weight: 1 })),
  ).map(rounded);
  return { bias, ...Object.fromEntries(parts.map((part, at) => [part, weights[at] ?? 0])) } as Stack;
}

/** Log odds that a stack gives a row. */
export function stackOdds(stack: Stack, heldOut: HeldOut, row: number): number {
  return stack.bias + parts.reduce((sum, part) => sum + stack[part] * (heldOut[part][row] as number), 0);
}

/**
 * The base-rate evidence of each row of a stream, from the scores of the rows before it, as the detect stage counts
 * them. `rows` are the places of a stream's rows in order of publication; `scoreOf` gives their scores, 0 to 1.
 */
export function baseRates(
  rows: readonly number[],
  publishedOf: (row: number) => number,
  scoreOf: (row: number) => number,
): Map<number, number> {
  const odds = new Map<number, number>();
  const recent = { judged: 0, onTalks: 0 };
  let oldest = 0;
  for (const row of rows) {
    while (publishedOf(row) - publishedOf(rows[oldest] as number) > baseRateHours * 3_600_000) {
      recent.judged -= 1;
      recent.onTalks -= scoreOf(rows[oldest] as number);
      oldest += 1;
    }
    odds.set(row, baseRateOdds(recent satisfies RecentNews));
    recent.judged += 1;
    recent.onTalks += scoreOf(row);
  }
  return odds;
}

/** How the text's own log odds and the base rate add up: learnt with every stream counting alike. */
export function fitBaseRate(
  rows: readonly { readonly own: number; readonly base: number; readonly wanted: boolean; readonly set: string }[],
): { readonly bias: number; readonly own: number; readonly base: number } {
  const sizes = new Map<string, number>();
  for (const { set } of rows) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const typical = rows.length / sizes.size;
  const [bias = 0, own = 1, base = 0] = fitLogistic(
    rows.map((row) => ({
      values: [row.own, row.base],
      same: row.wanted,
      weight: Math.sqrt(typical / (sizes.get(row.set) ?? 1)),
    })),
  );
  return { bias, own, base };
}

/** To three digits: what a model is written with. */
export function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}
