import { kindReasonsIn, readAct } from '../../../../shared/detect/act/read-act.ts';
import { actReasonWords } from '../../../../shared/detect/act/reason-words.ts';
import type { Mention } from '../../../../shared/detect/mention.ts';
import { readingsOf, relevanceFeatures } from '../../../../shared/detect/relevance/features.ts';
import { findMentions } from '../../../../shared/detect/relevance/find-mentions.ts';
import { reasonWords } from '../../../../shared/detect/relevance/reason-words.ts';
import { detectLanguage } from '../../../../shared/text/detect-language.ts';
import { type Given, UsageError } from '../command.ts';
import { type ExplainedText, readText } from '../explain-source.ts';
import { type Explained, explanation } from '../explanation.ts';

/** `parley explain URL|FILE`: the decision on one article, with the sentences, concepts and weights it rests on. */
export async function explain(given: Given): Promise<number> {
  const [source] = given.words;
  if (source === undefined) throw new UsageError('parley explain needs an address or a file; "-" reads standard input');
  const format = given.choice('format');
  const explained = explainedOf(await readText(source, given), new Date().toISOString());
  process.stdout.write(format === 'json' ? jsonOf(explained) : explanation(explained));
  return 0;
}

/** Judges a text; `now` (ISO 8601) is the day that its words count from where it has no date. */
export function explainedOf(source: ExplainedText, now: string): Explained {
  const { headline, body, published } = source;
  const mention = findMentions(source);
  const context = { ...source, firstSeen: now };
  const act = mention.verdict === 'about' ? readAct(mention.sentences, context) : null;
  const actReasons = act === null ? [] : kindReasonsIn(mention.sentences, context).map(actReasonWords);
  const language = detectLanguage(source.language, `${headline}\n${body.slice(0, 600)}`);
  const judged = { verdict: mention.verdict, score: mention.score, act, actReasons };
  const found = { source: { ...source, published }, language, ...judged };
  if (mention.sentences.length > 0) {
    return { ...found, sentences: mention.sentences, reasons: mention.reasons.map(worded) };
  }
  // Parley keeps no sentence of what is not on the talks; here they show what was found in it all the same.
  const readings = readingsOf(source);
  const shown = readings.flatMap(({ sentence }, index) => (sentence.hits.length > 0 ? [index] : [])).slice(0, 12);
  const places = new Map(relevanceFeatures(readings).map(({ name, sentence }) => [name, sentence]));
  const reasons = mention.reasons.map((reason) => {
    const place = shown.indexOf(places.get(reason.rule) ?? -1);
    return worded({ ...reason, sentence: place < 0 ? null : place });
  });
  return { ...found, sentences: shown.flatMap((index) => readings[index]?.sentence ?? []), reasons };
}

function worded(reason: Mention['reasons'][number]): Explained['reasons'][number] {
  return { ...reason, words: reasonWords(reason.rule) };
}

function jsonOf({ source, language, ...judged }: Explained): string {
  const { readAs, ...text } = source;
  return `${JSON.stringify({ ...text, language: language ?? text.language, readAs, ...judged }, null, 2)}\n`;
}
