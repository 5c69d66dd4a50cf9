/** Log odds that each feature adds, and those without any. */
export interface SameActWeights {
  readonly bias: number;
  readonly features: Readonly<Record<WeighedFeature, number>>;
}

/**
 * Weights of the evidence that two reports are of one act, in log odds, as `npm run train:grouping` prints them:
 * logistic regression on pairs of reports within four days, of one real stream and four that were made up. Two are not
 * learnt, since they are two developments by definition: an announcement and the event, talks in two places. Out of
 * fold, each stream with weights of the others, B-cubed F1 is .88 to .94.
 */
export const sameActWeights: SameActWeights = {
  bias: -2.11,
  features: {
    words: 6.66,
    headlineInText: 4.32,
    meanings: 3.09,
    meaningsAcross: 1.71,
    conceptsAcross: 2.72,
    figures: 2.16,
    agents: 0.55,
    otherFirstPerson: -0.48,
    otherPeople: -2.25,
    otherPlace: -0.89,
    kinds: 0.65,
    daysApart: -3.08,
    otherVenue: -2,
    beforeAndAfter: -2,
  },
};

/**
 * Score from which a report joins. Of 358 acts of eleven streams, out of fold, .82 are told at .5, .85 at .6 and .88 at
 * .7; mean B-cubed F1 is .748, .746 and .735. What is told twice for it goes along in mails that tell more.
 */
export const sameActThreshold = 0.6;

/** What speaks for and against two reports being of one act. */
export interface PairFeatures {
  /** Whether slots say that the two are two acts, however alike the texts are. */
  readonly twoActs: boolean;
  /** Share of passages in common (`text-similarity.ts`). */
  readonly contained: number;
  /** Reports, of the two, that are commentary. */
  readonly commentaries: number;
  readonly words: number;
  /** One's headline in the other's lead. */
  readonly headlineInText: number;
  /** Everyday words that mean the same. */
  readonly meanings: number;
  /** Everyday words that mean the same, where the languages differ and words cannot match. */
  readonly meaningsAcross: number;
  readonly conceptsAcross: number;
  readonly figures: number;
  /** Log odds that they have one agent, from how likely each is it (`kind-and-agent-evidence.ts`). */
  readonly agents: number;
  /** The first of the people named in the headlines is another. */
  readonly otherFirstPerson: number;
  /** Reports, of the two, whose headline names somebody whom the other does not name at all; 0 to 1. */
  readonly otherPeople: number;
  readonly otherPlace: number;
  /** How likely both are of talks, announced, under way or held, and in two places. */
  readonly otherVenue: number;
  /** Log odds that they are of one kind, from how likely each kind is (`kind-and-agent-evidence.ts`). */
  readonly kinds: number;
  /** How likely one announces talks that are under way or held in the other. */
  readonly beforeAndAfter: number;
  readonly daysApart: number;
}

/** Features that are weighed; reprints and commentary are decided before. */
export type WeighedFeature = Exclude<keyof PairFeatures, 'twoActs' | 'contained' | 'commentaries'>;
