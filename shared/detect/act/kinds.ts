import type { ActCue } from './cues.ts';
import type { Phase } from './phases.ts';

/**
 * What happened, after PLOVER (https://github.com/openeventdata/PLOVER): CONSULT (meeting, call), AGREE, REJECT,
 * REQUEST, THREATEN, RETREAT, with kinds of news that are not an act of a party (commentary, poll, other).
 */
export type Kind =
  | 'meeting'
  | 'call'
  | 'announcement'
  | 'proposal'
  | 'agreement'
  | 'rejection'
  | 'request'
  | 'threat'
  | 'withdrawal'
  | 'statement'
  | 'commentary'
  | 'poll'
  | 'other';

/** Kinds that pages show together, under one colour: people talk, paper moves, somebody refuses, words and the rest. */
export type KindGroup = 'talks' | 'paperwork' | 'refusal' | 'words';

/** The groups, each with its name for readers, in the order in which they are shown. */
export const kindGroups: Readonly<Record<KindGroup, string>> = {
  talks: 'Meetings and calls',
  paperwork: 'Proposals and agreements',
  refusal: 'Rejections and threats',
  words: 'Statements and other news',
};

/** What words of headline or lead add to a kind that was read: its phase, or another kind that is a sort of it. */
interface CueRule {
  readonly cue: ActCue;
  /** The headline alone is searched: further down the words are frequent. */
  readonly inHeadline?: true;
  /** The cue follows the first one named in the headline closely: a "demand" further on is mostly another's, or a noun. */
  readonly follows?: true;
  /** The headline asks nothing and has no mark of another genre. */
  readonly isPlain?: true;
  readonly kind?: Kind;
  readonly phase: Phase;
}

interface KindRow {
  /** English, for readers. */
  readonly label: string;
  readonly group: KindGroup;
  /** Part of a development's significance, 0 to 1. Our own setting: what parties settle together above one's words. */
  readonly weight: number;
  /** Whether it is mailed at once. News of no act of a party is in the timeline alone. */
  readonly alerts: boolean;
  /** Its phase where no cue tells another. */
  readonly phase: Phase;
  /** Set where the label says the phase already: "Rejection", not "Rejection rejected". */
  readonly labelSaysPhase?: true;
  /** Asked in this order; the first cue that is there decides. */
  readonly cues: readonly CueRule[];
  /**
   * How the learnt weights know it: as a kind of their own, with its share among the labelled reports of
   * `test/eval/acts`, or as a sort of another kind that cues tell apart.
   */
  readonly learnt: { readonly share: number } | { readonly as: Kind };
}

/** All that is known of each kind, in one table; a new kind is a new row. */
export const kinds: Readonly<Record<Kind, KindRow>> = {
  meeting: {
    label: 'Meeting',
    group: 'talks',
    weight: 0.85,
    alerts: true,
    phase: 'held',
    cues: [
      { cue: 'cancel', inHeadline: true, kind: 'announcement', phase: 'cancelled' },
      { cue: 'move', inHeadline: true, kind: 'announcement', phase: 'moved' },
      { cue: 'ended', phase: 'held' },
      { cue: 'under-way', phase: 'under-way' },
    ],
    learnt: { share: 0.09 },
  },
  call: {
    label: 'Call',
    group: 'talks',
    weight: 0.8,
    alerts: true,
    phase: 'held',
    cues: [
      { cue: 'cancel', inHeadline: true, kind: 'announcement', phase: 'cancelled' },
      { cue: 'move', inHeadline: true, kind: 'announcement', phase: 'moved' },
      { cue: 'under-way', inHeadline: true, phase: 'under-way' },
    ],
    learnt: { share: 0.06 },
  },
  announcement: {
    label: 'Announcement',
    group: 'paperwork',
    weight: 0.6,
    alerts: true,
    phase: 'announced',
    labelSaysPhase: true,
    cues: [
      { cue: 'cancel', phase: 'cancelled' },
      { cue: 'move', phase: 'moved' },
      { cue: 'rumour', inHeadline: true, phase: 'rumoured' },
    ],
    learnt: { share: 0.2 },
  },
  proposal: {
    label: 'Proposal',
    group: 'paperwork',
    weight: 0.7,
    alerts: true,
    phase: 'proposed',
    labelSaysPhase: true,
    cues: [
      { cue: 'leak', phase: 'leaked' },
      { cue: 'amend', phase: 'amended' },
    ],
    learnt: { share: 0.07 },
  },
  agreement: {
    label: 'Agreement',
    group: 'paperwork',
    weight: 1,
    alerts: true,
    phase: 'agreed',
    labelSaysPhase: true,
    cues: [{ cue: 'sign', phase: 'signed' }],
    learnt: { share: 0.04 },
  },
  rejection: {
    label: 'Rejection',
    group: 'refusal',
    weight: 0.6,
    alerts: true,
    phase: 'rejected',
    labelSaysPhase: true,
    cues: [],
    learnt: { share: 0.09 },
  },
  request: {
    label: 'Request',
    group: 'words',
    weight: 0.4,
    alerts: true,
    phase: 'said',
    cues: [],
    learnt: { as: 'statement' },
  },
  threat: {
    label: 'Threat',
    group: 'refusal',
    weight: 0.5,
    alerts: true,
    phase: 'said',
    cues: [],
    learnt: { as: 'statement' },
  },
  withdrawal: {
    label: 'Withdrawal',
    group: 'refusal',
    weight: 0.8,
    alerts: true,
    phase: 'said',
    cues: [],
    learnt: { as: 'statement' },
  },
  statement: {
    label: 'Statement',
    group: 'words',
    weight: 0.4,
    alerts: true,
    phase: 'said',
    cues: [
      { cue: 'schedule', kind: 'announcement', phase: 'announced' },
      { cue: 'withdraw', kind: 'withdrawal', phase: 'said' },
      { cue: 'threaten', follows: true, kind: 'threat', phase: 'said' },
      { cue: 'request', follows: true, kind: 'request', phase: 'said' },
    ],
    learnt: { share: 0.33 },
  },
  commentary: {
    label: 'Commentary',
    group: 'words',
    weight: 0.05,
    alerts: false,
    phase: 'said',
    cues: [{ cue: 'cancel', inHeadline: true, isPlain: true, kind: 'announcement', phase: 'cancelled' }],
    learnt: { share: 0.07 },
  },
  poll: {
    label: 'Poll',
    group: 'words',
    weight: 0.1,
    alerts: false,
    phase: 'said',
    cues: [],
    learnt: { share: 0.04 },
  },
  other: {
    label: 'Other news',
    group: 'words',
    weight: 0.1,
    alerts: false,
    phase: 'said',
    cues: [],
    learnt: { share: 0.04 },
  },
};

/** The names of all kinds, in the order in which readers choose from them. */
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];

/** Whether a text names a kind. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text);
}

/** The kind that the learnt weights take this one for: itself, or the one it is a sort of. */
export function learntKindOf(kind: Kind): Kind {
  const { learnt } = kinds[kind];
  return 'as' in learnt ? learnt.as : kind;
}

/** Whether a kind is mailed at once. A text that is not a kind counts as one that is, so that no news is lost. */
export function alertsAtOnce(kind: string): boolean {
  return !isKind(kind) || kinds[kind].alerts;
}
