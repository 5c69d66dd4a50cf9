/**
 * What happened, after PLOVER (https://github.com/openeventdata/PLOVER): CONSULT (meeting, call), AGREE, REJECT,
 * REQUEST, THREATEN, RETREAT, with kinds of news that are no act of a party (commentary, poll, other).
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

/** Kinds that tell of no act of a party: in the timeline, not in the mail. */
export const unactedKinds: ReadonlySet<string> = new Set<Kind>(['commentary', 'poll', 'other']);

/** Kinds that are told apart by learnt weights; requests, threats and withdrawals are statements until then. */
export type LearntKind = Exclude<Kind, 'request' | 'threat' | 'withdrawal'>;

/** The learnt kind that a kind is a sort of. */
export function learntKindOf(kind: Kind): LearntKind {
  return kind === 'request' || kind === 'threat' || kind === 'withdrawal' ? 'statement' : kind;
}

/** Where an act stands in its life cycle. */
export type Phase =
  | 'rumoured'
  | 'announced'
  | 'moved'
  | 'under-way'
  | 'held'
  | 'cancelled'
  | 'proposed'
  | 'leaked'
  | 'amended'
  | 'signed'
  | 'rejected'
  | 'said';

export type Role = 'agent' | 'counterpart' | 'subject';

/** A slot points at the sentence (index into the mention's sentences) that fills it. */
export interface Actor {
  readonly concept: string;
  readonly role: Role;
  readonly sentence: number;
}

/** A day in the story's own time, as precise as the text is. */
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
  /** Concept ids of plans, documents and issues at stake. */
  readonly topics: readonly string[];
  readonly eventDate: EventDate | null;
  /** How likely each kind is, and each of those named as the agent. Missing in acts read before 0.3. */
  readonly likely?: { readonly kinds: Shares; readonly agents: Shares };
  /** Told long after the event, or an anniversary: recorded, never alerted. */
  readonly retrospective: boolean;
}
