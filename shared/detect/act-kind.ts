import type { Kind, Phase } from './act.ts';
import { type ActCue, actCues } from './act-cues.ts';
import { fold } from './cue.ts';

export interface Deed {
  readonly kind: Kind;
  readonly phase: Phase;
}

/** What the cues of a text amount to, most telling first; the first rule whose cues are all there decides. */
const rules: readonly (readonly [all: readonly ActCue[], none: readonly ActCue[], deed: Deed])[] = [
  [['meet', 'cancel'], [], { kind: 'meeting', phase: 'cancelled' }],
  [['meet', 'move'], [], { kind: 'meeting', phase: 'moved' }],
  [['withdraw'], [], { kind: 'withdrawal', phase: 'said' }],
  [['sign'], ['future', 'say', 'reject'], { kind: 'agreement', phase: 'signed' }],
  [['reject'], [], { kind: 'rejection', phase: 'rejected' }],
  [['leak'], [], { kind: 'proposal', phase: 'leaked' }],
  [['ended'], ['future', 'say', 'threaten', 'propose', 'request'], { kind: 'meeting', phase: 'held' }],
  [['meet', 'future'], [], { kind: 'announcement', phase: 'announced' }],
  [['call', 'future'], [], { kind: 'announcement', phase: 'announced' }],
  [['meet', 'announce'], [], { kind: 'announcement', phase: 'announced' }],
  [['schedule'], [], { kind: 'announcement', phase: 'announced' }],
  [['threaten'], [], { kind: 'threat', phase: 'said' }],
  [['propose'], [], { kind: 'proposal', phase: 'proposed' }],
  [['request'], [], { kind: 'request', phase: 'said' }],
  [['announce'], ['say'], { kind: 'announcement', phase: 'announced' }],
  [['say'], [], { kind: 'statement', phase: 'said' }],
  [['meet', 'under-way'], [], { kind: 'meeting', phase: 'under-way' }],
  [['call'], [], { kind: 'call', phase: 'held' }],
  [['meet'], [], { kind: 'meeting', phase: 'held' }],
  [['agree'], [], { kind: 'agreement', phase: 'said' }],
  [['announce'], [], { kind: 'announcement', phase: 'announced' }],
];

/**
 * What was done, by the words of the headline, else of the lead; null when no word tells. PLOVER's event types
 * (CONSULT, AGREE, REJECT, REQUEST, THREATEN, RETREAT) with the talks' life cycle as the phase.
 */
export function deedOf(headline: string, lead: string, language: string): Deed | null {
  const told = deedIn(fold(headline), language, true);
  const more = told === null || told.phase === 'held' ? deedIn(fold(lead), language, false) : null;
  // A headline that only names a meeting leaves its tense to the lead.
  return told !== null && more?.phase !== 'announced' ? told : more;
}

function deedIn(folded: string, language: string, isHeadline: boolean): Deed | null {
  const stands = (cue: ActCue) => actCues[cue](folded, language) !== null;
  const has = new Map<ActCue, boolean>();
  const there = (cue: ActCue) => {
    const known = has.get(cue) ?? (stands(cue) || (cue === 'future' && isHeadline && stands('infinitive')));
    has.set(cue, known);
    return known;
  };
  return rules.find(([all, none]) => all.every(there) && !none.some(there))?.[2] ?? null;
}
