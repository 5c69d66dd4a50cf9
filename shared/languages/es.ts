import type { LanguagePack } from './language-pack.ts';

export const spanish: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'el los las y con por para una del que su se al tras',
    stopWords: 'los las con por para una del que sus tras como mas entre sobre ser fue han',
    abbreviations: 'sr sra srta dr dra ee.uu ee eeuu uu ud pág aprox núm',
    afterOrdinal: null,
    capitalizesHeadlines: false,
  },
};
