import type { Kind } from '../detect/act/kinds.ts';
import type { Phase } from '../detect/act/phases.ts';

/**
 * How an act is told in English: one row by kind and phase, so that another language is another table. `{who}` are those
 * who act, `{what}` the object and `{where}` the place, each with its own preposition and nothing where it is not sure;
 * `{s}` is the ending of a verb whose subject is one.
 */
export interface ActSentence {
  /** Where one acts. */
  readonly one: string;
  /** Where several act together; `one` where it is missing. */
  readonly many?: string;
  /** Set where `{what}` is a matter that is spoken of ("on territory"), not an object of the verb. */
  readonly isOn?: true;
  /** What is said of an act whose object is not sure, where a verb needs one. */
  readonly withoutObject?: string;
}

/** By kind; the phases that are told apart, and `usual` for the others. */
export const actSentences: Readonly<
  Record<Kind, Partial<Record<Phase, ActSentence>> & { readonly usual: ActSentence }>
> = {
  meeting: {
    announced: { one: '{who} to hold talks{where}', many: '{who} to meet{where}' },
    cancelled: { one: 'Talks of {who}{where} called off', many: 'Meeting of {who}{where} called off' },
    'under-way': { one: '{who} in talks{where}' },
    usual: { one: '{who} in talks{where}', many: '{who} meet{where}' },
  },
  call: {
    announced: { one: '{who} to speak by phone' },
    usual: { one: '{who} in a call', many: '{who} speak by phone' },
  },
  announcement: {
    rumoured: { one: 'Unconfirmed: plans of {who}{where}' },
    moved: { one: 'Plans of {who} moved{where}', many: 'Meeting of {who} moved{where}' },
    postponed: { one: 'Plans of {who} put off', many: 'Meeting of {who} put off' },
    cancelled: { one: 'Plans of {who}{where} called off', many: 'Meeting of {who}{where} called off' },
    usual: { one: 'Announcement by {who}{where}', many: 'Plans of {who}{where}' },
  },
  proposal: {
    leaked: { one: 'Leaked: {what} of {who}', withoutObject: 'Leaked: a draft of {who}' },
    amended: { one: '{who} amend{s} {what}', withoutObject: '{who} amend{s} a draft' },
    usual: { one: '{who} propose{s} {what}', withoutObject: 'Proposal by {who}' },
  },
  agreement: {
    signed: { one: '{who} sign{s} {what}', withoutObject: '{who} sign{s} an agreement' },
    usual: { one: '{who} accept{s} {what}', many: '{who} agree on {what}', withoutObject: 'Agreement by {who}' },
  },
  rejection: { usual: { one: '{who} reject{s} {what}', withoutObject: 'Rejection by {who}' } },
  request: { usual: { one: 'Request by {who}{what}', isOn: true } },
  threat: { usual: { one: 'Warning by {who}{what}', isOn: true } },
  withdrawal: { usual: { one: '{who} pull{s} back' } },
  statement: { usual: { one: 'Statement by {who}{what}', isOn: true } },
  commentary: { usual: { one: 'Commentary{what}', isOn: true } },
  poll: { usual: { one: 'Poll{what}', isOn: true } },
  other: { usual: { one: 'Other news{what}', isOn: true } },
};

/** A statement that says no. */
export const denialSentence: ActSentence = { one: 'Denial by {who}{what}', isOn: true };

/** What the topics of an act are called as the matter it is on; others are not told. */
export const matterNames: Readonly<Record<string, string>> = {
  'issue:ceasefire': 'ceasefire',
  'issue:energy-truce': 'truce on energy sites',
  'issue:easter-truce': 'Easter truce',
  'issue:maritime-truce': 'truce at sea',
  'issue:guarantees': 'security guarantees',
  'issue:peacekeepers': 'peacekeepers',
  'issue:territory': 'territory',
  'issue:nuclear-plant': 'nuclear plant',
  'issue:prisoners': 'exchange of prisoners',
  'issue:children': 'return of children',
  'issue:sanctions-relief': 'lifting of sanctions',
  'issue:frozen-assets': 'frozen assets',
  'issue:elections': 'elections',
  'issue:nato-membership': 'NATO membership',
  'plan:28-point': '28-point plan',
  'plan:20-point': '20-point plan',
  'plan:19-point': '19-point plan',
  'plan:peace-plan': 'peace plan',
  'plan:european': 'European plan',
};

/** Matters that can be proposed, accepted and rejected as such. */
export const terms = /^(?:plan:|issue:(?:ceasefire|.*truce|prisoners)$)/;

/** Objects that are told with the figure of the terms: "30-day ceasefire", "security guarantees for 15 years". */
export const withDuration = { before: /^issue:(?:ceasefire|.*truce)$/, behind: /^issue:guarantees$/ } as const;

/** Groups that stand for many. */
export const plurals: ReadonlySet<string> = new Set(['office:leaders', 'office:envoys', 'office:ua-negotiator']);
