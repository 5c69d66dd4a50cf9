import type { Sentence } from '../../detect/mention.ts';
import type { Report } from '../development.ts';
import { type TermVector, termVectorOf } from './term-vector.ts';

/** Sentences that hold the news; what follows is background. */
const sentencesRead = 5;

/**
 * Makes a reading of reports' first sentences: the names that `namesOf` finds in each, those of the headline counting
 * double. Kept per report, since every new one is compared with many.
 */
export function termVectorsOf(
  namesOf: (sentence: Sentence, report: Report) => Iterable<string>,
): (report: Report) => TermVector {
  const known = new WeakMap<Report, TermVector>();
  return (report) => {
    const before = known.get(report);
    if (before !== undefined) return before;
    const weights = new Map<string, number>();
    for (const sentence of report.sentences.slice(0, sentencesRead)) {
      const weight = sentence.part === 'headline' ? 2 : 1;
      for (const name of namesOf(sentence, report)) weights.set(name, Math.max(weights.get(name) ?? 0, weight));
    }
    const vector = termVectorOf(weights);
    known.set(report, vector);
    return vector;
  };
}

/** Concepts of a report's first sentences with their weight. Needs no language. */
export const conceptsIn = termVectorsOf(({ hits }) => hits.map(({ concept }) => concept));
