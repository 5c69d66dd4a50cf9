import { cosine, type Rarity } from './bag.ts';
import { conceptsIn } from './concepts.ts';
import type { Development, Report } from './development.ts';
import { likenessOf } from './likeness.ts';
import { type Facts, factsOf } from './story-facts.ts';
import { type StoryWeights, storyThreshold, storyWeights } from './story-weights.ts';

/** How sure it is that a report tells a development: `score` 0 to 1, joined from `storyThreshold` on, with reasons then. */
export interface SameStory {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What speaks for and against two reports telling one act; the weights are in `story-weights.ts`. */
export interface StoryFeatures {
  readonly words: number;
  readonly headlines: number;
  /** One's headline in the other's lead. */
  readonly acrossParts: number;
  readonly concepts: number;
  /** The same where the languages differ and words cannot meet. */
  readonly conceptsAcross: number;
  readonly contained: number;
  readonly marks: number;
  readonly sameAgent: number;
  readonly otherAgent: number;
  /** The same agent does another sort of thing. */
  readonly sameAgentOtherAct: number;
  readonly sameActors: number;
  /** The first of the people named in the headlines. */
  readonly sameLead: number;
  readonly otherLead: number;
  /** Both headlines name people, none of them the same. */
  readonly otherPeople: number;
  /** Reports, of the two, whose headline names somebody whom the other does not name at all; 0 to 1. */
  readonly strangers: number;
  readonly sameTopics: number;
  readonly otherPlace: number;
  readonly sameFamily: number;
  readonly sameKind: number;
  /** The same family in the same phase. */
  readonly sameAct: number;
  readonly otherGenre: number;
  /** One announces talks that the other tells as under way or held. */
  readonly beforeAndAfter: number;
  readonly oneCommentary: number;
  readonly bothCommentary: number;
  /** Both tell of talks held or under way in one place. */
  readonly sameMeeting: number;
  /** Both announce for one place, or for one day ahead where no place is told. */
  readonly samePlan: number;
  readonly daysApart: number;
  readonly hoursApart: number;
  /** Within the round of one day's news. */
  readonly sameRound: number;
  readonly otherLanguage: number;
}

/** Features that are weighed; reprints are decided before. */
export type WeighedFeature = Exclude<keyof StoryFeatures, 'contained'>;

/** Passages in common that make a reprint, whatever else is said. */
const reprint = 0.5;
/** Reports that a new one is compared with: the first four and the latest; a long story is told alike in between. */
const mostCompared = 16;
/** Likeness of words from which a commentary is another one, or a piece of news, retold. */
const samePiece = 0.7;
/** Hours from the first reports of an act to the last outlets of the same day. */
const roundHours = 14;
/** Shares of the best report and of the mean of all in a development's score. */
const bestShare = 0.5;

/**
 * Whether a report tells the same act as a development: slots first (who, what, where, when), likeness of the texts
 * second, and concepts meet across languages. Compared with the development's reports one by one: the best one counts
 * most, the mean of all tempers it, so that one stray report does not pull in strangers.
 */
export function sameStory(
  development: Development,
  report: Report,
  rarity: Rarity = () => 1,
  weights: StoryWeights = storyWeights,
): SameStory {
  const { reports } = development;
  const compared =
    reports.length <= mostCompared ? reports : [...reports.slice(0, 4), ...reports.slice(4 - mostCompared)];
  const pairs = compared.map((known) => featuresOf(known, report, rarity));
  const scores = pairs.map((pair) => scoreOf(pair, weights));
  const best = Math.max(...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const score = bestShare * best + (1 - bestShare) * mean;
  const like = pairs[scores.indexOf(best)];
  return { score, reasons: like === undefined || score < storyThreshold ? [] : reasonsOf(like) };
}

/** The features of two reports; the order of the two does not matter. */
export function featuresOf(one: Report, other: Report, rarity: Rarity): StoryFeatures {
  const likeness = likenessOf(one.sketch, other.sketch, rarity);
  const a = factsOf(one);
  const b = factsOf(other);
  const across = a.language !== b.language;
  const concepts = cosine(conceptsIn(one), conceptsIn(other), rarity);
  const known = a.agent !== null && b.agent !== null;
  const same = known && a.agent === b.agent;
  const side = known && !same && sameCountry(a, b);
  const sameKind = a.family === b.family;
  const samePlace = a.place !== null && a.place === b.place;
  const [lead, otherLead] = [a.people[0], b.people[0]];
  const led = lead !== undefined && otherLead !== undefined;
  const hours = Math.abs(a.at - b.at) / 3_600_000;
  const commentaries = Number(a.genre === 'commentary') + Number(b.genre === 'commentary');
  return {
    words: likeness.words,
    headlines: likeness.headlines,
    acrossParts: likeness.across,
    contained: likeness.contained,
    marks: likeness.marks,
    concepts,
    conceptsAcross: across ? concepts : 0,
    sameAgent: same ? (a.agentIsPerson ? 1 : 0.6) : 0,
    // Of those who meet, any may be named first.
    otherAgent: known && !same && !side && !(a.happens && b.happens) ? 1 : 0,
    sameAgentOtherAct: same && !sameKind ? 1 : 0,
    sameActors: overlap(a.actors, b.actors),
    sameLead: led && lead === otherLead ? 1 : 0,
    otherLead: led && lead !== otherLead ? 1 : 0,
    otherPeople: led && !a.people.some((person) => b.people.includes(person)) ? 1 : 0,
    strangers: (Number(namesStranger(a, b)) + Number(namesStranger(b, a))) / 2,
    sameTopics: overlap(a.topics, b.topics),
    otherPlace: a.place !== null && b.place !== null && !samePlace ? 1 : 0,
    sameFamily: sameKind ? (a.phase === b.phase ? 1 : 0.5) : 0,
    sameKind: one.act.kind === other.act.kind ? 1 : 0,
    sameAct: sameKind && a.phase === b.phase ? 1 : 0,
    otherGenre: a.genre === b.genre ? 0 : 1,
    beforeAndAfter: (a.announces && b.happens) || (b.announces && a.happens) ? 1 : 0,
    samePlan: samePlan(a, b) ? 1 : 0,
    sameMeeting: a.happens && b.happens && samePlace ? 1 : 0,
    oneCommentary: commentaries === 1 ? 1 : 0,
    bothCommentary: commentaries === 2 ? 1 : 0,
    daysApart: Math.log2(1 + hours / 24),
    hoursApart: Math.log1p(hours),
    sameRound: hours < roundHours ? 1 : 0,
    otherLanguage: across ? 1 : 0,
  };
}

function scoreOf(features: StoryFeatures, { bias, features: weights }: StoryWeights): number {
  if (features.contained >= reprint) return 1;
  if (features.oneCommentary + features.bothCommentary > 0 && features.words < samePiece) return 0;
  let sum = bias;
  for (const name of featureNames) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The three strongest reasons for one story, in a reader's words. */
function reasonsOf(features: StoryFeatures): readonly string[] {
  if (features.contained >= reprint) return ['the same text'];
  return [...featureNames]
    .filter((name) => partOf(features, name) > 0.3)
    .sort((a, b) => partOf(features, b) - partOf(features, a))
    .slice(0, 3)
    .map((name) => words[name]);
}

function partOf(features: StoryFeatures, name: WeighedFeature): number {
  return storyWeights.features[name] * features[name];
}

const featureNames = Object.keys(storyWeights.features) as readonly WeighedFeature[];

export { storyThreshold };

/** Features in a reader's words. */
const words: Readonly<Record<WeighedFeature, string>> = {
  words: 'like words',
  headlines: 'like headlines',
  acrossParts: 'one’s headline in the other’s text',
  concepts: 'the same concepts',
  conceptsAcross: 'the same concepts across languages',
  marks: 'the same figures',
  sameAgent: 'the same speaker or actor',
  otherAgent: 'another actor',
  sameAgentOtherAct: 'the same actor, another act',
  sameActors: 'the same people',
  sameLead: 'the same person first',
  otherLead: 'another person first',
  otherPeople: 'other people',
  strangers: 'people whom the other does not name',
  sameTopics: 'the same matters',
  otherPlace: 'another place',
  sameFamily: 'the same act',
  sameKind: 'the same kind of act',
  sameAct: 'the same stage',
  otherGenre: 'another kind of writing',
  oneCommentary: 'commentary on news',
  bothCommentary: 'two commentaries',
  beforeAndAfter: 'before and after',
  sameMeeting: 'talks in one place',
  samePlan: 'the same plan',
  daysApart: 'days apart',
  hoursApart: 'hours apart',
  sameRound: 'the same day’s news',
  otherLanguage: 'another language',
};

/** Whether a headline names somebody whom the other report does not name at all. */
function namesStranger({ people }: Facts, { named }: Facts): boolean {
  return people.some((person) => !named.has(person));
}

function overlap(one: readonly string[], other: readonly string[]): number {
  let shared = 0;
  for (const value of one) if (other.includes(value)) shared += 1;
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** One announced meeting, by its place, else by its day. */
function samePlan(a: Facts, b: Facts): boolean {
  if (!a.announces || !b.announces) return false;
  if (a.place !== null && b.place !== null) return a.place === b.place;
  return a.planned.some((day) => b.planned.includes(day));
}

/** A leader and the state led. Two leaders of one country are two speakers. */
function sameCountry(a: Facts, b: Facts): boolean {
  if (a.agentIsPerson && b.agentIsPerson) return false;
  return a.country !== null && a.country === b.country;
}
