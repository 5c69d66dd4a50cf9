import type { StoryFeatures } from './same-story.ts';

/**
 * Weights of the evidence that two reports tell one act, in log odds; `test/eval/grouping.ts` shows what each gains.
 * Fitted by logistic regression on pairs of reports within five days and rounded.
 */
export const storyWeights: { readonly bias: number; readonly features: Readonly<Record<keyof StoryFeatures, number>> } =
  {
    bias: -3.3,
    features: {
      words: 3.6,
      headlines: 2.1,
      concepts: 2.5,
      contained: 0.5,
      marks: 1.7,
      sameAgent: 1.2,
      sameSide: 0.6,
      otherAgent: -1.2,
      sameActors: 2.7,
      sameTopics: 0.7,
      samePlace: 0.6,
      otherPlace: -1,
      sameFamily: 0.4,
      otherGenre: -1.3,
      beforeAndAfter: -0.3,
      commentary: 0,
      sameMeeting: 1.5,
      daysApart: -2.3,
      otherLanguage: 0.8,
    },
  };

/** Score from which a report joins. */
export const storyThreshold = 0.5;
