import { describe, expect, test } from '@jest/globals';
import { namedDays } from '../../shared/detect/act/event-date.ts';
import { type Language, languages } from '../../shared/languages/language.ts';
import { languagePacks } from '../../shared/languages/language-packs.ts';

interface Lines {
  /** The days of the week in running text, Monday first. */
  readonly weekdays: string;
  /** The months in dates, January first. */
  readonly months: string;
  readonly today: string;
  readonly yesterday: string;
  readonly dayBefore: string | null;
  readonly tomorrow: string;
  readonly newYearsEve: string;
  /** Of the Tuesday to come. */
  readonly coming: string;
  /** Of 2 March 2025. */
  readonly whole: string;
}

const lines: Readonly<Record<Language, Lines>> = {
  en: {
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    months: 'January February March April May June July August September October November December',
    today: 'They met this morning',
    yesterday: 'They met last night',
    dayBefore: null,
    tomorrow: 'They leave tomorrow',
    newYearsEve: 'In his New Year’s address he spoke of peace',
    coming: 'They leave next Tuesday',
    whole: 'They met on the 2nd of March 2025',
  },
  ru: {
    weekdays: 'понедельник вторник среду четверг пятницу субботу воскресенье',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    today: 'Они встретились сегодня',
    yesterday: 'Они встретились вчера',
    dayBefore: 'Они встретились позавчера',
    tomorrow: 'Они уедут завтра',
    newYearsEve: 'В новогоднем обращении он говорил о мире',
    coming: 'Уедут в следующий вторник',
    whole: 'Они встретились 2 марта 2025',
  },
  uk: {
    weekdays: 'понеділок вівторок середу четвер п’ятницю суботу неділю',
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    today: 'Вони зустрілися сьогодні',
    yesterday: 'Вони зустрілися вчора',
    dayBefore: 'Вони зустрілися позавчора',
    tomorrow: 'Вони поїдуть завтра',
    newYearsEve: 'У новорічному зверненні він говорив про мир',
    coming: 'Поїдуть наступного вівторка',
    whole: 'Вони зустрілися 2 березня 2025',
  },
  de: {
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    today: 'Sie trafen sich heute',
    yesterday: 'Sie trafen sich gestern',
    dayBefore: 'Sie trafen sich vorgestern',
    tomorrow: 'Sie reisen morgen ab',
    newYearsEve: 'In der Neujahrsansprache war vom Frieden die Rede',
    coming: 'Sie reisen am kommenden Dienstag ab',
    whole: 'Sie trafen sich am 2. März 2025',
  },
  fr: {
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    today: 'Ils se sont vus ce matin',
    yesterday: 'Ils se sont vus hier',
    dayBefore: 'Ils se sont vus avant-hier',
    tomorrow: 'Ils partent demain',
    newYearsEve: 'Le réveillon fut calme',
    coming: 'Ils partent la semaine prochaine, mardi',
    whole: 'Ils se sont vus le 2 mars 2025',
  },
  es: {
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    today: 'Se vieron hoy',
    yesterday: 'Se vieron ayer',
    dayBefore: 'Se vieron anteayer',
    tomorrow: 'Parten mañana',
    newYearsEve: 'En su mensaje de año nuevo habló de paz',
    coming: 'Parten el próximo martes',
    whole: 'Se vieron el 2 de marzo de 2025',
  },
  pl: {
    weekdays: 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę',
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    today: 'Spotkali się dzisiaj',
    yesterday: 'Spotkali się wczoraj',
    dayBefore: 'Spotkali się przedwczoraj',
    tomorrow: 'Wyjadą jutro',
    newYearsEve: 'W orędziu noworocznym mówił o pokoju',
    coming: 'Wyjadą w przyszły wtorek',
    whole: 'Spotkali się 2 marca 2025',
  },
  it: {
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    today: 'Si sono visti oggi',
    yesterday: 'Si sono visti ieri',
    dayBefore: 'Si sono visti l’altro ieri',
    tomorrow: 'Partono domani',
    newYearsEve: 'Nel discorso di fine anno parlò di pace',
    coming: 'Partono il prossimo martedì',
    whole: 'Si sono visti il 2 marzo 2025',
  },
  tr: {
    weekdays: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
    months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
    today: 'Bugün görüştüler',
    yesterday: 'Dün görüştüler',
    dayBefore: null,
    tomorrow: 'Yarın gidiyorlar',
    newYearsEve: 'Yeni yıl mesajı barıştan söz etti',
    coming: 'Gelecek Salı gidiyorlar',
    whole: '2 Mart 2025 tarihinde görüştüler',
  },
};

/** A Wednesday. */
const anchor = '2026-04-15T12:00:00Z';

describe.each(languages)('in %s', (language) => {
  const own = lines[language];
  const daysIn = (text: string) => namedDays(text, language, anchor).map(({ day }) => day);

  test('seven weekdays are the last days, Thursday and Friday the next ones', () => {
    const days = own.weekdays.split(' ').flatMap((name) => daysIn(`X ${name}`));
    const [monday, tuesday, wednesday] = ['2026-04-13', '2026-04-14', '2026-04-15'];
    expect(days).toEqual([monday, tuesday, wednesday, '2026-04-16', '2026-04-17', '2026-04-11', '2026-04-12']);
  });

  test('twelve months are read after a day', () => {
    const days = own.months.split(' ').flatMap((name) => daysIn(`X 7 ${name}`));
    expect(days.map((day) => Number(day.slice(5, 7)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('words for days near by are counted from the day of publication', () => {
    expect(daysIn(own.today)).toEqual(['2026-04-15']);
    expect(daysIn(own.yesterday)).toEqual(['2026-04-14']);
    expect(daysIn(own.tomorrow)).toEqual(['2026-04-16']);
    expect(daysIn(own.newYearsEve)).toEqual(['2025-12-31']);
    if (own.dayBefore !== null) expect(daysIn(own.dayBefore)).toContain('2026-04-13');
  });

  test('a weekday to come is not the last one', () => {
    expect(daysIn(own.coming)).toEqual(['2026-04-21']);
  });

  test('a whole date is read with its year', () => {
    expect(daysIn(own.whole)).toEqual(['2025-03-02']);
  });

  test('a week has seven days and a year twelve months', () => {
    const { weekdays, months, dayBefore } = languagePacks[language].dates;
    expect([weekdays.length, months.length]).toEqual([7, 12]);
    expect(dayBefore === null).toBe(own.dayBefore === null);
  });
});

test('the first of a month in French and the day before a month in English', () => {
  expect(namedDays('Ils se sont vus le 1er mars', 'fr', anchor)).toMatchObject([{ day: '2026-03-01' }]);
  expect(namedDays('They met on March 3rd', 'en', anchor)).toMatchObject([{ day: '2026-03-03' }]);
});
