/** Log odds that each feature adds, and those without any. */
export interface SameActWeights {
  readonly bias: number;
  readonly features: Readonly<Record<WeighedFeature, number>>;
}

/**
 * Weights of the evidence that two reports tell one act, in log odds, as `npm run train:grouping` prints them: logistic
 * regression on pairs of reports within four days, of one real stream and four that were made up. Two are not learnt,
 * since they are two developments by definition: an announcement and the event, talks in two places. Out of fold, each
 * stream with weights of the others, B-cubed F1 is .88 to .94.
 */
export const sameActWeights: SameActWeights = {
  bias: -2.11,
  features: {
    words: 6.66,
    acrossParts: 4.32,
    meanings: 3.09,
    meaningsAcross: 1.71,
    conceptsAcross: 2.72,
    figures: 2.16,
    likeAgent: 0.55,
    otherLead: -0.48,
    otherPeople: -2.25,
    otherPlace: -0.89,
    likeKind: 0.65,
    daysApart: -3.08,
    otherVenue: -2,
    beforeAndAfter: -2,
  },
};

/**
 * Score from which a report joins. Out of fold, of 223 acts are told and told again: 209 and 12 at .45, 210 and 14 at
 * .5, 211 and 21 at .55, 215 and 25 at .6; B-cubed F1 is within .003.
 */
export const sameActThreshold = 0.5;

/** What speaks for and against two reports telling one act; the weights are in `story-weights.ts`. */
export interface PairFeatures {
  /** Share of passages in common (`likeness.ts`). */
  readonly contained: number;
  /** Reports, of the two, that are commentary. */
  readonly commentaries: number;
  readonly words: number;
  /** One's headline in the other's lead. */
  readonly acrossParts: number;
  /** Everyday words that mean the same. */
  readonly meanings: number;
  /** The same where the languages differ and words cannot meet. */
  readonly meaningsAcross: number;
  readonly conceptsAcross: number;
  readonly figures: number;
  /** Log odds from how likely each is the agent (`evidence.ts`). */
  readonly likeAgent: number;
  /** The first of the people named in the headlines is another. */
  readonly otherLead: number;
  /** Reports, of the two, whose headline names somebody whom the other does not name at all; 0 to 1. */
  readonly otherPeople: number;
  readonly otherPlace: number;
  /** How likely both are of talks, announced, under way or held, and in two places. */
  readonly otherVenue: number;
  /** Log odds from how likely each kind is (`evidence.ts`). */
  readonly likeKind: number;
  /** How likely one announces talks that the other tells as under way or held. */
  readonly beforeAndAfter: number;
  readonly daysApart: number;
}

/** Features that are weighed; reprints and commentary are decided before. */
export type WeighedFeature = Exclude<keyof PairFeatures, 'contained' | 'commentaries'>;
