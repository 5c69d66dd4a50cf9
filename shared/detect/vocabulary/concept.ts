import type { Side } from '../../collect/feed.ts';
import type { Language } from '../../languages/language.ts';
/** What the part of an id before the colon says. */
export type ConceptKind =
  | 'person'
  | 'office'
  | 'state'
  | 'body'
  | 'place'
  | 'plan'
  | 'document'
  | 'issue'
  | 'act'
  | 'term'
  | 'war'
  | 'other'
  | 'genre'
  | 'idiom';

/** Language-independent, such as "person:putin". */
export type ConceptId = `${ConceptKind}:${string}`;

/** An office held for a time. Days are YYYY-MM-DD; `to` is the first day no longer in office, null while it lasts. */
interface Tenure {
  readonly office: ConceptId;
  readonly from: string;
  readonly to: string | null;
}

/**
 * Names in one string, separated by "|". Case and diacritics do not count, punctuation separates words.
 * - `word*` also matches any longer word that begins so: `зеленск*`.
 * - `word{,s,ed}` lists endings: `trump{,s,a}`.
 * - A word with a leading capital asks for a capital (`Powell`), one in capitals for capitals (`US`).
 * - `end ~ war` allows up to three other words between.
 * Keys: a language, `cyr` for Russian and Ukrainian alike, or `any` for names that mean the same everywhere.
 */
export type Names = Readonly<Partial<Record<Language | 'cyr' | 'any', string>>>;

/** One line of the vocabulary. A new name is one more entry of `names`. */
export interface Concept {
  readonly id: ConceptId;
  readonly names: Names;
  /** Whose side of the table the person, office, state or body sits on. */
  readonly side?: Side;
  /** Set for whoever negotiates for a side, or speaks for it there: `relevance/facets.ts` takes the envoys from it. */
  readonly envoyOf?: Extract<Side, 'ukraine' | 'russia' | 'united-states' | 'europe'>;
  /** 1 a leader, 2 a minister or envoy, 3 an aide, spokesman or commentator. */
  readonly rank?: 1 | 2 | 3;
  readonly offices?: readonly Tenure[];
  /** City or country of a place. */
  readonly within?: ConceptId;
}
