import { fold } from '../../text/fold.ts';
import type { CueHit } from './cue.ts';
import { type ActCue, actCues } from './cues.ts';

/** Cues whose subject says or decides something; of the others it takes part in what happens. */
export const speechCues: ReadonlySet<ActCue> = new Set<ActCue>([
  'say',
  'request',
  'threaten',
  'reject',
  'announce',
  'agree',
  'propose',
  'withdraw',
  'sign',
]);

/** Where a text reports that somebody says or decides something: the first hit of each such cue, in folded text. */
export function speechCuesIn(text: string, language: string): CueHit[] {
  const folded = fold(text);
  return [...speechCues].flatMap((cue) => actCues[cue](folded, language) ?? []);
}
