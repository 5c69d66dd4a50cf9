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
  /** The day for which it is announced; null where it is no announcement or none is told. Missing before 0.4. */
  readonly plannedFor?: EventDate | null;
  /** How likely each kind is, and each of those named as the agent. Missing in acts read before 0.3. */
  readonly likely?: { readonly kinds: Shares; readonly agents: Shares };
  /** Whether it looks back (an anniversary, a chronology): such an act is recorded and never alerts. */
  readonly retrospective: boolean;
}
