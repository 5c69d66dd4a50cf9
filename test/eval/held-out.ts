import { walkForest } from '../../shared/detect/relevance/forest.ts';
import { letterOdds } from '../../shared/detect/relevance/letters.ts';
import type { ForestQuestion, Question } from '../../shared/detect/relevance/questions.ts';
import { weekFolds } from './folds.ts';
import type { Labelled } from './labelled.ts';
import { isInvented, type RelevanceLearner } from './relevance-learner.ts';
import { baseRates, fitBaseRate, fitStack, type HeldOut, rounded, stackOdds } from './stack.ts';

export const folds = 8;

/**
 * What models say of rows of weeks that they have not seen, and how that adds up to answers: the stacks, the weight of
 * the base rate and the answers are learnt of evidence that was held out.
 */
export function heldOutJudge(rows: readonly Labelled[], { names, forestOf, lettersOf, presenceOf }: RelevanceLearner) {
  const fold = weekFolds(rows, folds);
  const real = [...rows.keys()].filter((row) => !isInvented(rows[row] as Labelled));
  const evidence: HeldOut = {
    about: heldOutForest('about'),
    mention: heldOutForest('mention'),
    main: heldOutForest('main'),
    letters: heldOutBy(lettersOf, (model, row) => letterOdds((rows[row] as Labelled).words, model).odds),
  };

  function heldOutBy<Model>(learn: (chosen: number[]) => Model, ask: (model: Model, row: number) => number): number[] {
    const answers: number[] = new Array(rows.length).fill(0);
    for (let held = 0; held < folds; held += 1) {
      const model = learn([...rows.keys()].filter((row) => fold[row] !== held));
      for (const row of rows.keys()) if (fold[row] === held) answers[row] = ask(model, row);
    }
    return answers;
  }

  function heldOutForest(question: ForestQuestion): number[] {
    return heldOutBy(
      (chosen) => forestOf(question, chosen),
      (forest, row) => walkForest(forest, names, presenceOf(row)).odds,
    );
  }

  /** Stacks and the weight of the base rate, learnt on the rows chosen; the base rate before each row of a stream. */
  function calibrate(chosen: readonly number[], heldOut: HeldOut) {
    const sure = chosen.filter((row) => rows[row]?.label !== 'M');
    const about = fitStack(heldOut, sure, (row) => rows[row]?.label === 'T');
    // In streams only the rows that name the parties were asked for mentions.
    const headlines = chosen.filter((row) => !rows[row]?.isStream);
    const mention = fitStack(heldOut, headlines, (row) => rows[row]?.label !== 'N');
    const base = streamBaseRates((row) => logistic(stackOdds(about, heldOut, row)));
    const ofStreams = sure.filter((row) => base.has(row));
    const fitted = fitBaseRate(
      ofStreams.map((row) => ({
        own: stackOdds(about, heldOut, row),
        base: base.get(row) ?? 0,
        wanted: rows[row]?.label === 'T',
        set: rows[row]?.set ?? '',
      })),
    );
    const own = Object.entries(about).map(([part, weight]) => [part, rounded(weight * fitted.own)]);
    const stack = {
      ...(Object.fromEntries(own) as typeof about),
      bias: rounded(about.bias * fitted.own + fitted.bias),
    };
    return { stacks: { about: stack, mention }, baseRate: rounded(fitted.base), base };
  }

  /** The base rate before each row of the streams, by scores from the text alone. */
  function streamBaseRates(scoreOf: (row: number) => number): Map<number, number> {
    const sets = new Map<string, number[]>();
    for (const row of real) {
      const { isStream, set } = rows[row] as Labelled;
      if (isStream) sets.set(set, [...(sets.get(set) ?? []), row]);
    }
    return new Map(
      [...sets.values()].flatMap((list) => [...baseRates(list, (row) => rows[row]?.published ?? 0, scoreOf)]),
    );
  }

  return {
    evidence,
    /** Stacks and the weight of the base rate, learnt on all rows that nobody made up. */
    calibration: () => calibrate(real, evidence),
    /** Log odds of each row by stacks, base-rate weight and all else learnt without its fold. */
    judge(heldOut: HeldOut, withBaseRate: boolean): Record<Question, number[]> {
      const answers: Record<Question, number[]> = { about: [], mention: [] };
      for (let held = 0; held < folds; held += 1) {
        const { stacks, baseRate, base } = calibrate(
          real.filter((row) => fold[row] !== held),
          heldOut,
        );
        for (const row of rows.keys()) {
          if (fold[row] !== held) continue;
          const rate = withBaseRate ? baseRate * (base.get(row) ?? 0) : 0;
          answers.about[row] = stackOdds(stacks.about, heldOut, row) + rate;
          answers.mention[row] = stackOdds(stacks.mention, heldOut, row);
        }
      }
      return answers;
    },
  };
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
