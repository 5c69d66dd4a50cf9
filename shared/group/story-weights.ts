import type { WeighedFeature } from './same-story.ts';

/**
 * Weights of the evidence that two reports tell one act, in log odds; `test/eval/grouping.ts` shows what each gains.
 * Fitted by `test/eval/fit-stories.ts` (logistic regression on pairs of reports within four days), then rounded; the bias is set on
 * whole groups, where a wrong split costs a second mail and a wrong join hides an act. So is the plan's weight: pairs
 * gave it 0.3 to 0.7. Left out for want of any gain on four sets: the place alone, one country's actors, event days apart.
 */
export const storyWeights: { readonly bias: number; readonly features: Readonly<Record<WeighedFeature, number>> } = {
  bias: -2.95,
  features: {
    words: 3.5,
    headlines: 1.85,
    concepts: 3,
    conceptsAcross: 0.8,
    marks: 1.4,
    sameAgent: 1.25,
    otherAgent: -1.4,
    sameActors: 2.6,
    sameTopics: 0.8,
    otherPlace: -0.9,
    sameFamily: 0.3,
    otherGenre: -1.3,
    beforeAndAfter: -1,
    sameMeeting: 1,
    samePlan: 1,
    daysApart: -2.5,
    otherLanguage: 0.75,
  },
};

/** Score from which a report joins. */
export const storyThreshold = 0.5;
