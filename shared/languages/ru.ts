import type { LanguagePack } from './language-pack.ts';

export const russian: LanguagePack = {
  text: {
    script: 'Cyrillic',
    ownLetters: 'ыэъё',
    functionWords: null,
    stopWords: 'что как его для это или при они было был были она так все еще уже под над без год года',
    abbreviations: 'г гг руб млн млрд тыс т.е т.д т.п др ул им см стр обл чел проф ген акад',
    afterOrdinal: null,
    capitalizesHeadlines: false,
  },
};
