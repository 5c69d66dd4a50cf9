import type { LanguagePack } from './language-pack.ts';

export const turkish: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 've bir icin ile da bu olarak gibi daha sonra oldu',
    stopWords: 'bir icin ile olarak gibi daha sonra oldu olan dedi',
    abbreviations: 'dr prof yrd doç sn bkz vb vd örn tl no',
    afterOrdinal: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık tur gün madde',
    capitalizesHeadlines: false,
  },
};
