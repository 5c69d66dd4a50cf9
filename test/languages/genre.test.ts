import { describe, expect, test } from '@jest/globals';
import { genreMarks, genreOf } from '../../shared/detect/act/genre.ts';
import { sketchOf } from '../../shared/group/similarity/text-similarity.ts';
import { type Language, languages } from '../../shared/languages/language.ts';
import { languagePacks } from '../../shared/languages/language-packs.ts';

type Mark = ReturnType<typeof genreMarks>[number];
type Lines = Readonly<Record<Mark, string>> & { readonly roundUp: string | null };

/** A headline with the mark, or a lead for `lead`. */
const lines: Readonly<Record<Language, Lines>> = {
  en: {
    asks: 'How a quiet island became the table of two armies',
    asksIf: 'Could the island do it again?',
    label: 'Analysis: a table for two',
    headline: 'The island and its dilemma',
    lead: 'The pause is a beginning, observers say',
    poll: 'Majority of voters want the pause, survey finds',
    retrospective: 'A look back: the island twenty years later',
    roundUp: 'Tuesday at a glance',
  },
  ru: {
    asks: 'Зачем острову чужие споры',
    asksIf: 'Сможет ли остров ещё раз?',
    label: 'Разбор: стол на двоих',
    headline: 'Политолог объяснил выбор острова',
    lead: 'По мнению аналитиков, пауза только начало',
    poll: 'Опрос: паузу хотят почти все',
    retrospective: 'Пять лет назад здесь был порт',
    roundUp: 'Остров, вторник: онлайн',
  },
  uk: {
    asks: 'Навіщо острову чужі суперечки',
    asksIf: 'Чи зможе острів ще раз?',
    label: 'Розбір: стіл на двох',
    headline: 'Політолог пояснив вибір острова',
    lead: 'На думку аналітиків, пауза лише початок',
    poll: 'Опитування: паузи хочуть майже всі',
    retrospective: 'П’ять років тому тут був порт',
    roundUp: 'Острів, вівторок: онлайн',
  },
  de: {
    asks: 'Wieso eine Insel zum Tisch wurde',
    asksIf: 'Soll die Insel noch einmal einladen?',
    label: 'Kommentar: ein Tisch für zwei',
    headline: 'Ein Politologe über die Insel',
    lead: 'Die Pause ist ein Anfang, Experten sehen das so',
    poll: 'Umfrage: fast alle wollen die Pause',
    retrospective: 'Ein Rückblick auf die Insel',
    roundUp: 'Newsblog zum Dienstag',
  },
  fr: {
    asks: 'Comment une île devint une table',
    asksIf: 'Vers une seconde invitation?',
    label: 'Tribune: une table pour deux',
    headline: 'Les enjeux d’une île',
    lead: 'La pause est un début, selon les analystes',
    poll: 'Un sondage dit oui à la pause',
    retrospective: 'Il y a dix ans, un port',
    roundUp: 'Mardi en direct',
  },
  es: {
    asks: 'Cómo una isla llegó a ser mesa',
    asksIf: '¿Puede la isla otra vez?',
    label: 'Tribuna: una mesa para dos',
    headline: 'Un analista y la isla',
    lead: 'La pausa es un comienzo, según los expertos',
    poll: 'Una encuesta dice sí a la pausa',
    retrospective: 'Hace diez años era un puerto',
    roundUp: 'Martes en directo',
  },
  pl: {
    asks: 'Dlaczego wyspa stała się stołem',
    asksIf: 'Czy wyspa zaprosi znowu?',
    label: 'Felieton: stół dla dwojga',
    headline: 'Paradoks wyspy',
    lead: 'Przerwa to początek, ocenia publicysta',
    poll: 'Sondaż: prawie wszyscy chcą przerwy',
    retrospective: 'Dziesięć lat temu był tu port',
    roundUp: 'Wtorek na żywo',
  },
  it: {
    asks: 'Come un’isola divenne un tavolo',
    asksIf: 'Verso un altro invito?',
    label: 'Editoriale: un tavolo per due',
    headline: 'Il retroscena dell’isola',
    lead: 'La pausa è un inizio, secondo gli analisti',
    poll: 'Un sondaggio dice sì alla pausa',
    retrospective: 'Due anni fa era un porto',
    roundUp: 'Martedì in diretta',
  },
  tr: {
    asks: 'Neden bir ada masa oldu',
    asksIf: 'Hangi ada davet edecek?',
    label: 'Yorum: iki kişilik masa',
    headline: 'Uzman gözüyle ada',
    lead: 'Ara bir başlangıç, uzmanlar böyle diyor',
    poll: 'Anket: herkes ara istiyor',
    retrospective: 'On yıl önce burası limandı',
    roundUp: null,
  },
};

describe.each(languages)('the marks of a genre in %s', (language) => {
  const { roundUp, ...marked } = lines[language];

  test.each(Object.entries(marked))('"%s" stands in: %s', (mark, line) => {
    const found = mark === 'lead' ? genreMarks('', line, language) : genreMarks(line, '', language);
    expect(found).toContain(mark);
    expect(genreMarks('Rhone', 'Rhone', language)).toEqual([]);
  });

  test('of a round-up less is compared, for it goes on to other news', () => {
    const far = `${'Rhone '.repeat(60)} zebra`;
    expect(sketchOf(`Rhone\n${far}`)).toContain('w:zebra');
    if (roundUp === null) return;
    expect(sketchOf(`${roundUp}\n${far}`)).not.toContain('w:zebra');
    expect(roundUp).toMatch(new RegExp(languagePacks[language].genre.roundUp ?? '^$', 'iu'));
  });
});

test('a headline that addresses somebody is commentary', () => {
  expect(genreOf('You forgot the islanders, Mr Quorn', '', 'en', false).genre).toBe('commentary');
  expect(genreOf('You forgot the islanders, Quorn', '', 'en', false).genre).toBe('news');
});

test('a genre after the headline is no outlet', () => {
  expect(genreOf('A table for two - Opinion', '', 'en', false).genre).toBe('commentary');
  expect(genreOf('A table for two - The Opinion Post', '', 'en', false).genre).toBe('news');
});
