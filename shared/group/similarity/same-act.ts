import type { Development, Report } from '../development.ts';
import { dayLength } from '../durations.ts';
import { conceptsIn } from './concept-vector.ts';
import { agentEvidence, kindEvidence } from './kind-and-agent-evidence.ts';
import { meaningsOf } from './meaning-vector.ts';
import { factsOf, type ReportFacts } from './report-facts.ts';
import {
  type PairFeatures,
  type SameActWeights,
  sameActThreshold,
  sameActWeights,
  type WeighedFeature,
} from './same-act-weights.ts';
import { cosine, type InverseDocumentFrequency } from './term-vector.ts';
import { containedIn, textSimilarity } from './text-similarity.ts';

/**
 * How sure it is that a report is of a development's act: `score` 0 to 1; from `sameActThreshold` on it joins, with
 * reasons.
 */
interface SameAct {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Share of passages in common from which two reports are one text, whatever else they say. */
const sameTextShare = 0.5;
/** Reports that a new one is compared with: the first four and the latest; those in between resemble them. */
const mostCompared = 16;
/** Similarity of words from which a commentary retells another one, or a piece of news. */
const sameCommentary = 0.7;
/** Share of the closest report in a development's score; the rest is the mean of all. */
const closestShare = 0.5;

/**
 * Whether a report is of the same act as a development: slots first (who, what, where, when), similarity of the texts
 * second, and concepts match across languages. Compared with the development's reports one by one: the best one counts
 * most, the mean of all tempers it, so that one stray report does not pull in others.
 */
export function sameAct(
  development: Development,
  report: Report,
  idf: InverseDocumentFrequency = () => 1,
  weights: SameActWeights = sameActWeights,
): SameAct {
  const { reports } = development;
  const compared =
    reports.length <= mostCompared ? reports : [...reports.slice(0, 4), ...reports.slice(4 - mostCompared)];
  const pairs = compared.map((known) => pairFeatures(known, report, idf));
  const scores = pairs.map((pair) => scoreOf(pair, weights));
  const best = Math.max(...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const score = closestShare * best + (1 - closestShare) * mean;
  const closest = pairs[scores.indexOf(best)];
  return { score, reasons: closest === undefined || score < sameActThreshold ? [] : reasonsOf(closest) };
}

/**
 * Score below which a later version of an article tells another act. Lower than for two articles, since most versions
 * tell the same: of pairs of one outlet's headlines within a day, .83 of those on one act lie above, .68 of others below.
 */
const retoldThreshold = 0.4;

/**
 * Whether a later version of an article tells the act that it told before. That it holds the earlier text proves
 * nothing: a live page keeps it.
 */
export function isSameActRetold(before: Report, after: Report, idf: InverseDocumentFrequency): boolean {
  const [a, b] = [factsOf(before), factsOf(after)];
  if (namesOther(a, b) && namesOther(b, a)) return false;
  return weighed(pairFeatures(before, after, idf), sameActWeights) >= retoldThreshold;
}

/** The features of two reports; the order of the two does not matter. */
export function pairFeatures(one: Report, other: Report, idf: InverseDocumentFrequency): PairFeatures {
  const similarity = textSimilarity(one.sketch, other.sketch, idf);
  const [a, b] = [factsOf(one), factsOf(other)];
  const across = Number(a.language !== b.language);
  const meanings = cosine(meaningsOf(one), meaningsOf(other), idf);
  const [lead, otherLead] = [a.people[0], b.people[0]];
  const isMoved = a.place === b.placeBefore || b.place === a.placeBefore;
  const elsewhere = a.place !== null && b.place !== null && a.place !== b.place && !isMoved;
  return {
    twoActs: areTwoActs(one, other),
    contained: similarity.contained,
    commentaries: Number(a.isCommentary) + Number(b.isCommentary),
    words: similarity.words,
    headlineInText: similarity.headlineInText,
    meanings,
    meaningsAcross: across * meanings,
    conceptsAcross: across * cosine(conceptsIn(one), conceptsIn(other), idf),
    figures: similarity.figures,
    agents: agentEvidence(one.act, other.act),
    otherFirstPerson: Number(lead !== undefined && otherLead !== undefined && lead !== otherLead),
    otherPeople: (Number(namesOther(a, b)) + Number(namesOther(b, a))) / 2,
    otherPlace: Number(elsewhere),
    otherVenue: elsewhere ? (a.announces + a.convenes) * (b.announces + b.convenes) : 0,
    kinds: kindEvidence(one.act, other.act),
    beforeAndAfter: a.announces * b.convenes + b.announces * a.convenes,
    daysApart: Math.log2(1 + Math.abs(a.at - b.at) / dayLength),
  };
}

/**
 * Whether the slots speak against one act, which no likeness of texts outweighs: readouts and series are told in one
 * formula, with another name or another day. Two outlets are asked only
 * where one could reprint the other.
 */
function areTwoActs(one: Report, other: Report): boolean {
  if (one.headline === other.headline) return false;
  const [a, b] = [factsOf(one), factsOf(other)];
  const otherDay = a.statedDay !== null && b.statedDay !== null && a.statedDay !== b.statedDay;
  const others = namesOther(a, b) && namesOther(b, a);
  return (others || otherDay) && (one.outlet === other.outlet || sameText(one, other));
}

function sameText(one: Report, other: Report): boolean {
  return containedIn(one.sketch, other.sketch) >= sameTextShare;
}

function scoreOf(features: PairFeatures, { bias, features: weights }: SameActWeights): number {
  if (features.twoActs) return 0;
  if (features.contained >= sameTextShare) return 1;
  if (features.commentaries > 0 && features.words < sameCommentary) return 0;
  return weighed(features, { bias, features: weights });
}

function weighed(features: PairFeatures, { bias, features: weights }: SameActWeights): number {
  let sum = bias;
  for (const name of featureNames) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The three strongest reasons for one act, in a reader's words. */
function reasonsOf(features: PairFeatures): readonly string[] {
  if (features.contained >= sameTextShare) return ['the same text'];
  return [...featureNames]
    .filter((name) => partOf(features, name) > 0.3)
    .sort((a, b) => partOf(features, b) - partOf(features, a))
    .slice(0, 3)
    .map((name) => featurePhrases[name]);
}

function partOf(features: PairFeatures, name: WeighedFeature): number {
  return sameActWeights.features[name] * features[name];
}

const featureNames = Object.keys(sameActWeights.features) as readonly WeighedFeature[];

/** Features in a reader's words. */
const featurePhrases: Readonly<Record<WeighedFeature, string>> = {
  words: 'similar words',
  headlineInText: 'one’s headline in the other’s text',
  meanings: 'words that mean the same',
  meaningsAcross: 'words that mean the same across languages',
  conceptsAcross: 'the same concepts across languages',
  figures: 'the same figures',
  agents: 'the same likely actors',
  otherFirstPerson: 'another person first',
  otherPeople: 'people whom the other does not name',
  otherPlace: 'another place',
  otherVenue: 'talks in another place',
  kinds: 'the same likely kinds',
  beforeAndAfter: 'before and after',
  daysApart: 'days apart',
};

/** Whether a headline names somebody whom the other report does not name at all. */
function namesOther({ people }: ReportFacts, { named }: ReportFacts): boolean {
  return people.some((person) => !named.has(person));
}
