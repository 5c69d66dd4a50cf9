import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../shared/detect/page/read-page.ts';
import { pageIdentity } from '../../shared/detect/page-identity.ts';

const link = 'https://www.paper.example/world/2026/envoys';
const known = {
  headline: 'Umerov and Kellogg settle prisoner lists in Ankara',
  text: 'The Ukrainian and American envoys went through the lists for two days.',
};
const article = [
  'Rustem Umerov and Keith Kellogg have settled the lists of prisoners in Ankara, their offices said.',
  'The envoys had gone through the names for two days, with Turkish diplomats in the room.',
  'A first exchange of prisoners is to take place before the end of the month, Umerov said.',
];

function html(headline: string, paragraphs: readonly string[], head = '', rest = ''): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<html><head><title>${headline}</title>${head}</head><body><main><h1>${headline}</h1>${text}${rest}</main></body></html>`;
}

const canonical = `<link rel="canonical" href="${link}">`;
const identity = (page: string, url = link, told = known) => pageIdentity(readPage(page, url), url, link, [told]);

describe('a page that came for an article', () => {
  test('is the article under its headline, or another one, whatever stands below it', () => {
    const teasers = ['Bakery', 'Football', 'Rain', 'Trams', 'Schools'].map(
      (name) => `<h3><a href="/${name}">${name} news</a></h3>`,
    );
    expect(identity(html(known.headline, article))).toBe('article');
    expect(identity(html('Two days of names', article))).toBe('article');
    expect(identity(html(known.headline, article, '', teasers.join('')))).toBe('article');
    expect(identity(html('Two days of names', article, canonical, teasers.join('')))).toBe('article');
  });

  test('is the article in another inflection and script', () => {
    const told = { headline: 'Умеров обсудил с Келлогом списки пленных', text: '' };
    const page = html('Переговоры в Анкаре', ['Рустем Умеров и Кит Келлог два дня обсуждали в Анкаре списки пленных.']);
    expect(identity(page, link, told)).toBe('article');
  });

  test.each([
    [
      'a bot check',
      'Just a moment...',
      'paper.example needs to review the security of your connection before proceeding.',
    ],
    ['an error', 'Access Denied', 'You do not have permission to access this page on this server. Reference #18.2f3.'],
    [
      'a bot check that names a behaviour',
      'Pardon our interruption',
      'Something about your browser made us think that you are a bot. Reload to go on.',
    ],
    ['a bot check that wants its scripts', 'paper.example', 'Please enable JS and disable any ad blocker.'],
    [
      'a block by a shield',
      'Sorry, you have been blocked',
      'The action that you performed triggered the security service of this site.',
    ],
    [
      'a bot check, in Russian',
      'Проверка браузера',
      'Подождите несколько секунд, после проверки вы попадёте на сайт. Подтвердите, что вы не робот.',
    ],
    [
      'an offer to subscribe',
      'Subscribe to read on',
      'Get unlimited access for one euro a week. Already a subscriber? Sign in.',
    ],
    [
      'a legal block',
      'Not available in your region',
      'Readers in the European Economic Area cannot be served at this time.',
    ],
    [
      'a server without a site',
      'Welcome to the server',
      'If you see this page, the web server works. Further configuration is required.',
    ],
    [
      'a domain for sale',
      'paper.example',
      'This domain is for sale. Related searches: world news, cheap flights, bread recipes.',
    ],
    [
      'a page not found that tells of other news',
      'Page not found',
      'You may want to read: Talks on prisoners, what we know. Storm at the coast. Bread prize.',
    ],
    [
      'a consent wall, in German',
      'Willkommen',
      'Lesen Sie mit Werbung und Cookies oder im Abo ohne. Wir und 213 Partner verarbeiten Ihre Daten.',
    ],
    [
      'a consent wall, in Spanish',
      'Su privacidad',
      'Nosotros y nuestros socios almacenamos información en un dispositivo, como cookies.',
    ],
    [
      'a consent wall, in Polish',
      'Dbamy o Twoją prywatność',
      'My i nasi partnerzy przechowujemy informacje na urządzeniu i przetwarzamy dane osobowe.',
    ],
    ['a script check', 'paper.example', 'Please enable JavaScript and cookies to continue.'],
    ['an outage', 'Технические работы', 'Сайт временно недоступен. Мы скоро вернёмся, приносим извинения.'],
    [
      'a page not found, in Polish',
      'Nie ma takiej strony',
      'Strona, której szukasz, została usunięta lub przeniesiona.',
    ],
    [
      'a page not found, in Ukrainian',
      'Сторінку не знайдено',
      'Можливо, її видалили або змінили адресу. Перейдіть на головну.',
    ],
    [
      'a consent wall, in French',
      'Votre vie privée compte',
      'Avec nos partenaires, nous déposons des cookies pour mesurer l’audience.',
    ],
    [
      'a consent wall, in Italian',
      'Rispettiamo la tua privacy',
      'Noi e i nostri fornitori archiviamo informazioni sul dispositivo.',
    ],
    [
      'a consent wall, in Turkish',
      'Çerez tercihleriniz',
      'Deneyiminizi iyileştirmek için çerez kullanıyoruz. Devam ederek kabul edersiniz.',
    ],
    ['a log-in page', 'Welcome back', 'Sign in with your e-mail and password to go on. New here? Create an account.'],
    [
      'another article',
      'Bakery wins a prize',
      'The bakery on the corner has won the prize for the best bread of the town.',
    ],
  ])('is something else where it is %s', (_what, headline, text) => {
    expect(identity(html(headline, [text]))).toBe('other');
    // Some walls name the article's address, and carry its headline for those who share it.
    expect(identity(html(headline, [text], canonical))).toBe('other');
    const shared = `${canonical}<meta property="og:title" content="${known.headline}">`;
    expect(identity(html(headline, [text], shared))).toBe('other');
  });

  test.each([
    ['nothing at all', ''],
    [
      'a frame around a check',
      '<html><body><iframe src="/check">Request unsuccessful. Incident 87</iframe></body></html>',
    ],
    [
      'the shell of a script',
      '<html><body><div id="root"></div><noscript>Enable JavaScript to run this.</noscript></body></html>',
    ],
  ])('is something else where it is %s, though its head be that of the article', (_what, page) => {
    const head = `${canonical}<title>${known.headline}</title><meta property="og:title" content="${known.headline}">`;
    expect(identity(page)).toBe('other');
    expect(identity(page.replace('<html>', `<html><head>${head}</head>`))).toBe('other');
  });

  test('is something else where its lines are news of all sorts, this one among them', () => {
    const lines = [
      'Storm hits the coast.',
      known.headline,
      'Bread prize awarded.',
      'Trams late.',
      'Yen rises.',
      'Rain on Sunday.',
    ];
    expect(identity(html('World', lines))).toBe('other');
  });

  test('is the article among what surrounds it: a banner, links to log in, other headlines', () => {
    const around =
      '<div>We and our partners use cookies. Accept all.</div><a href="/login">Log in</a><noscript>Enable JavaScript.</noscript>';
    expect(identity(html('Two days of names', article, '', around))).toBe('article');
    expect(identity(html(known.headline.toUpperCase(), article, '', around))).toBe('article');
  });

  test('is something else where it is a list of articles, though this one be among them', () => {
    const list = [
      known.headline,
      'Bakery wins a prize',
      'Rain on Sunday',
      'Trams late again',
      'Schools get new roofs',
    ].map(
      (name) =>
        `<article><h2><a href="/x">${name}</a></h2><p>Residents of the town were glad to hear of it today.</p></article>`,
    );
    expect(identity(html('Latest news', [], '', list.join('')))).toBe('other');
  });

  test('is something else where it is the front of the site', () => {
    expect(identity(html(known.headline, article), 'https://www.paper.example/')).toBe('other');
    expect(identity(html('World news', article), 'https://www.paper.example/world')).toBe('other');
    expect(identity(html(known.headline, article), 'https://www.paper.example/world/2026')).toBe('article');
  });

  test('is likely the article where it names its address and says much, or little is known to compare', () => {
    const long = ['A long text on bread and rain, in which the town council speaks of many other things. '.repeat(6)];
    expect(identity(html('Live', long, canonical))).toBe('likely');
    expect(identity(html('Live', long), link, { headline: 'Live', text: '' })).toBe('likely');
    expect(identity(html('Live', long))).toBe('other');
  });
});
