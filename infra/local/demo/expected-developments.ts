/** A development that the demo must find; the stories that report it carry its key. */
export interface ExpectedDevelopment {
  readonly key: string;
  /** What it is, for the summary at the end. */
  readonly what: string;
  /** Reports that must have joined it: all stories that tell it. */
  readonly reports: number;
  readonly owners: number;
  /** Mails on it: one when it opens, one for each change that matters. */
  readonly alerts: number;
}

export const expectedDevelopments: readonly ExpectedDevelopment[] = [
  { key: 'geneva-announced', what: 'a meeting in Geneva is announced on Monday', reports: 5, owners: 4, alerts: 1 },
  { key: 'geneva-held', what: 'the meeting in Geneva is held on Wednesday', reports: 5, owners: 5, alerts: 1 },
  { key: 'troops', what: 'the Kremlin rejects European troops', reports: 4, owners: 3, alerts: 1 },
  { key: 'draft', what: 'Ukraine hands over its amended 20-point plan', reports: 5, owners: 3, alerts: 1 },
  { key: 'call', what: 'Trump and Putin speak by phone', reports: 6, owners: 5, alerts: 1 },
  { key: 'abu-dhabi', what: 'a next round in Abu Dhabi is announced', reports: 5, owners: 5, alerts: 1 },
  { key: 'opinion', what: 'an opinion piece', reports: 1, owners: 1, alerts: 0 },
  { key: 'poll', what: 'an opinion poll', reports: 1, owners: 1, alerts: 0 },
];
