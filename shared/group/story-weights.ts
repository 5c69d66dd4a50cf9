import type { StoryFeatures } from './same-story.ts';

/**
 * Weights of the evidence that two reports tell one act, in log odds; `test/eval/grouping.ts` shows what each gains.
 * Fitted by logistic regression on pairs of reports within five days and rounded.
 */
export const storyWeights: { readonly bias: number; readonly features: Readonly<Record<keyof StoryFeatures, number>> } =
  {
    bias: -3,
    features: {
      words: 6,
      headlines: 2,
      concepts: 3,
      contained: 4,
      marks: 3,
      sameAgent: 1.6,
      sameSide: 0.3,
      otherAgent: -2,
      sameActors: 1.2,
      sameTopics: 1.5,
      samePlace: 1,
      otherPlace: -1.5,
      sameFamily: 0.6,
      otherGenre: -3,
      daysApart: -0.8,
      otherLanguage: 1,
    },
  };

/** Score from which a report joins. */
export const storyThreshold = 0.5;
