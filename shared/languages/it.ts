import type { LanguagePack } from './language-pack.ts';

export const italian: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'il gli che della per con di una del non dei alla nel sono le',
    stopWords: 'gli che della per con una del non dei alla nel sono dal delle degli anche',
    abbreviations: 'sig sigg dott prof ing on avv pag',
    afterOrdinal: null,
    capitalizesHeadlines: false,
  },
};
