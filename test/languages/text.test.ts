import { describe, expect, test } from '@jest/globals';
import { unknownSpeakersIn } from '../../shared/detect/act/unknown-speakers.ts';
import { sketchOf } from '../../shared/group/similarity/text-similarity.ts';
import { type Language, languages } from '../../shared/languages/language.ts';
import { detectLanguage } from '../../shared/text/detect-language.ts';
import { sentencesOf } from '../../shared/text/sentences.ts';

/** A sentence of the language, one whose full stop is an abbreviation's, and a small word that tells nothing. */
const examples: Readonly<Record<Language, readonly [sentence: string, abbreviated: string, stopWord: string]>> = {
  en: ['The envoys spoke for hours and left with no word', 'Sgt. Miller waited outside.', 'amid'],
  ru: ['Делегации обсудили новый вариант и разъехались', 'Построили за 5 тыс. Рублей не хватило', 'еще'],
  uk: ['Делегації обговорили новий варіант і роз’їхались', 'Дали 5 грн. Більше не було', 'щодо'],
  de: ['Die Gesandten sprachen lange und gingen nicht zufrieden', 'Es kamen ca. Hundert Gäste', 'sich'],
  fr: ['Les émissaires ont parlé des heures dans une villa', 'Le 3 av. Foch reste fermé', 'cette'],
  es: ['Los enviados hablaron y se fueron tras una cena', 'La Srta. Vega habló primero', 'sobre'],
  pl: ['Wysłannicy rozmawiali w willi i nie powiedzieli nic', 'Spotkanie o godz. Dwunastej', 'przez'],
  it: ['Gli inviati hanno parlato della tregua nel pomeriggio', 'Il dott. Bianchi attende', 'anche'],
  tr: ['Heyetler bu akşam bir otelde daha uzun ve sakin konuştu', 'Yrd. Doç. Kaya bekliyor', 'olarak'],
};

describe.each(languages)('a text in %s', (language) => {
  const [sentence, abbreviated, stopWord] = examples[language];

  test('is recognised without a tag and with a wrong one', () => {
    expect(detectLanguage('', sentence)).toBe(language);
    expect(detectLanguage(language === 'ru' ? 'en' : 'ru', sentence)).toBe(language);
  });

  test('is not split at an abbreviation', () => {
    expect(sentencesOf(abbreviated)).toHaveLength(1);
  });

  test('is not compared by words that tell nothing', () => {
    expect(sketchOf(`Zebra ${stopWord} zebra`)).toEqual(['h:zebra']);
  });
});

test.each([
  ['de', 'Am 3. Oktober wird gefeiert', 1],
  ['tr', 'Heyet 3. Madde üzerinde durdu', 1],
])('a number with a full stop before its noun ends no sentence in %s', (_, text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('only where headlines capitalise every word does a capital show no name', () => {
  const speakers = (text: string, language: Language) =>
    unknownSpeakersIn({ text, part: 'headline', start: 0, end: text.length, hits: [] }, [], language);
  expect(speakers('Quorn says The Old Truce Holds', 'en')).toEqual([]);
  expect(speakers('Quorn sagt Moskau Frieden zu', 'de')).toHaveLength(1);
});

test('text without letters of its own goes to the language of its tag, in its script', () => {
  expect(detectLanguage('uk', 'Нова зустреч')).toBe('uk');
  expect(detectLanguage('de', 'Нова зустреч')).toBe('ru');
  expect(detectLanguage('uk', 'Новая встреча прошла вчера, была эта')).toBe('ru');
});
