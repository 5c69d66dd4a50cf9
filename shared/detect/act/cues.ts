import type { ActWords } from '../../languages/language-pack.ts';
import { type Cue, cueOf } from './cue.ts';

/** Words that tell what was done: facts for the weights (`features.ts`), and rules for phases (`kinds.ts`). */
export type ActCue = keyof ActWords;

/** The cues compiled, by name. Of two that begin at one place the earlier one here comes first. */
export const actCues: Readonly<Record<ActCue, Cue>> = Object.freeze({
  meet: cueOf(({ acts }) => acts.meet),
  call: cueOf(({ acts }) => acts.call),
  future: cueOf(({ acts }) => acts.future),
  infinitive: cueOf(({ acts }) => acts.infinitive),
  cancel: cueOf(({ acts }) => acts.cancel),
  move: cueOf(({ acts }) => acts.move),
  'under-way': cueOf(({ acts }) => acts['under-way']),
  ended: cueOf(({ acts }) => acts.ended),
  schedule: cueOf(({ acts }) => acts.schedule),
  sign: cueOf(({ acts }) => acts.sign),
  agree: cueOf(({ acts }) => acts.agree),
  reject: cueOf(({ acts }) => acts.reject),
  propose: cueOf(({ acts }) => acts.propose),
  leak: cueOf(({ acts }) => acts.leak),
  amend: cueOf(({ acts }) => acts.amend),
  request: cueOf(({ acts }) => acts.request),
  threaten: cueOf(({ acts }) => acts.threaten),
  withdraw: cueOf(({ acts }) => acts.withdraw),
  announce: cueOf(({ acts }) => acts.announce),
  rumour: cueOf(({ acts }) => acts.rumour),
  say: cueOf(({ acts }) => acts.say),
});
