import type { LanguagePack } from './language-pack.ts';

export const french: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'les des et une du dans pour sur pas aux est avec apres au qui le',
    stopWords: 'les des est une dans pour sur pas aux avec apres qui que plus par ses son leur ont ete cette',
    abbreviations: 'mme mlle m dr av env cf',
    afterOrdinal: null,
    capitalizesHeadlines: false,
  },
};
