import type { LanguagePack } from './language-pack.ts';

export const english: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'the of and to for with after says from that his has will over by as at is are was',
    stopWords:
      'the and for with after says say said from that his has have will over its are was were been not but who what which their they this into about than more amid could would should also one two new day may can her him she you our out all any per year',
    abbreviations:
      'mr mrs ms dr prof sen rep gov gen col lt maj capt sgt adm st jr sr vs inc ltd co corp no jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.u p.m a.m e.g i.e etc approx dept est fig hon rev pres',
    afterOrdinal: null,
    capitalizesHeadlines: true,
  },
};
