/** Words for days. Weekdays Monday first, months January first; each entry is a regular-expression source on folded text. */
export interface DayWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  readonly dayBefore?: string;
  readonly tomorrow: string;
  /** New Year's Eve and the address that is given on it. */
  readonly newYearsEve: string;
  /** Words that make a day the one to come. */
  readonly coming: string;
}
