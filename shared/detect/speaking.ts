import type { ActCue } from './act-cues.ts';

/** Cues whose subject says or decides something; of the others it takes part in what happens. */
export const speaking: ReadonlySet<ActCue> = new Set<ActCue>([
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
