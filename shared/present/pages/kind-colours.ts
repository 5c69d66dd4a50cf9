import type { Kind } from '../../detect/act.ts';

/** Kinds that share a colour: people talk, paper moves, somebody refuses, words and the rest. */
export type KindGroup = 'talks' | 'paperwork' | 'refusal' | 'words';

export const kindGroupLabels: Readonly<Record<KindGroup, string>> = {
  talks: 'Meetings and calls',
  paperwork: 'Proposals and agreements',
  refusal: 'Rejections and threats',
  words: 'Statements and other news',
};

export const kindGroups = Object.keys(kindGroupLabels) as readonly KindGroup[];

export function kindGroupOf(kind: Kind): KindGroup {
  return familyByKind[kind];
}

const familyByKind: Readonly<Record<Kind, KindGroup>> = {
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
