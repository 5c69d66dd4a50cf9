import type { Act } from './act.ts';
import { settlement } from './relevance/facet-groups.ts';
import type { Feature, Reading } from './relevance/features.ts';
import { featuresOf, readingsOf, worthJudging } from './relevance/features.ts';
import { type Contribution, isYes, type Judgement, judge, type Question } from './relevance/classifier.ts';
import type { Facet } from './relevance/facets.ts';
import { languageOf } from '../text/detect-language.ts';

/** About: the talks are the main news. Mention: they are expressly named beside other news. */
export type Verdict = 'about' | 'mention' | 'none';

/** A concept of the vocabulary found in a text. Offsets count UTF-16 units within the sentence's text. */
export interface ConceptHit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence, verbatim. `start` and `end` are offsets in the part that holds it. */
export interface Sentence {
  readonly text: string;
  readonly part: 'headline' | 'body';
  readonly start: number;
  readonly end: number;
  readonly hits: readonly ConceptHit[];
}

/** One reason of a decision; weights are log-odds and add up to those of the score. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
  /** Index into the mention's sentences, or null for a reason that has no one place. */
  readonly sentence: number | null;
}

/** What one article says on the talks, and why Parley thinks so. */
export interface Mention {
  readonly itemId: string;
  readonly articleRevision: number;
  readonly verdict: Verdict;
  /** Probability that the item is about the talks, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The sentences that speak of the talks, in order of the text; at most 12. */
  readonly sentences: readonly Sentence[];
  /** Null unless the verdict is "about". */
  readonly act: Act | null;
}

/** A text to be judged. `language` is a tag as feeds give it; the body may be a summary or a whole article. */
export interface JudgedText {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
  readonly published: string | null;
}

/** Whether a text is about the talks or mentions them, why, and the sentences that speak of them, verbatim. */
export function findMentions(text: JudgedText): Pick<Mention, 'verdict' | 'score' | 'reasons' | 'sentences'> {
  const readings = readingsOf(text);
  if (!worthJudging(readings)) return { verdict: 'none', score: 0, reasons: [noParty], sentences: [] };
  const features = featuresOf(readings);
  const language = languageOf(text.language, `${text.headline}\n${text.body.slice(0, 600)}`);
  const { verdict, deciding } = decided(features, language);
  const chosen = verdict === 'none' ? [] : telling(readings, verdict);
  return {
    verdict,
    score: Math.round(deciding.probability * 1e4) / 1e4,
    reasons: reasonsOf(deciding.contributions, features, chosen),
    sentences: chosen.map((index) => (readings[index] as Reading).sentence),
  };
}

const noParty: Reason = { rule: 'neither a party to the war nor a settlement is named', weight: -10, sentence: null };
const mostSentences = 12;
const mostReasons = 12;

/** The verdict, and the judgement that tells why: where the talks stand beside other news, it is the one that said so. */
function decided(features: readonly Feature[], language: string | null): { verdict: Verdict; deciding: Judgement } {
  const yes = (question: Question, { probability }: Judgement): boolean => isYes(question, probability, language);
  const about = judge('about', features);
  if (!yes('about', about)) {
    return { verdict: yes('mention', judge('mention', features)) ? 'mention' : 'none', deciding: about };
  }
  const main = judge('main', features);
  return yes('main', main) ? { verdict: 'about', deciding: about } : { verdict: 'mention', deciding: main };
}

/** Indexes of the readings shown: those on the talks, and the opening of a text about them, which tells who did what. */
function telling(readings: readonly Reading[], verdict: Verdict): number[] {
  const speaks = readings.flatMap(({ facets, sentence }, index) => {
    const opens = verdict === 'about' && (sentence.part === 'headline' || index < 4);
    return opens || tellingFacets.some((facet) => facets.has(facet)) ? [index] : [];
  });
  return (speaks.length > 0 ? speaks : readings.length > 0 ? [0] : []).slice(0, mostSentences);
}

const tellingFacets: readonly Facet[] = [
  ...settlement,
  'talk',
  'summit',
  'mediate',
  'american-envoy',
  'ukrainian-envoy',
  'russian-envoy',
];

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
    return { rule: present ? feature : `no ${feature}`, weight: shown(weight), sentence: place < 0 ? null : place };
  });
  return rest === 0 ? named : [...named, { rule: 'all else', weight: shown(rest), sentence: null }];
}

function shown(weight: number): number {
  return Math.round(weight * 1e3) / 1e3;
}
