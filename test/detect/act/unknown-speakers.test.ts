import { expect, test } from '@jest/globals';
import { unknownSpeakersIn } from '../../../shared/detect/act/unknown-speakers.ts';
import type { Language } from '../../../shared/languages/language.ts';
import { sentencesFrom } from '../../fakes/reports.ts';

function named(headline: string, language: Language): string[] {
  const [sentence] = sentencesFrom(headline, '', language);
  return sentence === undefined ? [] : unknownSpeakersIn(sentence, [], language).map(({ concept }) => concept);
}

test('names before a colon or a verb of speech, in Latin letters', () => {
  expect(named('Karl Brunnhuber: Moskau spielt auf Zeit', 'de')).toEqual(['name:brunnhuber']);
  expect(named('Außenpolitiker Brunnhuber fordert Gespräche', 'de')).toEqual(['name:brunnhuber']);
  expect(named('Павел Кравчишин: переговоры могут начаться в марте', 'ru')).toEqual(['name:kravchishin']);
});

test('a surname that the vocabulary holds is its bearer', () => {
  expect(named('Medvedev: no truce without Odesa', 'en')).toEqual(['person:medvedev']);
});

test('one unknown word before a colon is as often a label or a newspaper, and nobody', () => {
  expect(named('Clarification: Ukraine and Russia met in Doha', 'en')).toEqual([]);
  expect(named('Kurier: Delegationen treffen sich in Doha', 'de')).toEqual([]);
  expect(named('Поправка: переговоры прошли в Дохе', 'ru')).toEqual([]);
  expect(named('Precisazione: colloqui a Doha', 'it')).toEqual([]);
});

test('labels, places and everyday words are nobody', () => {
  expect(named('LIVE: talks under way', 'en')).toEqual([]);
  expect(named('Genf: Delegationen beenden Gespräche', 'de')).toEqual([]);
  expect(named('Minister: talks go on', 'en')).toEqual([]);
  expect(named('Every Word Is Capitalised Here Says Nobody', 'en')).toEqual([]);
});
