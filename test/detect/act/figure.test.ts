import { describe, expect, test } from '@jest/globals';
import { figureText } from '../../../shared/detect/act/figure.ts';
import { actFrom } from '../../fakes/reports.ts';

function figureIn(language: string, headline: string): string | null {
  const { figure } = actFrom(headline, '', language);
  return figure == null ? null : figureText(figure);
}

describe('the figure of the terms', () => {
  test.each([
    ['en', 'Putin accepts 60-day truce', '60 days'],
    ['en', 'Kyiv offered thirty days of ceasefire', '30 days'],
    ['en', 'Zelensky wants security guarantees for 15 to 20 years', '15 to 20 years'],
    ['en', 'US presents 28-point peace plan', '28 points'],
    ['de', 'Putin stimmt 30-tägiger Waffenruhe zu', '30 days'],
    ['de', 'USA legen Friedensplan mit 19 Punkten vor', '19 points'],
    ['fr', 'Moscou propose une trêve de trente jours', '30 days'],
    ['es', 'Kiev acepta una tregua de 30 días', '30 days'],
    ['it', 'Mosca accetta una tregua di sette giorni', '7 days'],
    ['pl', 'Kijów zgadza się na 30-dniowy rozejm', '30 days'],
    ['ru', 'Путин согласился на 30-дневное перемирие', '30 days'],
    ['ru', 'Россия и Украина обменялись пленными: по 175 человек', '175 prisoners'],
    ['uk', 'Київ готовий до перемир’я на 30 днів', '30 days'],
    ['tr', 'Kiev 30 günlük ateşkesi kabul etti', '30 days'],
  ])('is read in %s: %s', (language, headline, figure) => {
    expect(figureIn(language, headline)).toBe(figure);
  });

  test.each([
    ['en', 'Envoys end two-day talks in Geneva'],
    ['en', 'After four years of war, talks resume'],
    ['uk', 'На 1372-й день війни делегації зустрілися в Женеві щодо миру'],
    ['de', 'Der 73-jährige Putin empfängt Witkoff'],
    ['en', 'Three envoys arrive for ceasefire talks'],
  ])('is no number of something else, in %s: %s', (language, headline) => {
    expect(figureIn(language, headline)).toBeNull();
  });

  test('is the one that holds where another is withdrawn', () => {
    const corrected = actFrom('Truce lasts 30 days, not 60 days, says Kremlin');
    expect([corrected.figure?.low, corrected.turn?.figureBefore]).toEqual([30, '60 days']);
    const cut = actFrom('Peace plan cut from 28 to 19 points');
    expect([cut.figure?.low, cut.turn?.figureBefore]).toEqual([19, '28 points']);
  });
});

test.each([
  [{ low: 1, high: 1, unit: 'week' }, '1 week'],
  [{ low: 10, high: 12, unit: 'day' }, '10 to 12 days'],
  [{ low: 35, high: 35, unit: 'country' }, '35 countries'],
  [{ low: 90, high: 90, unit: 'percent' }, '90 percent'],
] as const)('a figure is worded in English', (figure, words) => {
  expect(figureText(figure)).toBe(words);
});
