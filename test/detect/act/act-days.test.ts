import { expect, test } from '@jest/globals';
import { actFrom } from '../../fakes/reports.ts';

/** Announced on a Wednesday, for the Monday after it. */
const lines: readonly (readonly [language: string, headline: string])[] = [
  ['en', 'Rubio to meet Lavrov in Vienna on Monday'],
  ['de', 'Rubio wird Lawrow am Montag in Wien treffen'],
  ['fr', 'Rubio rencontrera Lavrov lundi à Vienne'],
  ['es', 'Rubio se reunirá con Lavrov el lunes en Viena'],
  ['it', 'Rubio incontrerà Lavrov lunedì a Vienna'],
  ['pl', 'Rubio spotka się z Ławrowem w poniedziałek w Wiedniu'],
  ['ru', 'Рубио встретится с Лавровым в понедельник в Вене'],
  ['uk', 'Рубіо зустрінеться з Лавровим у понеділок у Відні'],
  ['tr', 'Rubio pazartesi günü Viyana’da Lavrov ile görüşecek'],
];

test.each(lines)(
  'in %s a weekday announced is the next one, and the day of the telling is kept',
  (language, headline) => {
    const act = actFrom(headline, '', language, '2026-03-11T12:00:00Z');
    expect([act.kind, act.plannedFor?.day, act.toldOn]).toEqual(['announcement', '2026-03-16', '2026-03-11']);
    expect(act.place).toBe('place:vienna');
  },
);

test('today is the newsroom’s day', () => {
  const late = '2026-03-10T22:40:00Z';
  expect(actFrom('Зеленський поговорить з Трампом', '', 'uk', late).toldOn).toBe('2026-03-11');
  expect(actFrom('Trump to speak to Putin', '', 'en', '2026-03-11T02:00:00Z').toldOn).toBe('2026-03-10');
});

test('the day on which it was said is not the day that is planned', () => {
  const body = 'The ministers will meet in Vienna, the ministry said on Thursday.';
  expect(actFrom('Rubio to meet Lavrov', body).plannedFor).toBeNull();
});
