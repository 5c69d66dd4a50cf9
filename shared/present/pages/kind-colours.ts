import type { Kind } from '../../detect/act.ts';

/** Kinds that share a colour: people talk, paper moves, somebody refuses, words and the rest. */
export type Family = 'talks' | 'paperwork' | 'refusal' | 'words';

export const familyLabels: Readonly<Record<Family, string>> = {
  talks: 'Meetings and calls',
  paperwork: 'Proposals and agreements',
  refusal: 'Rejections and threats',
  words: 'Statements and other news',
};

export const families = Object.keys(familyLabels) as readonly Family[];

export function familyOf(kind: Kind): Family {
  return familyByKind[kind];
}

const familyByKind: Readonly<Record<Kind, Family>> = {
  meeting: 'talks',
  call: 'talks',
  announcement: 'paperwork',
  proposal: 'paperwork',
  agreement: 'paperwork',
  rejection: 'refusal',
  threat: 'refusal',
  withdrawal: 'refusal',
  request: 'words',
  statement: 'words',
  commentary: 'words',
  poll: 'words',
  other: 'words',
};
