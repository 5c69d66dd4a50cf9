/**
 * Words that tell what no longer holds of an act that was told before: regular-expression sources on folded text; null
 * where the language has none.
 */
export interface ChangeWords {
  /** Right before what no longer holds: "instead of", "not in". */
  readonly insteadOf: string | null;
  /** Right behind it (Turkish "yerine"). */
  readonly insteadBehind: string | null;
  /** Right before what it is moved away from, where the sentence tells a move: "from". */
  readonly from: string | null;
  /** Right behind it (Turkish "-dan"). */
  readonly fromBehind: string | null;
  /** It takes place after all. */
  readonly again: string;
  /** Put off to a later day or to none. */
  readonly postponed: string;
  /** Opens the headline of a correction. */
  readonly correction: string;
}

/** What terms are counted in. */
export type FigureUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'point' | 'prisoner' | 'country' | 'percent';

/** Numbers and what they count: regular-expression sources on folded text. */
export interface FigureWords {
  /** What follows the number, as a word or joined to it by a hyphen. */
  readonly units: Readonly<Record<FigureUnit, string>>;
  /** Numbers that are written out, each with its stem. */
  readonly numbers: readonly (readonly [value: number, stem: string])[];
  /** Between the two ends of a range ("10 to 12 days"). */
  readonly range: string;
}
