import type { LanguagePack } from './language-pack.ts';

export const german: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'der die das und den dem ist mit von nicht auf eine einen sich wird nach fur uber bei auch',
    stopWords:
      'der die das und den dem des ist mit von nicht auf eine einen einem einer sich wird nach fur uber bei auch wie hat sind aus dass',
    abbreviations: 'dr prof bzw ca usw z.b u.a d.h bspw evtl ggf nr mio mrd str abs art hl sog vgl kap inkl geb',
    afterOrdinal:
      'januar jänner februar märz april mai juni juli august september oktober november dezember runde jahrestag punkt tag jahr sanktionspaket',
    capitalizesHeadlines: false,
  },
};
