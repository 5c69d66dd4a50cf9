import type { Forest } from '../../shared/detect/relevance/forest.ts';
import type { LetterWeights } from '../../shared/detect/relevance/letters.ts';
import type { ForestQuestion } from '../../shared/detect/relevance/questions.ts';
import { boost, type Sample, type Settings } from './boost.ts';
import type { Labelled } from './labelled.ts';
import { fitLetters, type LetterRow } from './letters.ts';

export const settings: Settings = {
  trees: 350,
  depth: 3,
  rate: 0.05,
  doubt: 3,
  leastSide: 1.2,
  rowShare: 0.75,
  featureShare: 0.15,
};
/** A feature seen in fewer rows is chance. */
const leastRows = 6;
/** "about" is scored on T against N; passing mentions only lean it to no. */
const passingWeight = 0.15;
/** Where real rows are many, invented ones should not outweigh them. */
const inventedWeight = { en: 0.5, pl: 0.5, other: 1 } as const;
/**
 * Stands for "somebody made this row up" while learning: an invented row is learnt with this mark and, at a lower
 * weight, without, so that what is peculiar to invented rows, their many positives above all, is learnt of them alone
 * (the augmented features of Daumé 2007, "Frustratingly easy domain adaptation"). Pruned from what is written, since no
 * news shows it.
 */
const madeUp = 'made-up';
/** Of an invented row's weight, what it teaches without the mark: 0, .15, .3 and .5 were tried. */
const unmarkedShare = 0.3;

/** Learns models from some of the rows, which are named by their places. */
export interface RelevanceLearner {
  /** The features that forests ask for, by index; the last is the mark of invented rows. */
  readonly names: readonly string[];
  forestOf(question: ForestQuestion, chosen: readonly number[]): Forest;
  lettersOf(chosen: readonly number[]): LetterWeights;
  /** For each of `names` whether a row shows it, 0 or 1; never the mark. */
  presenceOf(row: number): Uint8Array;
}

export function relevanceLearner(rows: readonly Labelled[]): RelevanceLearner {
  const names = [...frequent(rows), madeUp];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const encoded = rows.map(({ features }) =>
    Int32Array.from(features.flatMap((name) => indexOf.get(name) ?? [])).sort(),
  );
  const buckets = rows.map(({ words }) => Int32Array.from(words.flatMap((word) => word.buckets)));
  const usual = usualOdds(rows);

  function samples(question: ForestQuestion, chosen: readonly number[]): Sample[] {
    return chosen.flatMap((place): Sample[] => {
      const row = rows[place] as Labelled;
      const answer = wantedOf(question, row);
      const features = encoded[place] as Int32Array;
      if (answer === null) return [];
      if (!isInvented(row)) return [{ ...answer, features }];
      const share = answer.weight * inventedShare(row);
      const marked = Int32Array.from([...features, names.length - 1]);
      return [
        { features: marked, wanted: answer.wanted, weight: share * (1 - unmarkedShare) },
        { features, wanted: answer.wanted, weight: share * unmarkedShare },
      ];
    });
  }

  return {
    names,
    forestOf: (question, chosen) => boost(samples(question, chosen), names.length, settings),
    lettersOf(chosen) {
      const learnt = chosen.map((place): LetterRow => {
        const row = rows[place] as Labelled;
        const answer = wantedOf('about', row) ?? { wanted: 0, weight: 0 };
        const weight = answer.weight * (isInvented(row) ? inventedShare(row) * 0.5 : 1);
        return { buckets: buckets[place] as Int32Array, wanted: answer.wanted, weight, offset: usual[place] as number };
      });
      return fitLetters(learnt);
    },
    presenceOf(row) {
      const present = new Uint8Array(names.length);
      for (const feature of encoded[row] as Int32Array) present[feature] = 1;
      return present;
    },
  };
}

/** Whether somebody made a row up. */
export function isInvented(row: Labelled): boolean {
  return row.set.startsWith('invented');
}

function frequent(rows: readonly Labelled[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= leastRows ? [name] : [])).sort();
}

/** Log odds of T among the rows of a file's sort and language: letters would else learn that Polish days are busy. */
function usualOdds(rows: readonly Labelled[]): number[] {
  const sortOf = ({ set, isStream, language }: Labelled): string => `${isStream ? set : set.split('-')[0]} ${language}`;
  const counts = new Map<string, { yes: number; no: number }>();
  for (const row of rows) {
    const count = counts.get(sortOf(row)) ?? { yes: 0, no: 0 };
    count[row.label === 'T' ? 'yes' : 'no'] += 1;
    counts.set(sortOf(row), count);
  }
  return rows.map((row) => {
    const { yes, no } = counts.get(sortOf(row)) ?? { yes: 0, no: 0 };
    return Math.log((yes + 1) / (no + 3));
  });
}

/** What a question's answer should be, 0 or 1, and how much the row counts; null where the row says nothing on it. */
function wantedOf(
  question: ForestQuestion,
  { label }: Labelled,
): { readonly wanted: number; readonly weight: number } | null {
  if (question === 'main' && label === 'N') return null;
  const wanted = label === 'T' || (label === 'M' && question === 'mention') ? 1 : 0;
  return { wanted, weight: label === 'M' && question === 'about' ? passingWeight : 1 };
}

function inventedShare({ language }: Labelled): number {
  return language === 'en' || language === 'pl' ? inventedWeight[language] : inventedWeight.other;
}
