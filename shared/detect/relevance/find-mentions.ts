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
  const { verdict, deciding } = decided(features, language);
  const chosen = verdict === 'none' ? [] : telling(readings, verdict);
  return {
    verdict,
    score: Math.round(deciding.probability * 1e4) / 1e4,
    reasons: reasonsOf(deciding.contributions, features, chosen),
    sentences: chosen.map((index) => (readings[index] as Reading).sentence),
  };
}

export const noParty: Reason = {
  rule: 'neither a party to the war nor a settlement is named',
  weight: -10,
  sentence: null,
};

export const mostSentences = 12;

export const mostReasons = 12;

/** The verdict, and the judgement that tells why: where the talks stand beside other news, it is the one that said so. */
export function decided(
  features: readonly Feature[],
  language: string | null,
): { verdict: Verdict; deciding: Judgement } {
  const yes = (question: Question, { probability }: Judgement): boolean => isYes(question, probability, language);
  const about = judge('about', features);
  if (!yes('about', about)) {
    return { verdict: yes('mention', judge('mention', features)) ? 'mention' : 'none', deciding: about };
  }
  const main = judge('main', features);
  return yes('main', main) ? { verdict: 'about', deciding: about } : { verdict: 'mention', deciding: main };
}

/** Indexes of the readings shown: those on the talks, and the opening of a text about them, which tells who did what. */
export function telling(readings: readonly Reading[], verdict: Verdict): number[] {
  const speaks = readings.flatMap(({ facets, sentence }, index) => {
    const opens = verdict === 'about' && (sentence.part === 'headline' || index < 4);
    return opens || tellingFacets.some((facet) => facets.has(facet)) ? [index] : [];
  });
  return (speaks.length > 0 ? speaks : readings.length > 0 ? [0] : []).slice(0, mostSentences);
}

export const tellingFacets: readonly Facet[] = [...settlement, 'talk', 'summit', 'mediate', ...envoys];

/** The weightiest contributions by name, the rest in one, so that the sum stays whole. */
export function reasonsOf(
  contributions: readonly Contribution[],
  features: readonly Feature[],
  chosen: readonly number[],
): Reason[] {
  const places = new Map(features.map(({ name, sentence }) => [name, sentence]));
  const sorted = [...contributions].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const rest = sorted.slice(mostReasons).reduce((sum, { weight }) => sum + weight, 0);
  const named = sorted.slice(0, mostReasons).map(({ feature, present, weight }): Reason => {
    const place = chosen.indexOf(places.get(feature) ?? -1);
    return { rule: present ? feature : `no ${feature}`, weight: shown(weight), sentence: place < 0 ? null : place };
  });
  return rest === 0 ? named : [...named, { rule: 'all else', weight: shown(rest), sentence: null }];
}

export function shown(weight: number): number {
  return Math.round(weight * 1e3) / 1e3;
}

/** A text to be judged. `language` is a tag as feeds give it; the body may be a summary or a whole article. */
export interface JudgedText {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
  readonly published: string | null;
}
