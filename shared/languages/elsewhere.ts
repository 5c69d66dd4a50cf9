import type { PageWords } from './language-pack.ts';

/** Words of pages in languages that Parley does not read, of outlets met: a page in them that is not an article is known by these. */
export const pagesElsewhere: PageWords = {
  openings: 'läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lees (?:ook|meer)|関連記事|あわせて読みたい',
  lines: 'annons',
  promotion: null,
  invitation: null,
  follow: null,
  channel: null,
  newsletter: null,
  our: null,
  inbox: null,
  rights:
    'todos os direitos reserv|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|(?:sva|sve) prava (?:zadržana|pridržana)|vse pravice pridržane|alla rättigheter (?:förbehållna|reserverade)|alle (?:rettigheder|rettigheter) (?:forbeholdt|forbeholdes)|kaikki oikeudet pidätetään|alle rechten voorbehouden|με την επιφύλαξη παντός δικαιώματος|të gjitha të drejtat|hak cipta dilindungi|無断(?:転載|複製)|(?:禁止|不得)轉載|版(?:权|權)(?:所有|属|屬|保护|保護)|무단\\s?전재|جميع الحقوق محفوظة|تمامی حقوق|כל הזכויות שמורות',
  by: 'af|av|door',
  photo: null,
  consent: null,
  paywall: null,
  feedFooter: null,
};
