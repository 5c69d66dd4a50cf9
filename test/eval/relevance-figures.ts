import type { Question } from '../../shared/detect/relevance/questions.ts';
import type { Labelled } from './labelled.ts';

/** Log odds of each row that was judged, by question. */
type Answers = Readonly<Record<Question, readonly number[]>>;

/** How right answers are. */
interface Figures {
  readonly f1: number;
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/**
 * Figures over labelled sets: `judged` are those of `everything` that the answers are of, in their order; the others
 * are answered no, since there is nothing in them to judge.
 */
export function figuresOn(everything: readonly Labelled[], judged: readonly Labelled[]) {
  const placeOf = new Map(judged.map((row, place) => [row, place]));
  const setsWhere = (holds: (row: Labelled) => boolean): string[] => [
    ...new Set(everything.filter(holds).map(({ set }) => set)),
  ];

  /** Of a set, of one language where it is named, from a threshold in log odds on. */
  function figures(
    set: string,
    language: string | null,
    question: Question,
    threshold: number,
    answers: Answers,
  ): Figures {
    const members = everything.filter((row) => row.set === set && (language === null || row.language === language));
    // "About" is scored on T against N.
    const scored = question === 'about' ? members.filter(({ label }) => label !== 'M') : members;
    let [right, extra, missed] = [0, 0, 0];
    for (const row of scored) {
      const place = placeOf.get(row);
      const said = place !== undefined && (answers[question][place] as number) >= threshold;
      const truth = row.label !== 'N';
      right += Number(truth && said);
      extra += Number(!truth && said);
      missed += Number(truth && !said);
    }
    return { f1: (2 * right) / Math.max(1, 2 * right + extra + missed), right, extra, missed };
  }

  function meanF1(sets: readonly string[], question: Question, threshold: number, answers: Answers): number {
    return sets.reduce((sum, set) => sum + figures(set, null, question, threshold, answers).f1, 0) / sets.length;
  }

  /** The log odds from which on yes gives the best mean F1 over sets; the one thing that is chosen on all of them. */
  function bestThreshold(sets: readonly string[], question: Question, answers: Answers): number {
    const mean = (threshold: number): number => meanF1(sets, question, threshold, answers);
    const tried = Array.from({ length: 41 }, (_, at) => (at - 20) / 10);
    return tried.reduce((best, threshold) => (mean(threshold) > mean(best) ? threshold : best), 0);
  }

  return {
    /** Sets of single headlines, and streams in which the base rate of the news is known. */
    headlineSets: setsWhere(({ set, isStream }) => !isStream && set.startsWith('relevance')),
    streamSets: setsWhere(({ isStream }) => isStream),
    figures,
    meanF1,
    bestThreshold,
  };
}
