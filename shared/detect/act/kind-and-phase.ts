import { fold } from '../../text/fold.ts';
import type { Shares } from '../act.ts';
import type { ActInput } from './act-input.ts';
import { actCues } from './cues.ts';
import { alertsAtOnce, isKind, type Kind, kinds } from './kinds.ts';
import type { Phase } from './phases.ts';

export interface KindAndPhase {
  readonly kind: Kind;
  readonly phase: Phase;
}

/**
 * Share from which a kind that is not mailed is believed, since news mistaken for one of them would be lost: of 944 real
 * headlines of weeks that nothing was learnt from, 19 of 675 news items are silenced and 103 of 269 others mailed.
 */
const leastSilentShare = 0.45;

/**
 * The likeliest kind, and the phase that cues in headline and lead give it; cues also turn a statement into a sort of
 * its own. `facts` are those of the report (`features.ts`).
 */
export function kindAndPhaseOf(
  shares: Shares,
  { headline, sentences, language }: ActInput,
  facts: ReadonlySet<string>,
): KindAndPhase {
  const kind = likeliestKind(shares);
  const title = fold(headline);
  const lead = fold(sentences.find(({ part }) => part === 'body')?.text ?? '');
  if ((kind === 'meeting' || kind === 'call') && isYetToBe(title, language))
    return { kind: 'announcement', phase: kinds.announcement.phase };
  const rule = kinds[kind].cues.find(({ cue, inHeadline, follows, isPlain }) => {
    if (follows) return facts.has(`headline:follows:${cue}`);
    if (isPlain && [...facts].some((fact) => fact.startsWith('genre:') || fact === 'shape:question')) return false;
    return (inHeadline ? [title] : [title, lead]).some((text) => actCues[cue](text, language) !== null);
  });
  return { kind: rule?.kind ?? kind, phase: rule?.phase ?? kinds[kind].phase };
}

/** Whether a folded headline tells in the future that they meet or speak: "will meet", "to meet", "зустрінеться". */
function isYetToBe(title: string, language: string): boolean {
  const act = actCues.meet(title, language) ?? actCues.call(title, language);
  const ahead = actCues.infinitive(title, language) ?? actCues.future(title, language);
  return act !== null && ahead !== null && ahead.start <= act.start && act.start - ahead.end <= futureReach;
}

/** Characters between a word of the future and its verb. */
const futureReach = 3;

function likeliestKind(shares: Shares): Kind {
  const sorted = Object.entries(shares).sort((a, b) => b[1] - a[1]);
  const [name = ''] = sorted.find(([kind, share]) => share > leastSilentShare || alertsAtOnce(kind)) ?? sorted[0] ?? [];
  return isKind(name) ? name : 'other';
}
