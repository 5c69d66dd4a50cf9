import { describe, expect, test } from '@jest/globals';
import { daysBetween, namedDays, newsDay } from '../../../shared/detect/act/event-date.ts';

/** A Wednesday. */
const anchor = '2026-03-11T12:00:00Z';

function daysIn(sentence: string, language: string): (readonly [string, boolean])[] {
  return namedDays(sentence, language, anchor).map(({ day, ahead }) => [day, ahead] as const);
}

describe('days named in a sentence', () => {
  const yesterdays: readonly (readonly [string, string])[] = [
    ['en', 'The envoys met on Tuesday.'],
    ['ru', 'Во вторник делегации встретились.'],
    ['uk', 'У вівторок делегації зустрілися.'],
    ['de', 'Am Dienstag trafen sich die Delegationen.'],
    ['fr', 'Les délégations se sont vues mardi.'],
    ['es', 'Las delegaciones se reunieron el martes.'],
    ['pl', 'We wtorek spotkały się delegacje.'],
    ['it', 'Le delegazioni si sono viste martedì.'],
    ['tr', 'Heyetler salı günü bir araya geldi.'],
  ];
  test.each(yesterdays)('a weekday in %s is the latest one', (language, sentence) => {
    expect(daysIn(sentence, language)).toEqual([['2026-03-10', false]]);
  });

  const seconds: readonly (readonly [string, string])[] = [
    ['en', 'They spoke on March 2.'],
    ['en', 'They spoke on 2 March 2026.'],
    ['ru', 'Они говорили 2 марта.'],
    ['uk', 'Вони говорили 2 березня.'],
    ['de', 'Sie sprachen am 2. März.'],
    ['fr', 'Ils se sont parlé le 2 mars.'],
    ['es', 'Hablaron el 2 de marzo.'],
    ['pl', 'Rozmawiali 2 marca.'],
    ['it', 'Hanno parlato il 2 marzo.'],
    ['tr', '2 Mart görüştüler.'],
    ['de', 'Sie sprachen am 02.03.2026.'],
  ];
  test.each(seconds)('a calendar day in %s is read: %s', (language, sentence) => {
    expect(daysIn(sentence, language)).toContainEqual(['2026-03-02', false]);
  });

  test('words for yesterday and tomorrow count from the publication', () => {
    expect(daysIn('Вчора вони домовилися зустрітися завтра.', 'uk')).toEqual([
      ['2026-03-10', false],
      ['2026-03-12', true],
    ]);
    expect(daysIn('Wczoraj uzgodnili, że jutro wrócą.', 'pl')).toEqual([
      ['2026-03-10', false],
      ['2026-03-12', true],
    ]);
  });

  test('a weekday said to be the next, or long past, lies ahead', () => {
    expect(daysIn('They meet next Tuesday.', 'en')).toEqual([['2026-03-17', true]]);
    expect(daysIn('They meet on Thursday.', 'en')).toEqual([['2026-03-12', true]]);
  });

  test('a New Year address was given on the last day of the year', () => {
    const said = namedDays('In his New Year address he promised firmness.', 'en', '2027-01-02T08:00:00Z');
    expect(said.map(({ day }) => day)).toEqual(['2026-12-31']);
  });

  test('a day without a year is the one nearest to the publication', () => {
    const [named] = namedDays('They met on 30 December.', 'en', '2027-01-02T08:00:00Z');
    expect(named?.day).toBe('2026-12-30');
  });

  test('the number of a month that does not exist names no day', () => {
    expect(daysIn('Am 42.13.2026 geschah nichts.', 'de')).toEqual([]);
  });
});

test('news of the small hours belongs to the day before', () => {
  expect(newsDay('2026-03-11T05:59:00Z')).toBe('2026-03-10');
  expect(newsDay('2026-03-11T06:00:00Z')).toBe('2026-03-11');
});

test('days between two days may be negative', () => {
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
});
