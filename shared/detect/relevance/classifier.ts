import { baseRateFeature, baseRateOdds, type RecentNews } from './base-rate.ts';
import type { Feature } from './features.ts';
import { type Contribution, type Forest, type ForestAnswer, priorFeature, walkForest } from './forest.ts';
import { letterWeights } from './letter-weights.ts';
import { type LetterOdds, letterOdds, type WordLetters, wordFeature } from './letters.ts';
import { type ForestQuestion, forestQuestions, type Question, type Stack } from './questions.ts';
import model from './relevance.model.json' with { type: 'json' };

/** All that a text shows on the questions, read once. */
export interface Evidence {
  readonly forests: Readonly<Record<ForestQuestion, ForestAnswer>>;
  readonly letters: LetterOdds;
}

/** A judgement: probability from 0 to 1, and the contributions whose weights add up to its log odds. */
export interface Judgement {
  readonly probability: number;
  readonly contributions: readonly Contribution[];
}

/** Reads the evidence of a text from its features and the letters of its words. */
export function evidenceOf(features: readonly Feature[], words: readonly WordLetters[]): Evidence {
  const present = new Uint8Array(model.features.length);
  for (const { name } of features) {
    const index = indexOf.get(name);
    if (index !== undefined) present[index] = 1;
  }
  const walk = (forest: Forest): ForestAnswer => walkForest(forest, model.features, present);
  return {
    forests: { about: walk(model.about), mention: walk(model.mention), main: walk(model.main) },
    letters: letterOdds(words, letterWeights()),
  };
}

/**
 * How likely the answer is yes: a logistic of the evidence (stacked generalization, Wolpert 1992) and, for what is about
 * the talks, of the recent news: the same vague headline means the talks on the day of a summit and something else in a
 * quiet week (adjusting to a new prior, Saerens, Latinne and Decaestecker 2002). `recent` is null where it is not
 * known: the text then stands for itself.
 */
export function judge(question: Question, { forests, letters }: Evidence, recent: RecentNews | null): Judgement {
  const stack: Stack = model.stacks[question];
  const { baseRate, unknown } = model.calibration;
  const base = question !== 'about' ? 0 : recent === null ? unknown : baseRate * baseRateOdds(recent);
  const total = forestQuestions.reduce((sum, name) => sum + stack[name] * forests[name].odds, 0);
  const logOdds = stack.bias + total + stack.letters * letters.odds + base;
  const weighed = forestQuestions.flatMap((name) =>
    forests[name].contributions.map((part) => ({ ...part, weight: part.weight * stack[name] })),
  );
  const words = letters.parts.map(({ word, weight }) => ({
    feature: `${wordFeature}${word}`,
    present: true,
    weight: weight * stack.letters,
  }));
  const constant = { feature: priorFeature, present: true, weight: stack.bias };
  const rate = base === 0 ? [] : [{ feature: baseRateFeature, present: true, weight: base }];
  return {
    probability: 1 / (1 + Math.exp(-logOdds)),
    contributions: summed([constant, ...rate, ...weighed, ...words]),
  };
}

/** The score from which on the answer is yes; the learnt weights are set to it. */
export const yesFrom = 0.5;

/** One contribution a feature. */
function summed(parts: readonly Contribution[]): Contribution[] {
  const byFeature = new Map<string, Contribution>();
  for (const part of parts) {
    const known = byFeature.get(part.feature);
    byFeature.set(part.feature, known === undefined ? part : { ...known, weight: known.weight + part.weight });
  }
  return [...byFeature.values()];
}

const indexOf = new Map(model.features.map((name, index) => [name, index]));
