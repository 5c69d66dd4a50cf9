import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { parseFeed } from '../../../shared/collect/feed-parser/parse-feed.ts';
import { decodePage } from '../../../shared/detect/page/decode-page.ts';

/** Invented news in every watched language. */
const texts = {
  en: 'The envoys’ talks – the third this week – ended without a “date”, the café where they met is closed',
  ru: 'Переговоры возобновятся в Женеве во вторник, сообщил представитель делегации',
  uk: 'Переговори відновляться в Женеві у вівторок, повідомив її речник, але дату ще не погоджено',
  de: 'Die Unterhändler prüfen die Vorschläge, größere Fortschritte gäbe es frühestens übermorgen',
  fr: 'L’Élysée précise que les négociations reprendront à Genève dès mardi, après l’échec de la veille',
  es: 'El enviado español llegará mañana a Ginebra; la reunión empezará después de la comunicación oficial',
  pl: 'Rozmowy pokojowe zostaną wznowione we wtorek, gdyż żądania są wciąż sprzeczne, piszą źródła',
  it: 'La delegazione è già a Ginevra: il colloquio sarà martedì, però l’intesa è lontana, perché mancano più punti',
  tr: 'Görüşmeler salı günü Cenevre’de başlayacak, ancak ateşkes için henüz anlaşma sağlanamadı',
} as const;

type Language = keyof typeof texts;

/** Language, encoding of the bytes, what the HTTP header says and what the document says; null for nothing. */
const rows: readonly (readonly [Language, string, string | null, string | null])[] = [
  // UTF-8 is UTF-8, whatever is said of it.
  ['ru', 'utf-8', 'windows-1251', null],
  ['ru', 'utf-8', null, 'windows-1251'],
  ['ru', 'utf-8', 'koi8-r', 'windows-1251'],
  ['uk', 'utf-8', 'koi8-u', null],
  ['de', 'utf-8', 'iso-8859-1', null],
  ['fr', 'utf-8', 'iso-8859-1', 'windows-1252'],
  ['es', 'utf-8', 'us-ascii', null],
  ['pl', 'utf-8', 'iso-8859-2', null],
  ['tr', 'utf-8', 'windows-1254', null],
  ['it', 'utf-8', null, 'iso-8859-15'],
  ['en', 'utf-8', 'windows-1252', 'utf-8'],
  // The header's Latin-1 is a default and yields to the document's own word.
  ['ru', 'windows-1251', 'iso-8859-1', 'windows-1251'],
  ['pl', 'iso-8859-2', 'iso-8859-1', 'iso-8859-2'],
  ['tr', 'windows-1254', 'windows-1252', 'iso-8859-9'],
  ['uk', 'koi8-u', 'latin1', 'koi8-u'],
  ['ru', 'windows-1251', 'iso-8859-1', null],
  ['uk', 'koi8-u', null, 'iso-8859-1'],
  // Where header and document disagree, the words decide.
  ['ru', 'koi8-r', 'windows-1251', 'koi8-r'],
  ['ru', 'windows-1251', 'windows-1251', 'koi8-r'],
  ['pl', 'windows-1250', 'iso-8859-2', 'windows-1250'],
  // What is said and cannot be true is not believed.
  ['ru', 'windows-1251', 'utf-8', 'utf-8'],
  ['fr', 'windows-1252', 'utf-8', null],
  ['de', 'windows-1252', null, 'utf-8'],
  ['uk', 'windows-1251', 'utf-8', null],
  ['pl', 'windows-1250', 'x-unknown', 'utf-8'],
  // Nothing is said.
  ['en', 'windows-1252', null, null],
  ['ru', 'windows-1251', null, null],
  ['ru', 'koi8-r', null, null],
  ['ru', 'iso-8859-5', null, null],
  ['uk', 'windows-1251', null, null],
  ['uk', 'koi8-u', null, null],
  ['de', 'windows-1252', null, null],
  ['fr', 'windows-1252', null, null],
  ['es', 'windows-1252', null, null],
  ['pl', 'windows-1250', null, null],
  ['pl', 'iso-8859-2', null, null],
  ['it', 'windows-1252', null, null],
  ['tr', 'windows-1254', null, null],
  // What is said is true: the bytes 0x80 to 0x9F of windows-1252 are no control characters.
  ['fr', 'windows-1252', 'windows-1252', null],
  ['en', 'windows-1252', null, 'iso-8859-1'],
  ['tr', 'windows-1254', 'iso-8859-9', null],
];

describe.each(rows)(
  '%s in %s, called %s by the server and %s by the document',
  (language, encoding, served, declared) => {
    // What an encoding lacks was written otherwise by those who used it.
    const text = iconv.decode(iconv.encode(texts[language].replace(missingIn(encoding), "'"), encoding), encoding);

    test('is read rightly in a feed', () => {
      const declaration = declared === null ? '' : `<?xml version="1.0" encoding="${declared}"?>`;
      const feed = `${declaration}<rss version="2.0"><channel><title>News</title><item><title>${text}</title></item></channel></rss>`;
      const contentType = served === null ? 'text/xml' : `text/xml; charset=${served}`;
      const { entries } = parseFeed(iconv.encode(feed, encoding), { url: 'https://example.org/feed', contentType });
      expect(entries[0]?.title).toBe(text);
    });

    test('is read rightly in a page', () => {
      const meta = declared === null ? '' : `<meta charset="${declared}">`;
      const page = `<!doctype html><html><head>${meta}<title>${text}</title></head><body><p>${text}</p></body></html>`;
      const contentType = served === null ? 'text/html' : `text/html; charset=${served}`;
      expect(decodePage(iconv.encode(page, encoding), contentType)).toBe(page);
    });
  },
);

function missingIn(encoding: string): RegExp {
  return /^(?:koi8|iso)/.test(encoding) ? /[’“”–]/g : /(?!)/g;
}
