import { describe, expect, test } from '@jest/globals';
import { accessOf } from '../../shared/detect/page/access.ts';
import { isBoilerplate, isRightsNotice } from '../../shared/detect/page/boilerplate.ts';
import { readPage } from '../../shared/detect/page/read-page.ts';
import { removeBoilerplate } from '../../shared/detect/relevance/remove-boilerplate.ts';
import { type Language, languages } from '../../shared/languages/language.ts';
import type { PageWords } from '../../shared/languages/language-pack.ts';
import { languagePacks } from '../../shared/languages/language-packs.ts';

/** A line for each field; null where the language has no such words. */
type Lines = Readonly<Record<keyof PageWords, string | null>>;

const lines: Readonly<Record<Language, Lines>> = {
  en: {
    openings: 'See also the otters of Geneva',
    lines: 'Story continues below',
    promotion: 'Bookmark our homepage for more',
    invitation: 'Submit a letter to the editor by post',
    follow: 'Join thousands of others over on WhatsApp',
    channel: 'The Telegram channel of the Ledger',
    newsletter: 'The Sunday newsletter: sign up',
    our: 'Watch it at our YouTube page',
    inbox: 'The Ledger comes to your inbox',
    rights: 'All rights reserved',
    by: 'By Ann Quorn',
    photo: 'Photo',
    consent: 'Before you continue to the Ledger',
    paywall: 'This article is for subscribers',
    feedFooter: 'The post Otters appeared first on The Ledger.',
  },
  ru: {
    openings: 'Смотрите также: выдры Женевы',
    lines: 'Реклама',
    promotion: 'Чтобы не пропустить, подписывайся на наш листок',
    invitation: null,
    follow: null,
    channel: 'Есть и Telegram-канал листка',
    newsletter: null,
    our: 'Видео есть на нашем YouTube',
    inbox: null,
    rights: 'Все права защищены',
    by: 'Автор: Анна Кворн',
    photo: 'Фото',
    consent: null,
    paywall: 'Читать только по подписке',
    feedFooter: 'Статья Выдры впервые появилась в листке.',
  },
  uk: {
    openings: 'Дивіться також: видри Женеви',
    lines: 'Реклама',
    promotion: 'Щоб не пропустити, долучайтесь до наших читачів',
    invitation: null,
    follow: null,
    channel: 'Є і Telegram-канал часопису',
    newsletter: null,
    our: 'Відео є на нашому YouTube',
    inbox: null,
    rights: 'Усі права захищені',
    by: 'Автор: Ганна Кворн',
    photo: 'Фото',
    consent: null,
    paywall: 'Стаття лише для передплатників',
    feedFooter: null,
  },
  de: {
    openings: 'Mehr zum Thema Otter',
    lines: 'Werbung',
    promotion: null,
    invitation: null,
    follow: 'Folge den Ottern gern auf WhatsApp',
    channel: 'Der Telegram-Kanal des Blatts',
    newsletter: 'Den Newsletter hier bestellen',
    our: 'Das Video steht bei unserem YouTube',
    inbox: 'Das Blatt kommt in Ihr Postfach, jeden Tag in Ihrem Postfach',
    rights: 'Alle Rechte vorbehalten',
    by: 'Von Anna Quorn',
    photo: 'Foto',
    consent: 'Bevor Sie weiterlesen',
    paywall: 'Nur für Abonnenten',
    feedFooter: 'Der Beitrag Otter erschien zuerst auf Das Blatt.',
  },
  fr: {
    openings: 'Lire aussi : les loutres de Genève',
    lines: 'Publicité',
    promotion: null,
    invitation: null,
    follow: 'Suivez les loutres sur WhatsApp',
    channel: 'La vidéo est sur Telegram chaîne loutre',
    newsletter: 'La newsletter : inscrivez-vous',
    our: 'La vidéo est sur notre YouTube',
    inbox: 'La feuille arrive dans votre boîte mail',
    rights: 'Tous droits réservés',
    by: 'Par Anne Quorn',
    photo: 'Photo',
    consent: 'Avant de continuer vers la Feuille',
    paywall: 'Article réservé aux abonnés',
    feedFooter: 'L’article Loutres est apparu en premier sur La Feuille.',
  },
  es: {
    openings: 'Te puede interesar: las nutrias',
    lines: 'Publicidad',
    promotion: null,
    invitation: null,
    follow: 'Síguenos también por WhatsApp',
    channel: 'El vídeo está en Telegram canal nutria',
    newsletter: 'La newsletter: suscríbase',
    our: 'El vídeo está en nuestro YouTube',
    inbox: 'La hoja llega en tu correo',
    rights: 'Todos los derechos reservados',
    by: 'Por Ana Quorn',
    photo: 'Foto',
    consent: 'Antes de continuar a la Hoja',
    paywall: 'Solo para suscriptores',
    feedFooter: 'La entrada Nutrias se publicó primero en La Hoja.',
  },
  pl: {
    openings: 'Czytaj też o wydrach',
    lines: 'Reklama',
    promotion: null,
    invitation: null,
    follow: 'Dołącz do wydr na WhatsApp',
    channel: null,
    newsletter: null,
    our: 'Film jest na naszym YouTube',
    inbox: null,
    rights: 'Wszelkie prawa zastrzeżone',
    by: 'Autor: Anna Quorn',
    photo: 'Fot',
    consent: null,
    paywall: 'Tekst dla subskrybentów',
    feedFooter: 'Artykuł Wydry pochodzi z serwisu Kartka.',
  },
  it: {
    openings: 'Leggi anche: le lontre',
    lines: 'Pubblicità',
    promotion: null,
    invitation: null,
    follow: 'Seguici anche su WhatsApp',
    channel: 'Il video è sul Telegram canale lontra',
    newsletter: 'La newsletter: iscriviti',
    our: 'Il video è sul nostro YouTube',
    inbox: null,
    rights: 'Tutti i diritti riservati',
    by: 'Di Anna Quorn',
    photo: 'Foto',
    consent: 'Prima di continuare sul Foglio',
    paywall: 'Riservato agli abbonati',
    feedFooter: 'L’articolo Lontre proviene da Il Foglio.',
  },
  tr: {
    openings: 'Ayrıca okuyun: su samurları',
    lines: 'Reklam',
    promotion: null,
    invitation: null,
    follow: null,
    channel: 'Gazetenin Telegram kanalı var, WhatsApp kanal da',
    newsletter: null,
    our: null,
    inbox: null,
    rights: 'Tüm hakları saklıdır',
    by: null,
    photo: 'Fotoğraf',
    consent: 'Devam etmeden önce',
    paywall: 'Bu yazı abonelere özel',
    feedFooter: 'Su samurları yazısı ilk önce Yaprak üzerinde ortaya çıktı.',
  },
};

