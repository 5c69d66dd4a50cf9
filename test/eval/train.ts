/**
 * npm run train -- FOLDER [--held-out FILE]: learns the weights of relevance from the labelled sets of a folder (see labelled.ts), reports
 * figures of weeks left out and writes shared/detect/relevance/{relevance,letters}.model.json. The same sets give the
 * same models. Beside them it always learns from invented/: news made up for Parley, so that every language shows every
 * pattern; and from labels.jsonl: bare labels of the folder's unlabelled news. With
 * --held-out it also writes what models that have not seen their weeks say of the entries of the streams.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mainFrom } from '../../shared/detect/relevance/find-mentions.ts';
import { forestQuestions, type Question } from '../../shared/detect/relevance/questions.ts';
import { languages } from '../../shared/languages/language.ts';
import { withoutQuestion } from './boost.ts';
import { folds, heldOutJudge } from './held-out.ts';
import { type Labelled, labelledRows, readLabelled } from './labelled.ts';
import { figuresOn } from './relevance-figures.ts';
import { relevanceLearner, settings } from './relevance-learner.ts';
import type { HeldOutJudgement } from './replayed-streams.ts';
import { writeRows } from './rows.ts';
import { rounded } from './stack.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const models = fileURLToPath(new URL('../../shared/detect/relevance/', import.meta.url));
const [folder, option, heldOutFile] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && (option !== '--held-out' || heldOutFile === undefined))) {
  console.error('Usage: npm run train -- FOLDER [--held-out FILE], FOLDER with the evaluation sets');
  process.exit(2);
}
const everything = [...(await readLabelled(folder, `${here}labels.jsonl`)), ...(await inventedRows())];
const rows = everything.filter(({ worthJudging }) => worthJudging);
const learner = relevanceLearner(rows);
const { evidence, calibration, judge } = heldOutJudge(rows, learner);
const judged = judge(evidence, true);
const { streamSets, headlineSets, figures, meanF1, bestThreshold } = figuresOn(everything, rows);
report();
if (heldOutFile !== undefined) await writeRows(heldOutFile, heldOutJudgements());
await write();

async function inventedRows(): Promise<Labelled[]> {
  const sets = languages.map((language) => labelledRows(`${here}invented/invented-${language}.jsonl`));
  return (await Promise.all(sets)).flat();
}

/** The entries of streams that name a party; all others are not on the talks. */
function heldOutJudgements(): HeldOutJudgement[] {
  const threshold = bestThreshold(streamSets, 'about', judged);
  return rows.flatMap(({ set, id, isStream }, row) => {
    if (!isStream) return [];
    const odds = (judged.about[row] ?? 0) - threshold;
    const isMain = (evidence.main[row] ?? 0) >= mainFrom;
    return [{ set, id: id.replace(/^.*\//, ''), score: 1 / (1 + Math.exp(-odds)), isAbout: odds >= 0 && isMain }];
  });
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
  const noLetters = { ...evidence, letters: evidence.letters.map(() => 0) };
  const trials = [
    ['all', judged],
    ['without letters', judge(noLetters, true)],
    ['without base rate', judge(evidence, false)],
    ['without either', judge(noLetters, false)],
  ] as const;
  for (const [name, answers] of trials) {
    const mean = (sets: readonly string[], question: Question): string =>
      meanF1(sets, question, bestThreshold(sets, question, answers), answers).toFixed(3);
    const headlines = `headlines ${mean(headlineSets, 'about')}, mentions ${mean(headlineSets, 'mention')}`;
    console.log(`${name}: mean F1 of streams ${mean(streamSets, 'about')}, ${headlines}`);
  }
}

async function write(): Promise<void> {
  const { stacks, baseRate } = calibration();
  const [stream, headline] = [bestThreshold(streamSets, 'about', judged), bestThreshold(headlineSets, 'about', judged)];
  const about = { ...stacks.about, bias: rounded(stacks.about.bias - stream) };
  const mention = {
    ...stacks.mention,
    bias: rounded(stacks.mention.bias - bestThreshold(headlineSets, 'mention', judged)),
  };
  const offsets = { baseRate, unknown: rounded(stream - headline) };
  const all = [...rows.keys()];
  const forests = forestQuestions.map((question) =>
    withoutQuestion(learner.forestOf(question, all), learner.names.length - 1),
  );
  const { scale, weights } = learner.lettersOf(all);
  const packed = Buffer.from(weights.buffer).toString('base64');
  await writeFile(`${models}letters.model.json`, `${JSON.stringify({ scale, weights: packed })}\n`);
  const lines = (list: readonly unknown[]): string => `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  const trees = forests.map(
    ({ prior, trees }, at) => `"${forestQuestions[at]}":{"prior":${prior},"trees":${lines(trees)}}`,
  );
  const head = { trained: { rows: rows.length, settings, folds }, stacks: { about, mention }, calibration: offsets };
  const parts = Object.entries(head).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  // One tree a line, so that a change of the model can be read.
  const features = `"features":${lines(learner.names.slice(0, -1))}`;
  await writeFile(`${models}relevance.model.json`, `{${[...parts, features, ...trees].join(',\n')}}\n`);
}
