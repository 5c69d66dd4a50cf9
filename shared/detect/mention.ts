import type { Act } from './act.ts';
/** About: the talks are the main news. Mention: they are expressly named beside other news. */
export type Verdict = 'about' | 'mention' | 'none';

/** A concept of the vocabulary found in a text. Offsets count UTF-16 units within the sentence's text. */
export interface ConceptHit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence, verbatim. `start` and `end` are offsets in the part that holds it. */
export interface Sentence {
  readonly text: string;
  readonly part: 'headline' | 'body';
  readonly start: number;
  readonly end: number;
  readonly hits: readonly ConceptHit[];
}

/** One reason of a decision; weights are log-odds and add up to those of the score. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
  /** Index into the mention's sentences, or null for a reason that has no one place. */
  readonly sentence: number | null;
}

/** The judgement on one article, with its reasons and the sentences on the talks. */
export interface Mention {
  readonly itemId: string;
  readonly articleRevision: number;
  readonly verdict: Verdict;
  /** Probability that the item is about the talks, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The sentences that speak of the talks, in order of the text; at most 12. */
  readonly sentences: readonly Sentence[];
  /** Null unless the verdict is "about". */
  readonly act: Act | null;
}
