import type { Mention, Reason, Verdict } from '../mention.ts';
import type { RecentNews } from './base-rate.ts';
import { type Evidence, evidenceOf, type Judgement, judge, yesFrom } from './classifier.ts';
import { envoys } from './facet-groups.ts';
import { type Facet, settlement } from './facets.ts';
import type { Feature, Reading } from './features.ts';
import { readingsOf, relevanceFeatures, worthJudging } from './features.ts';
import type { Contribution } from './forest.ts';
import { wordLetters } from './letters.ts';

/** A text to be judged. `language` is a tag as feeds give it; the body may be a summary or a whole article. */
export interface JudgedText {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
  readonly published: string | null;
}

/**
 * Whether a text is about the talks or mentions them, why, and the sentences that speak of them, verbatim. `recent` is
 * the news of the last hours, which says how much the talks fill it; null judges the text for itself.
 */
export function findMentions(
  text: JudgedText,
  recent: RecentNews | null = null,
): Pick<Mention, 'verdict' | 'score' | 'reasons' | 'sentences'> {
  const readings = readingsOf(text);
  if (!worthJudging(readings)) return { verdict: 'none', score: 0, reasons: [noParty], sentences: [] };
  const features = relevanceFeatures(readings);
  const evidence = evidenceOf(features, wordLetters(text.headline, text.body));
  const about = judge('about', evidence, recent);
  const verdict = verdictOf(about, evidence);
  const chosen = verdict === 'none' ? [] : sentencesOnTalks(readings, verdict);
  return {
    verdict,
    // Never 0, which says that there was nothing to judge.
    score: Math.max(leastScore, Math.round(about.probability * 1e4) / 1e4),
    reasons: reasonsOf(about.contributions, features, chosen),
    sentences: chosen.map((index) => (readings[index] as Reading).sentence),
  };
}

const noParty: Reason = {
  rule: 'neither a party to the war nor a settlement is named',
  weight: -10,
  sentence: null,
};
const leastScore = 1e-4;
/**
 * Log odds (probability .2) from which on the talks are the main news rather than named beside it. Low: of real rows out of
 * fold it takes 22 of 76 passing mentions from the alerts, and one report of 360.
 */
export const mainFrom = Math.log(0.2 / 0.8);
const mostSentences = 12;
const mostReasons = 12;

function verdictOf(about: Judgement, evidence: Evidence): Verdict {
  if (about.probability >= yesFrom && evidence.forests.main.odds >= mainFrom) return 'about';
  if (about.probability >= yesFrom) return 'mention';
  return judge('mention', evidence, null).probability >= yesFrom ? 'mention' : 'none';
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
