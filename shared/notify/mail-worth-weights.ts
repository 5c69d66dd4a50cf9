/** What of a development says whether a mail on it tells an act, and one that was not told before. */
export interface MailWorthFeatures {
  /** Share of its reports' kinds that are commentary, 0 to 1; likewise the two below. */
  readonly commentary: number;
  readonly poll: number;
  readonly other: number;
  /** 1 where the act lies ahead: rumoured, announced or moved. */
  readonly ahead: number;
  /** Natural logarithm of the number of reports. */
  readonly reports: number;
  /** Log odds that its first report is on the talks, from -6 to 6. */
  readonly onTalks: number;
  /** Score of the likeliest other development when it opened, 0 to 1. */
  readonly nearest: number;
  /** Natural logarithm of 1 + the developments of the same first actor of the day before it opened. */
  readonly sameActor: number;
}

export interface MailWorthWeights {
  readonly bias: number;
  readonly features: MailWorthFeatures;
}

/** Learnt by `npm run train:alerts` from eleven streams of real news. */
export const mailWorthWeights: MailWorthWeights = {
  bias: 0.62,
  features: {
    commentary: -3.82,
    poll: -14.44,
    other: -8.51,
    ahead: 0.01,
    reports: 0.34,
    onTalks: 0.09,
    nearest: -2.13,
    sameActor: -0.22,
  },
};
