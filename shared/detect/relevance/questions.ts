/** About: are the talks the main news? Mention: are they there at all? */
export type Question = 'about' | 'mention';

/** What the forests are asked. Main: where the talks are there, are they the main news rather than named beside it? */
export const forestQuestions = ['about', 'mention', 'main'] as const;
export type ForestQuestion = (typeof forestQuestions)[number];

/** How much each piece of evidence counts in an answer: log odds of the answer for log odds of the evidence. */
export type Stack = Readonly<Record<ForestQuestion | 'letters' | 'bias', number>>;
