import { type Cue, cueOf } from './cue.ts';
import { cuesOfWords } from './cues-of-statements.ts';
import { cuesOfTalks } from './cues-of-talks.ts';

const names = { ...cuesOfTalks, ...cuesOfWords };

/** Words that tell what was done: facts for the weights, and phases (`act-kind.ts`). */
export type ActCue = keyof typeof names;

/** The cues compiled, by name. */
export const actCues: Readonly<Record<ActCue, Cue>> = Object.freeze(
  Object.fromEntries(Object.entries(names).map(([name, spelled]) => [name, cueOf(spelled)])) as Record<ActCue, Cue>,
);
