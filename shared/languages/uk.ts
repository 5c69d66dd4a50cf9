import type { LanguagePack } from './language-pack.ts';

export const ukrainian: LanguagePack = {
  text: {
    script: 'Cyrillic',
    ownLetters: 'іїєґ',
    functionWords: null,
    stopWords:
      'що як його для або при вони було був були вона так все ще вже під над без рік року щодо про які який яка',
    abbreviations: 'р рр грн тис млн млрд напр вул ст ін тощо др обл проф ген',
    afterOrdinal: null,
    capitalizesHeadlines: false,
  },
};
