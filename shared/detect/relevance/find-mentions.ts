import { detectLanguage } from '../../text/detect-language.ts';
import type { Mention, Reason, Verdict } from '../mention.ts';
import { type Contribution, isYes, type Judgement, judge, type Question } from './classifier.ts';
import { envoys, settlement } from './facet-groups.ts';
import type { Facet } from './facets.ts';
import type { Feature, Reading } from './features.ts';
import { readingsOf, relevanceFeatures, worthJudging } from './features.ts';

/** Whether a text is about the talks or mentions them, why, and the sentences that speak of them, verbatim. */
export function findMentions(text: JudgedText): Pick<Mention, 'verdict' | 'score' | 'reasons' | 'sentences'> {
  const readings = readingsOf(text);
  if (!worthJudging(readings)) return { verdict: 'none', score: 0, reasons: [noParty], sentences: [] };
  const features = relevanceFeatures(readings);
  const language = detectLanguage(text.language, `${text.headline}\n${text.body.slice(0, 600)}`);
  const { verdict, deciding } = verdictOn(features, language);
  const chosen = verdict === 'none' ? [] : sentencesOnTalks(readings, verdict);
  return {
    verdict,
    score: Math.round(deciding.probability * 1e4) / 1e4,
    reasons: reasonsOf(deciding.contributions, features, chosen),
    sentences: chosen.map((index) => (readings[index] as Reading).sentence),
  };
}

const noParty: Reason = {
  rule: 'neither a party to the war nor a settlement is named',
  weight: -10,
  sentence: null,
};

const mostSentences = 12;
const mostReasons = 12;

/** The verdict, and the judgement that decided it: "main" where the talks are named beside other news, else "about". */
function verdictOn(features: readonly Feature[], language: string | null): { verdict: Verdict; deciding: Judgement } {
  const yes = (question: Question, { probability }: Judgement): boolean => isYes(question, probability, language);
  const about = judge('about', features);
  if (!yes('about', about)) {
    return { verdict: yes('mention', judge('mention', features)) ? 'mention' : 'none', deciding: about };
  }
  const main = judge('main', features);
  return yes('main', main) ? { verdict: 'about', deciding: about } : { verdict: 'mention', deciding: main };
}

/** Indexes of the readings kept: those on the talks, and the opening of a text about them, which says who did what. */
function sentencesOnTalks(readings: readonly Reading[], verdict: Verdict): number[] {
  const kept = readings.flatMap(({ facets, sentence }, index) => {
    const opens = verdict === 'about' && (sentence.part === 'headline' || index < 4);
    return opens || talksFacets.some((facet) => facets.has(facet)) ? [index] : [];
  });
  return (kept.length > 0 ? kept : readings.length > 0 ? [0] : []).slice(0, mostSentences);
}

/** Facets that put a sentence on the talks. */
const talksFacets: readonly Facet[] = [...settlement, 'talk', 'summit', 'mediate', ...envoys];

/** The weightiest contributions by name, the rest in one, so that the sum stays whole. */
function reasonsOf(
  contributions: readonly Contribution[],
  features: readonly Feature[],
  chosen: readonly number[],
): Reason[] {
  const places = new Map(features.map(({ name, sentence }) => [name, sentence]));
  const sorted = [...contributions].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const rest = sorted.slice(mostReasons).reduce((sum, { weight }) => sum + weight, 0);
  const named = sorted.slice(0, mostReasons).map(({ feature, present, weight }): Reason => {
    const place = chosen.indexOf(places.get(feature) ?? -1);
    return { rule: present ? feature : `no ${feature}`, weight: rounded(weight), sentence: place < 0 ? null : place };
  });
  return rest === 0 ? named : [...named, { rule: 'all else', weight: rounded(rest), sentence: null }];
}

function rounded(weight: number): number {
  return Math.round(weight * 1e3) / 1e3;
}

/** A text to be judged. `language` is a tag as feeds give it; the body may be a summary or a whole article. */
export interface JudgedText {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
  readonly published: string | null;
}
