import type { LanguagePack } from './language-pack.ts';

export const polish: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'w na z sie nie do i po jest ze od za przez dla jak co to',
    stopWords:
      'nie jest oraz przez dla jak jego tym tego ktory ktora ktore ale tak juz sie czy byc moze jako pod przed roku',
    abbreviations:
      'dr prof ok tys proc godz im ul al np m.in r tzw tj itd itp wg ws ds św płk gen ppłk mjr por kpt red woj zob br',
    afterOrdinal: null,
    capitalizesHeadlines: false,
  },
};