const beside = [
  'openings',
  'lines',
  'promotion',
  'invitation',
  'follow',
  'channel',
  'newsletter',
  'our',
  'inbox',
] as const;
const text = 'Zebra rhone. '.repeat(20);

describe.each(languages)('a page in %s', (language) => {
  const own = languagePacks[language].pages;
  const known = lines[language];

  test('has a line for each field of the pack', () => {
    for (const [field, line] of Object.entries(known) as [keyof PageWords, string | null][]) {
      const words = own[field];
      expect([field, words === null]).toEqual([field, line === null]);
      if (words !== null) expect([field, line]).toEqual([field, expect.stringMatching(new RegExp(words, 'iu'))]);
    }
  });

  test.each(beside.filter((field) => known[field] !== null))('is not the article where it says "%s"', (field) => {
    expect(isBoilerplate(known[field] ?? '')).toBe(true);
    expect(isBoilerplate('Zebra rhone')).toBe(false);
  });

  test('reserves rights', () => {
    expect(isRightsNotice(known.rights ?? '')).toBe(true);
  });

  test('that asks for consent or payment is not open', () => {
    const wall = `<p>${known.paywall}</p><div class="paywall">`;
    expect(accessOf(() => wall, text, null)).toBe('paywall');
    if (known.consent !== null) expect(accessOf(() => `<h2>${known.consent}</h2>`, text, null)).toBe('consent');
    expect(accessOf(() => '<p>Rhone</p><div class="paywall">', text, null)).toBe('open');
  });

  test('has a credit under the headline, which is no standfirst', () => {
    const under = (line: string) =>
      readPage(`<body><h1>Rhone</h1><h2>${line}</h2><p>${text}</p><p>${text}</p></body>`, 'https://a.example/x').text;
    const long = 'otters of the lake play by the water in the early morning';
    expect(under(`${known.photo} ${long}`)).not.toContain(long);
    expect(under(`Rhone ${long}`)).toContain(long);
  });
});

test.each(languages.filter((language) => lines[language].by !== null))(
  'a page in %s names its author alone',
  (language) => {
    const line = lines[language].by ?? '';
    const { authors } = readPage(`<title>X</title><meta name="author" content="${line}">`, 'https://a.example/x');
    expect(authors).toEqual([line.replace(/^\p{L}+:? /u, '')]);
  },
);

test.each(languages.filter((language) => lines[language].feedFooter !== null))(
  'text in %s ends where its feed appends',
  (language) => {
    const entry = `Zebra rhone. ${lines[language].feedFooter}`;
    const { body } = removeBoilerplate('Rhone', entry);
    expect(body).toContain('Zebra rhone.');
    expect(body.trimEnd().length).toBeLessThan(entry.length);
  },
);

test('a page in a language that Parley does not read is told from its article too', () => {
  expect(isBoilerplate('Läs också om uttrar')).toBe(true);
  expect(isBoilerplate('Annons')).toBe(true);
  expect(isRightsNotice('Alla rättigheter förbehållna')).toBe(true);
});
