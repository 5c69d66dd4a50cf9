/** Somebody who is mailed. */
export interface Reader {
  /** Stable: hash of the lower-cased address. */
  readonly id: string;
  readonly email: string;
  /** Significance from which a change is mailed at once, 0 to 1; 0 by default, so every act alerts. */
  readonly minimumSignificance: number;
}
