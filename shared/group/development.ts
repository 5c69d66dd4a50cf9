import type { Side } from '../collect/feed.ts';
import type { Kind } from '../detect/act/kinds.ts';
import type { Phase, Stance } from '../detect/act/phases.ts';
import type { Act } from '../detect/act.ts';
import type { Sentence } from '../detect/mention.ts';
import type { RevisionChange } from '../detect/revision.ts';

/** What one article reports of a development, with where it came from. */
export interface Report {
  readonly itemId: string;
  readonly link: string | null;
  readonly headline: string;
  readonly language: string;
  readonly outlet: string;
  readonly owner: string;
  readonly side: Side;
  readonly stateAffiliated: boolean;
  /** Agency that the text comes from: a reprint is not a second source. */
  readonly wire: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly firstSeen: string;
  /** Known news when Parley began to watch its feed. */
  readonly backlog?: boolean;
  /** Whether page or feed text was read. */
  readonly source: 'page' | 'feed';
  readonly articleRevision: number;
  /** Since when the article, edited, is no longer on the talks: the report then counts for nothing. ISO 8601. */
  readonly retracted?: string;
  /** What the last edit of the article changed, sentence by sentence. */
  readonly edit?: RevisionChange;
  readonly sentences: readonly Sentence[];
  readonly act: Act;
  /** Probability that the article is on the talks, 0 to 1; not kept in rows of before. */
  readonly score?: number;
  /** Sketch of the text (`similarity/text-similarity.ts`); opaque elsewhere. */
  readonly sketch: readonly string[];
}

/** One slot that changed, for "what is new since the last alert". */
export interface SlotChange {
  readonly slot:
    | 'kind'
    | 'phase'
    | 'stance'
    | 'eventDate'
    | 'plannedFor'
    | 'place'
    | 'figure'
    | 'actors'
    | 'confirmation'
    | 'retraction';
  readonly from: string | null;
  readonly to: string | null;
}

/** A change to a development that may alert; its number counts from 1 within the development. */
export interface Change {
  readonly number: number;
  readonly type: 'opened' | 'updated' | 'corrected';
  readonly at: string;
  readonly slots: readonly SlotChange[];
  /** The report that made the change. */
  readonly itemId: string;
}

/** What stood around a development when it opened: whether it is news depends on it. */
interface Opening {
  /** Score of the likeliest other development, 0 to 1: below the threshold, or it would have joined that. */
  readonly nearest: number;
  /** Developments of the same first actor that opened in the 24 hours before. */
  readonly sameActor: number;
}

/** One real act, as one or more reports have it. */
export interface Development {
  /** Stable: made from the first report, never re-used. */
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly phase: Phase;
  /** Concept ids. */
  readonly actors: readonly string[];
  readonly place: string | null;
  readonly topics: readonly string[];
  readonly eventDate: Act['eventDate'];
  /** Missing, as the next three, in developments stored before 0.4. */
  readonly stance?: Stance;
  /** The day of the first telling, YYYY-MM-DD. */
  readonly toldOn?: string | null;
  /** The day for which it is planned. */
  readonly plannedFor?: Act['plannedFor'];
  readonly figure?: Act['figure'];
  readonly retrospective: boolean;
  /** 0 to 1: kind, rank of actors, corroboration. */
  readonly significance: number;
  /** Why it is one development and why each report joined, newest last. */
  readonly reasons: readonly string[];
  readonly firstSeen: string;
  readonly lastChanged: string;
  /** Reports in the order they joined. */
  readonly reports: readonly Report[];
  /** All changes, oldest first; the first one opened it. */
  readonly changes: readonly Change[];
  /** What was known when it opened; not kept in rows of before. */
  readonly opening?: Opening;
  /** Set by hand when all its reports went to another development; it then stays only as a pointer. */
  readonly mergedInto?: string;
  /** Optimistic lock: counts writes. */
  readonly version: number;
}

/** Reports whose article is still on the talks. */
export function unretracted(reports: readonly Report[]): readonly Report[] {
  return reports.filter(({ retracted }) => retracted === undefined);
}
