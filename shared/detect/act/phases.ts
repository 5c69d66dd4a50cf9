interface PhaseRow {
  /** English, for readers; it follows the label of a kind ("Meeting under way"). */
  readonly label: string;
  /** Phases into which a later report may turn it; each such turn is a change that alerts. */
  readonly turnsInto: readonly Phase[];
}

/** How far an act has come. */
export type Phase =
  | 'rumoured'
  | 'announced'
  | 'moved'
  | 'postponed'
  | 'under-way'
  | 'held'
  | 'cancelled'
  | 'proposed'
  | 'leaked'
  | 'amended'
  | 'agreed'
  | 'signed'
  | 'rejected'
  | 'said';

/** All that is known of each phase, in one table. */
export const phases: Readonly<Record<Phase, PhaseRow>> = {
  rumoured: { label: 'rumoured', turnsInto: ['announced', 'cancelled'] },
  announced: { label: 'announced', turnsInto: ['cancelled', 'moved', 'postponed'] },
  moved: { label: 'moved', turnsInto: ['cancelled', 'postponed'] },
  postponed: { label: 'postponed', turnsInto: ['cancelled'] },
  'under-way': { label: 'under way', turnsInto: ['cancelled'] },
  held: { label: 'held', turnsInto: [] },
  cancelled: { label: 'cancelled', turnsInto: [] },
  proposed: { label: 'proposed', turnsInto: ['amended', 'signed'] },
  leaked: { label: 'leaked', turnsInto: ['amended'] },
  amended: { label: 'amended', turnsInto: [] },
  agreed: { label: 'agreed', turnsInto: [] },
  signed: { label: 'signed', turnsInto: [] },
  rejected: { label: 'rejected', turnsInto: [] },
  said: { label: 'said', turnsInto: [] },
};

/** Whether a text names a phase. */
export function isPhase(text: string): text is Phase {
  return Object.hasOwn(phases, text);
}

/** Whether who acts says yes (accepts, agrees), no (refuses, denies, calls off) or neither. */
export type Stance = 'yes' | 'no' | 'none';
