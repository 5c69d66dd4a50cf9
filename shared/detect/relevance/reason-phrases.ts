import type { Zone } from './features.ts';

/** Where a fact of the text was looked for, in a reader's words. */
interface ZonePhrase {
  readonly there: string;
  readonly missing: string;
  /** Whether the facts of a pattern are in one sentence there. */
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

/** Phrases for names without a zone, and for those that are missing where "not" alone would not do. */
export const wholePhrases: Readonly<Record<string, string>> = {
  prior: 'before reading: most news is on other things',
  'all else': 'many small signs together',
  'no-body': 'nothing but a headline',
  'no no-body': 'there is a text below the headline',
  'no-headline': 'there is no headline',
  'no no-headline': 'there is a headline',
};
