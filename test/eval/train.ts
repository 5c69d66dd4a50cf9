/**
 * npm run train -- FOLDER: learns the weights of relevance from the labelled sets of a folder (see labelled.ts), reports
 * figures of weeks left out and writes shared/detect/relevance/{relevance,letters}.model.json. The same sets give the
 * same models. Beside them it always learns from invented/: news made up for Parley, so that every language shows every
 * pattern; and from labels.jsonl: bare labels of the folder's unlabelled news.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Forest, walkForest } from '../../shared/detect/relevance/forest.ts';
import { type LetterWeights, letterOdds } from '../../shared/detect/relevance/letters.ts';
import { type ForestQuestion, forestQuestions, type Question } from '../../shared/detect/relevance/questions.ts';
import { languages } from '../../shared/languages/language.ts';
import { boost, type Sample, type Settings, withoutQuestion } from './boost.ts';
import { weekFolds } from './folds.ts';
import { type Labelled, labelledRows, readLabelled } from './labelled.ts';
import { fitLetters, type LetterRow } from './letters.ts';
import { figuresOn } from './relevance-figures.ts';
import { baseRates, fitBaseRate, fitStack, type HeldOut, stackOdds } from './stack.ts';

const settings: Settings = {
  trees: 350,
  depth: 3,
  rate: 0.05,
  doubt: 3,
  leastSide: 1.2,
  rowShare: 0.75,
  featureShare: 0.15,
};
const folds = 8;
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

const here = fileURLToPath(new URL('.', import.meta.url));
const models = fileURLToPath(new URL('../../shared/detect/relevance/', import.meta.url));
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run train -- FOLDER, the folder of the evaluation sets');
  process.exit(2);
}
const everything = [...(await readLabelled(folder, `${here}labels.jsonl`)), ...(await inventedRows())];
const rows = everything.filter(({ worthJudging }) => worthJudging);
const fold = weekFolds(rows, folds);
const names = [...frequent(rows), madeUp];
const indexOf = new Map(names.map((name, index) => [name, index]));
const encoded = rows.map(({ features }) => Int32Array.from(features.flatMap((name) => indexOf.get(name) ?? [])).sort());
const buckets = rows.map(({ words }) => Int32Array.from(words.flatMap((word) => word.buckets)));
const usual = usualOdds();
const real = [...rows.keys()].filter((row) => !isInvented(row));

const heldOut = {
  about: heldOutForest('about'),
  mention: heldOutForest('mention'),
  main: heldOutForest('main'),
  letters: heldOutLetters(),
} satisfies HeldOut;
const judged = judgeHeldOut(heldOut, true);
const { streamSets, headlineSets, figures, meanF1, bestThreshold } = figuresOn(everything, rows);
report();
await write();

async function inventedRows(): Promise<Labelled[]> {
  const sets = languages.map((language) => labelledRows(`${here}invented/invented-${language}.jsonl`));
  return (await Promise.all(sets)).flat();
}

function frequent(all: readonly Labelled[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of all) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= leastRows ? [name] : [])).sort();
}

/** Log odds of T among the rows of a file's sort and language: letters would else learn that Polish days are busy. */
function usualOdds(): number[] {
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

function wantedOf(question: ForestQuestion, row: number): { readonly wanted: number; readonly weight: number } | null {
  const { label } = rows[row] as Labelled;
  if (question === 'main' && label === 'N') return null;
  const wanted = label === 'T' || (label === 'M' && question === 'mention') ? 1 : 0;
  return { wanted, weight: label === 'M' && question === 'about' ? passingWeight : 1 };
}

function samples(question: ForestQuestion, chosen: readonly number[]): Sample[] {
  return chosen.flatMap((row): Sample[] => {
    const answer = wantedOf(question, row);
    const features = encoded[row] as Int32Array;
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

function inventedShare(row: number): number {
  const { language } = rows[row] as Labelled;
  return language === 'en' || language === 'pl' ? inventedWeight[language] : inventedWeight.other;
}

function isInvented(row: number): boolean {
  return (rows[row] as Labelled).set.startsWith('invented');
}

function forestOf(question: ForestQuestion, chosen: readonly number[]): Forest {
  return boost(samples(question, chosen), names.length, settings);
}

function lettersOf(chosen: readonly number[]): LetterWeights {
  const learnt = chosen.map((row): LetterRow => {
    const answer = wantedOf('about', row) ?? { wanted: 0, weight: 0 };
    const weight = answer.weight * (isInvented(row) ? inventedShare(row) * 0.5 : 1);
    return { buckets: buckets[row] as Int32Array, wanted: answer.wanted, weight, offset: usual[row] as number };
  });
  return fitLetters(learnt);
}

/** What a model that has not seen a row's fold says of it. */
function heldOutBy<Model>(learn: (chosen: number[]) => Model, ask: (model: Model, row: number) => number): number[] {
  const answers: number[] = new Array(rows.length).fill(0);
  for (let held = 0; held < folds; held += 1) {
    const model = learn([...rows.keys()].filter((row) => fold[row] !== held));
    for (const row of rows.keys()) if (fold[row] === held) answers[row] = ask(model, row);
  }
  return answers;
}

function heldOutForest(question: ForestQuestion): number[] {
  const ask = (forest: Forest, row: number): number => walkForest(forest, names, presenceOf(row)).odds;
  return heldOutBy((chosen) => forestOf(question, chosen), ask);
}

function heldOutLetters(): number[] {
  return heldOutBy(lettersOf, (model, row) => letterOdds((rows[row] as Labelled).words, model).odds);
}

function presenceOf(row: number): Uint8Array {
  const present = new Uint8Array(names.length);
  for (const feature of encoded[row] as Int32Array) present[feature] = 1;
  return present;
}

/** Stacks and thresholds learnt on the rows chosen. */
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
  const stack = { ...(Object.fromEntries(own) as typeof about), bias: rounded(about.bias * fitted.own + fitted.bias) };
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

/** Log odds of each row by stacks, base-rate weight and all else learnt without its fold. */
function judgeHeldOut(evidence: HeldOut, withBaseRate: boolean): Record<Question, number[]> {
  const answers: Record<Question, number[]> = { about: [], mention: [] };
  for (let held = 0; held < folds; held += 1) {
    const { stacks, baseRate, base } = calibrate(
      real.filter((row) => fold[row] !== held),
      evidence,
    );
    for (const row of rows.keys()) {
      if (fold[row] !== held) continue;
      const rate = withBaseRate ? baseRate * (base.get(row) ?? 0) : 0;
      answers.about[row] = stackOdds(stacks.about, evidence, row) + rate;
      answers.mention[row] = stackOdds(stacks.mention, evidence, row);
    }
  }
  return answers;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

function report(): void {
  const thresholds = {
    stream: bestThreshold(streamSets, 'about', judged),
    headline: bestThreshold(headlineSets, 'about', judged),
  };
  const mention = bestThreshold(headlineSets, 'mention', judged);
  for (const set of [...headlineSets, ...streamSets]) {
    const spoken = [...new Set(everything.filter((row) => row.set === set).map(({ language }) => language))];
    const about = streamSets.includes(set) ? thresholds.stream : thresholds.headline;
    for (const language of [null, ...(spoken.length > 1 ? spoken : [])]) {
      const [one, other] = [
        figures(set, language, 'about', about, judged),
        figures(set, language, 'mention', mention, judged),
      ];
      const counts = `${one.right} right, ${one.extra} extra, ${one.missed} missed`;
      if (one.right + one.missed < 3) continue;
      const name = `${set} ${language ?? ''}`.padEnd(28);
      console.log(`${name} about F1 ${one.f1.toFixed(3)} (${counts})  mention F1 ${other.f1.toFixed(3)}`);
    }
  }
  const noLetters = { ...heldOut, letters: heldOut.letters.map(() => 0) };
  const trials = [
    ['all', judged],
    ['without letters', judgeHeldOut(noLetters, true)],
    ['without base rate', judgeHeldOut(heldOut, false)],
    ['without either', judgeHeldOut(noLetters, false)],
  ] as const;
  for (const [name, answers] of trials) {
    const mean = (sets: readonly string[], question: Question): string =>
      meanF1(sets, question, bestThreshold(sets, question, answers), answers).toFixed(3);
    const headlines = `headlines ${mean(headlineSets, 'about')}, mentions ${mean(headlineSets, 'mention')}`;
    console.log(`${name}: mean F1 of streams ${mean(streamSets, 'about')}, ${headlines}`);
  }
}

async function write(): Promise<void> {
  const { stacks, baseRate } = calibrate(real, heldOut);
  const [stream, headline] = [bestThreshold(streamSets, 'about', judged), bestThreshold(headlineSets, 'about', judged)];
  const about = { ...stacks.about, bias: rounded(stacks.about.bias - stream) };
  const mention = {
    ...stacks.mention,
    bias: rounded(stacks.mention.bias - bestThreshold(headlineSets, 'mention', judged)),
  };
  const calibration = { baseRate, unknown: rounded(stream - headline) };
  const all = [...rows.keys()];
  const forests = forestQuestions.map((question) => withoutQuestion(forestOf(question, all), names.length - 1));
  const { scale, weights } = lettersOf(all);
  const packed = Buffer.from(weights.buffer).toString('base64');
  await writeFile(`${models}letters.model.json`, `${JSON.stringify({ scale, weights: packed })}\n`);
  const lines = (list: readonly unknown[]): string => `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  const trees = forests.map(
    ({ prior, trees }, at) => `"${forestQuestions[at]}":{"prior":${prior},"trees":${lines(trees)}}`,
  );
  const head = { trained: { rows: rows.length, settings, folds }, stacks: { about, mention }, calibration };
  const parts = Object.entries(head).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  // One tree a line, so that a change of the model can be read.
  const features = `"features":${lines(names.slice(0, -1))}`;
  await writeFile(`${models}relevance.model.json`, `{${[...parts, features, ...trees].join(',\n')}}\n`);
}
