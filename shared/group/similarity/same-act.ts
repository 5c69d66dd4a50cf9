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
import { textSimilarity } from './text-similarity.ts';

/** How sure it is that a report tells a development: `score` 0 to 1, joined from `storyThreshold` on, with reasons then. */
export interface SameAct {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Passages in common that make a reprint, whatever else is said. */
const reprint = 0.5;
/** Reports that a new one is compared with: the first four and the latest; a long story is told alike in between. */
const mostCompared = 16;
/** Likeness of words from which a commentary is another one, or a piece of news, retold. */
const samePiece = 0.7;
/** Shares of the best report and of the mean of all in a development's score. */
const bestShare = 0.5;

/**
 * Whether a report tells the same act as a development: slots first (who, what, where, when), similarity of the texts
 * second, and concepts meet across languages. Compared with the development's reports one by one: the best one counts
 * most, the mean of all tempers it, so that one stray report does not pull in strangers.
 */
export function sameAct(
  development: Development,
  report: Report,
  rarity: InverseDocumentFrequency = () => 1,
  weights: SameActWeights = sameActWeights,
): SameAct {
  const { reports } = development;
  const compared =
    reports.length <= mostCompared ? reports : [...reports.slice(0, 4), ...reports.slice(4 - mostCompared)];
  const pairs = compared.map((known) => pairFeatures(known, report, rarity));
  const scores = pairs.map((pair) => scoreOf(pair, weights));
  const best = Math.max(...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const score = bestShare * best + (1 - bestShare) * mean;
  const like = pairs[scores.indexOf(best)];
  return { score, reasons: like === undefined || score < sameActThreshold ? [] : reasonsOf(like) };
}

/** The features of two reports; the order of the two does not matter. */
export function pairFeatures(one: Report, other: Report, rarity: InverseDocumentFrequency): PairFeatures {
  const similarity = textSimilarity(one.sketch, other.sketch, rarity);
  const [a, b] = [factsOf(one), factsOf(other)];
  const across = Number(a.language !== b.language);
  const meanings = cosine(meaningsOf(one), meaningsOf(other), rarity);
  const [lead, otherLead] = [a.people[0], b.people[0]];
  const elsewhere = a.place !== null && b.place !== null && a.place !== b.place;
  return {
    contained: similarity.contained,
    commentaries: Number(a.isCommentary) + Number(b.isCommentary),
    words: similarity.words,
    acrossParts: similarity.across,
    meanings,
    meaningsAcross: across * meanings,
    conceptsAcross: across * cosine(conceptsIn(one), conceptsIn(other), rarity),
    figures: similarity.figures,
    likeAgent: agentEvidence(one.act, other.act),
    otherLead: Number(lead !== undefined && otherLead !== undefined && lead !== otherLead),
    otherPeople: (Number(namesOther(a, b)) + Number(namesOther(b, a))) / 2,
    otherPlace: Number(elsewhere),
    otherVenue: elsewhere ? (a.announces + a.convenes) * (b.announces + b.convenes) : 0,
    likeKind: kindEvidence(one.act, other.act),
    beforeAndAfter: a.announces * b.convenes + b.announces * a.convenes,
    daysApart: Math.log2(1 + Math.abs(a.at - b.at) / dayLength),
  };
}

function scoreOf(features: PairFeatures, { bias, features: weights }: SameActWeights): number {
  if (features.contained >= reprint) return 1;
  if (features.commentaries > 0 && features.words < samePiece) return 0;
  let sum = bias;
  for (const name of featureNames) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The three strongest reasons for one story, in a reader's words. */
function reasonsOf(features: PairFeatures): readonly string[] {
  if (features.contained >= reprint) return ['the same text'];
  return [...featureNames]
    .filter((name) => partOf(features, name) > 0.3)
    .sort((a, b) => partOf(features, b) - partOf(features, a))
    .slice(0, 3)
    .map((name) => words[name]);
}

function partOf(features: PairFeatures, name: WeighedFeature): number {
  return sameActWeights.features[name] * features[name];
}

const featureNames = Object.keys(sameActWeights.features) as readonly WeighedFeature[];

/** Features in a reader's words. */
export const words: Readonly<Record<WeighedFeature, string>> = {
  words: 'like words',
  acrossParts: 'one’s headline in the other’s text',
  meanings: 'words that mean the same',
  meaningsAcross: 'words that mean the same across languages',
  conceptsAcross: 'the same concepts across languages',
  figures: 'the same figures',
  likeAgent: 'the same likely actors',
  otherLead: 'another person first',
  otherPeople: 'people whom the other does not name',
  otherPlace: 'another place',
  otherVenue: 'talks in another place',
  likeKind: 'the same likely kinds',
  beforeAndAfter: 'before and after',
  daysApart: 'days apart',
};

/** Whether a headline names somebody whom the other report does not name at all. */
function namesOther({ people }: ReportFacts, { named }: ReportFacts): boolean {
  return people.some((person) => !named.has(person));
}
