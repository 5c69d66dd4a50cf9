import type { Kind, Phase, Shares } from './act.ts';
import { type ActCue, actCues } from './act-cues.ts';
import { fold } from './cue.ts';
import { genreOf } from './genre.ts';
import type { Told } from './told.ts';

export interface Deed {
  readonly kind: Kind;
  readonly phase: Phase;
}

export interface Guess extends Deed {
  /** Whether the headline looks back. */
  readonly retrospective: boolean;
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
 * What the rules make of a report: its genre where it is no news, else the deed that its words tell, else a statement of
 * somebody or nothing. A first guess: the weights of `act.model.json` decide. `spoken`: see `genreOf`.
 */
export function guessOf({ headline, sentences, language }: Told, spoken: boolean, acted: boolean): Guess {
  const body = sentences.filter(({ part }) => part === 'body').slice(0, 3);
  const lead = body.map(({ text }) => text).join(' ');
  const { genre } = genreOf(headline, lead, language, spoken);
  const retrospective = genre === 'retrospective';
  if (genre === 'poll' || genre === 'commentary') return { kind: genre, phase: 'said', retrospective };
  const deed = deedOf(headline, lead, language) ?? { kind: acted ? 'statement' : 'other', phase: 'said' };
  return { ...deed, retrospective };
}

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

/** Kinds that tell of no act of a party, which are not mailed: a news item mistaken for one of them would be lost. */
const unacted: ReadonlySet<string> = new Set(['commentary', 'poll', 'other']);

/** Share from which they are believed: of what is held out, 10 of 578 news items are silenced and 19 of 74 others told. */
const leastUnacted = 0.45;

/** The likeliest kind, with its phase and, of a statement, its sort by the words of headline and lead. */
export function deedFrom(kinds: Shares, { headline, sentences, language }: Told): Deed {
  const sorted = Object.entries(kinds).sort((a, b) => b[1] - a[1]);
  const [kind = 'other'] =
    sorted.find(([name, share]) => share > leastUnacted || !unacted.has(name)) ?? sorted[0] ?? [];
  const lead = sentences.find(({ part }) => part === 'body')?.text ?? '';
  const cueIn = (cue: ActCue): boolean => [headline, lead].some((text) => actCues[cue](fold(text), language) !== null);
  const told = (phases[kind] ?? []).find(({ cue }) => cueIn(cue));
  return { kind: told?.kind ?? (kind as Kind), phase: told?.phase ?? settled[kind] ?? 'said' };
}

const settled: Readonly<Record<string, Phase>> = {
  announcement: 'announced',
  meeting: 'held',
  call: 'held',
  proposal: 'proposed',
  rejection: 'rejected',
};

/** What the words add to a kind: the first that is there does. */
const phases: Readonly<
  Record<string, readonly { readonly cue: ActCue; readonly kind?: Kind; readonly phase: Phase }[]>
> = {
  announcement: [
    { cue: 'cancel', phase: 'cancelled' },
    { cue: 'move', phase: 'moved' },
  ],
  meeting: [
    { cue: 'ended', phase: 'held' },
    { cue: 'under-way', phase: 'under-way' },
  ],
  proposal: [{ cue: 'leak', phase: 'leaked' }],
  agreement: [{ cue: 'sign', phase: 'signed' }],
  statement: [
    { cue: 'schedule', kind: 'announcement', phase: 'announced' },
    { cue: 'withdraw', kind: 'withdrawal', phase: 'said' },
    { cue: 'threaten', kind: 'threat', phase: 'said' },
    { cue: 'request', kind: 'request', phase: 'said' },
  ],
};

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
