import type { FigureUnit } from '../languages/change-words.ts';
import type { Kind } from './act/kinds.ts';
import type { Phase, Stance } from './act/phases.ts';

export type Role = 'agent' | 'counterpart' | 'subject';

/** A slot points at the sentence (index into the mention's sentences) that fills it. */
export interface Actor {
  readonly concept: string;
  readonly role: Role;
  readonly sentence: number;
}

/** The day of an event, as precise as the text names it. */
export interface EventDate {
  /** YYYY-MM-DD; the first day where the precision is coarser. */
  readonly day: string;
  readonly precision: 'day' | 'week' | 'month';
  /** Null when inferred from the publication date rather than read in a sentence. */
  readonly sentence: number | null;
}

/** Shares of likelihood, 0 to 1, by what they are for; together at most 1. */
export type Shares = Readonly<Record<string, number>>;

/** The figure of the terms: a truce of 30 days, a plan of 28 points. `low` and `high` are equal but for a range. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly unit: FigureUnit;
  readonly sentence: number;
}

/** What a report itself says no longer holds of an act that was told before. */
export interface Turn {
  /** Concept id of the place that it is moved from. */
  readonly placeBefore: string | null;
  /** YYYY-MM-DD: the day for which it is no longer planned. */
  readonly dayBefore: string | null;
  /** "60 days": the figure that is withdrawn. */
  readonly figureBefore: string | null;
  /** It takes place after all. */
  readonly isAgain: boolean;
  /** Its publisher labels it a correction. */
  readonly isCorrection: boolean;
}

export interface Act {
  readonly kind: Kind;
  readonly phase: Phase;
  readonly actors: readonly Actor[];
  /** Concept id of the venue or city. */
  readonly place: string | null;
  /** The first place that is named, there or not: evidence in grouping, not shown. Missing in acts read before 0.4. */
  readonly placeNamed?: string | null;
  /** Concept ids of plans, documents and issues at stake. */
  readonly topics: readonly string[];
  readonly eventDate: EventDate | null;
  /** Whether who acts says yes or no. Missing in acts read before 0.4. */
  readonly stance?: Stance;
  /** The day of the telling, YYYY-MM-DD, in its newsroom's zone. Missing in acts read before 0.4. */
  readonly toldOn?: string;
  /** The day for which it is announced; null where it is not an announcement, or names no day. Missing before 0.4. */
  readonly plannedFor?: EventDate | null;
  /** The figure of the terms; null where none is told. Missing in acts read before 0.4. */
  readonly figure?: Figure | null;
  /** Null where the report tells no turn of an act told before. Missing in acts read before 0.4. */
  readonly turn?: Turn | null;
  /** How likely each kind is, and each of those named as the agent. Missing in acts read before 0.3. */
  readonly likely?: { readonly kinds: Shares; readonly agents: Shares };
  /** Whether it looks back (an anniversary, a chronology): such an act is recorded and never alerts. */
  readonly retrospective: boolean;
}
