import type { Zone } from './features.ts';

/** Where a fact of the text was looked for, as readers are told. */
export interface ZonePhrase {
  readonly there: string;
  readonly missing: string;
  /** Whether facts that stand together there stand in one sentence. */
  readonly oneSentence: boolean;
}

/** The zones of a reading, and those that features.ts makes of them: near, open and all. */
export const zonePhrases: Readonly<Record<Zone | 'near' | 'open' | 'all', ZonePhrase>> = {
  top: { there: 'headline', missing: 'not in the headline', oneSentence: true },
  lead: { there: 'opening', missing: 'not in the opening', oneSentence: true },
  rest: { there: 'further down', missing: 'not further down', oneSentence: true },
  near: { there: 'headline or opening', missing: 'neither in the headline nor in the opening', oneSentence: true },
  open: {
    there: 'headline and opening together',
    missing: 'not in headline and opening together',
    oneSentence: false,
  },
  all: { there: 'the text as a whole', missing: 'nowhere in the text', oneSentence: false },
};

/** Names that stand without a zone, and what is missing where that has words of its own. */
export const wholePhrases: Readonly<Record<string, string>> = {
  prior: 'before reading: most news is on other things',
  'all else': 'many small signs together',
  'no-body': 'nothing but a headline',
  'no no-body': 'there is a text below the headline',
  'no-headline': 'there is no headline',
  'no no-headline': 'there is a headline',
};
