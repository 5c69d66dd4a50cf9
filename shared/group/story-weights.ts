import type { StoryFeatures } from './same-story.ts';

/**
 * Weights of the evidence that two reports tell one act, in log odds; `test/eval/grouping.ts` shows what each gains.
 * Fitted by logistic regression on pairs of reports within five days and rounded.
 */
export const storyWeights: { readonly bias: number; readonly features: Readonly<Record<keyof StoryFeatures, number>> } =
  {
    bias: -3.52,
    features: {
      words: 3.7,
      headlines: 2.2,
      concepts: 2.45,
      conceptsAcross: 0.6,
      contained: 0.6,
      marks: 1.6,
      sameAgent: 1.3,
      sameSide: 0.6,
      otherAgent: -1.2,
      sameActors: 2.6,
      sameTopics: 0.8,
      samePlace: 0.4,
      otherPlace: -1,
      sameFamily: 0.5,
      otherGenre: -1.3,
      beforeAndAfter: -0.3,
      commentary: 0,
      sameMeeting: 1.6,
      daysApart: -2.3,
      otherLanguage: 0.8,
    },
  };

/** Score from which a report joins. */
export const storyThreshold = 0.5;
