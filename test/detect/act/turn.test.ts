import { describe, expect, test } from '@jest/globals';
import { actFrom } from '../../fakes/reports.ts';

/** Read on Wednesday, 11 March 2026. */
const told = (language: string, headline: string, body = '') => actFrom(headline, body, language);

describe('what an act is moved from', () => {
  test.each([
    ['en', 'Umerov and Dmitriev to meet in Vienna on Friday instead of Doha', 'place:doha', 'place:vienna'],
    ['en', 'Ukraine peace talks moved from Berlin to Brussels', 'place:berlin', 'place:brussels'],
    ['de', 'Ukraine-Gespräche von Berlin nach Wien verlegt', 'place:berlin', 'place:vienna'],
    [
      'fr',
      'Les pourparlers de paix sur l’Ukraine se tiendront à Genève au lieu de Paris',
      'place:paris',
      'place:geneva',
    ],
    ['es', 'Las conversaciones de paz se celebrarán en Viena en lugar de Ginebra', 'place:geneva', 'place:vienna'],
    ['it', 'I colloqui di pace si terranno a Ginevra invece di Vienna', 'place:vienna', 'place:geneva'],
    ['pl', 'Rozmowy pokojowe odbędą się w Genewie zamiast w Wiedniu', 'place:vienna', 'place:geneva'],
    ['ru', 'Переговоры по Украине пройдут в Вене, а не в Женеве', 'place:geneva', 'place:vienna'],
    ['uk', 'Переговори перенесли з Дохи до Відня', 'place:doha', 'place:vienna'],
    ['tr', 'Barış görüşmeleri Cenevre yerine Viyana’da yapılacak', 'place:geneva', 'place:vienna'],
  ])('%s: %s', (language, headline, from, to) => {
    const { turn, place, placeNamed } = told(language, headline);
    expect(turn?.placeBefore).toBe(from);
    expect([place, placeNamed]).toContain(to);
    expect([place, placeNamed]).not.toContain(from);
  });

  test('is no country that is left either, where a city is the new place', () => {
    const body = 'Переговори відбудуться в Австрії, а не в Катарі, повідомило МЗС.';
    expect(told('uk', 'Тристоронню зустріч перенесли з Дохи до Відня', body)).toMatchObject({ place: 'place:vienna' });
  });

  test('is a day where one is said not to hold, and the other is the day planned', () => {
    const { turn, plannedFor } = told('en', 'Trump and Zelensky to meet on 20 March over peace deal, not on Friday');
    expect([turn?.dayBefore, plannedFor?.day]).toEqual(['2026-03-13', '2026-03-20']);
  });

  test('is nothing where a place is only left on the way, or not named as the old one', () => {
    expect(told('en', 'Witkoff flies from Moscow to Berlin for Ukraine talks').turn).toBeNull();
    expect(told('en', 'Umerov will not meet Dmitriev in Vienna').turn).toBeNull();
  });
});

describe('what was called off', () => {
  test.each([
    ['en', 'Geneva talks of Rubio and Sybiha on again for Friday'],
    ['de', 'Treffen von Merz und Selenskyj in Berlin findet doch statt'],
    ['fr', 'La rencontre entre Macron et Zelensky aura finalement lieu vendredi'],
    ['es', 'La reunión de Zelenski y Sánchez se celebrará finalmente el viernes'],
    ['it', 'Il vertice tra Meloni e Zelensky si terrà comunque venerdì'],
    ['pl', 'Spotkanie Tuska i Zełenskiego jednak się odbędzie'],
    ['ru', 'Встреча Рубио и Лаврова все-таки состоится в пятницу'],
    ['uk', 'Зустріч Рубіо та Сибіги таки відбудеться в п’ятницю'],
    ['tr', 'Rubio-Lavrov görüşmesi yine de yapılacak'],
  ])('takes place after all, in %s', (language, headline) => {
    expect(told(language, headline)).toMatchObject({ phase: 'announced', stance: 'yes', turn: { isAgain: true } });
  });

  test('is not told by a plan that was not called off', () => {
    expect(told('en', 'Rubio and Sybiha to meet in Geneva on Friday').turn).toBeNull();
    expect(told('en', 'Peace talks back on track, says Rubio').turn).toBeNull();
  });
});

test.each([
  ['en', 'Ukraine peace talks postponed until Friday'],
  ['de', 'Ukraine-Gespräche in Genf verschoben'],
  ['fr', 'Les pourparlers de paix de Genève repoussés à vendredi'],
  ['ru', 'Переговоры по Украине отложены'],
  ['tr', 'Rubio-Lavrov görüşmesi ertelendi'],
])('what is put off is postponed, in %s', (language, headline) => {
  expect(told(language, headline).phase).toBe('postponed');
});

test.each([
  ['en', 'CORRECTION: Putin accepts 30-day truce', true],
  ['en', 'Corrected - Putin accepts 30-day truce', true],
  ['de', 'Korrektur: Putin stimmt Waffenruhe zu', true],
  ['ru', 'Исправление: Путин согласился на перемирие', true],
  ['tr', 'DÜZELTME: Putin ateşkesi kabul etti', true],
  ['en', 'Correction of the front line is on the table, says Putin', false],
])('a label tells a correction, in %s: %s', (language, headline, isCorrection) => {
  expect(told(language, headline).turn?.isCorrection ?? false).toBe(isCorrection);
});
