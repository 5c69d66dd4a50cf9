import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../shared/detect/act/kinds.ts';
import type { Phase } from '../../../shared/detect/act/phases.ts';
import { actFrom } from '../../fakes/reports.ts';

function agentOf(headline: string, body = '', language = 'en'): string | undefined {
  return actFrom(headline, body, language).actors.find(({ role }) => role === 'agent')?.concept;
}

describe('what was done', () => {
  const cases: readonly (readonly [string, string, Kind, Phase])[] = [
    ['en', 'Witkoff to meet Putin in Moscow over peace plan', 'announcement', 'announced'],
    ['en', 'Zelensky meets Macron in Paris', 'meeting', 'held'],
    ['en', 'Kremlin rejects truce proposal from Kyiv', 'rejection', 'rejected'],
    ['en', 'Talks on Ukraine shifted from Ankara to Geneva', 'announcement', 'moved'],
    ['pl', 'Nie będzie spotkania Zełenskiego z Putinem w Ankarze', 'announcement', 'cancelled'],
    ['en', 'Putin and Trump could meet in Budapest within weeks, officials say', 'announcement', 'rumoured'],
    ['en', 'Kyiv hands Washington revised peace plan', 'proposal', 'amended'],
    ['de', 'Geheimer US-Entwurf für Frieden in der Ukraine durchgesickert', 'proposal', 'leaked'],
    ['en', 'Summit of Putin and Trump called off', 'announcement', 'cancelled'],
    ['en', 'Istanbul talks between Russia and Ukraine postponed', 'announcement', 'postponed'],
    ['tr', 'Umerov-Dmitriyev görüşmesi ertelendi', 'announcement', 'postponed'],
    ['en', 'Phone call of Zelensky and Trump under way', 'call', 'under-way'],
    ['en', 'Ukraine and Russia sign accord on prisoners', 'agreement', 'signed'],
    ['en', 'Rubio urges Moscow to accept a ceasefire', 'request', 'said'],
    ['en', 'Putin and Trump spoke by phone on Ukraine settlement', 'call', 'held'],
    ['ru', 'Лавров заявил о готовности к переговорам', 'statement', 'said'],
    ['ru', 'Путин отверг предложение о перемирии', 'rejection', 'rejected'],
    ['uk', 'Умєров зустрінеться з Віткоффом у Женеві', 'announcement', 'announced'],
    ['de', 'Merz trifft Selenskyj in Berlin', 'meeting', 'held'],
    ['de', 'Kreml lehnt Waffenruhe ab', 'rejection', 'rejected'],
    ['fr', 'Macron rencontre Zelensky à Paris', 'meeting', 'held'],
    ['es', 'Putin rechaza la tregua propuesta por Kiev', 'rejection', 'rejected'],
    ['pl', 'Zełenski spotka się z Tuskiem w Warszawie', 'announcement', 'announced'],
    ['it', 'Meloni incontra Zelensky a Roma', 'meeting', 'held'],
    ['tr', 'Kremlin ateşkes teklifini reddetti', 'rejection', 'rejected'],
  ];
  test.each(cases)('in %s: %s', (language, headline, kind, phase) => {
    expect(actFrom(headline, '', language)).toMatchObject({ kind, phase });
  });

  test('a headline that only names a meeting takes its tense from the lead', () => {
    const act = actFrom('Series of key meetings on Ukraine', 'Envoys will meet in Geneva next week, officials said.');
    expect(act).toMatchObject({ kind: 'announcement', phase: 'announced' });
  });
});

describe('who did it', () => {
  test('the one whose verb closes the headline, else who opens it', () => {
    expect(agentOf('Russia and Ukraine could trade land, Vance says')).toBe('person:vance');
    expect(agentOf('Trump believes Putin wants peace, Zelensky says')).toBe('person:zelensky');
    expect(agentOf('Lavrov: Ukraine must leave Donbas before any truce')).toBe('person:lavrov');
  });

  test('a state that only qualifies a person gives way to the person', () => {
    expect(agentOf('Ukrainian President Zelensky rejects the plan')).toBe('person:zelensky');
  });

  test('the allies of Ukraine are not Ukraine', () => {
    expect(agentOf('Ukraine’s allies agree on guarantees in Paris')).toBe('office:ukraine-allies');
  });

  test('a speaker unknown to the vocabulary is named by the word before the verb', () => {
    expect(agentOf('Ukraine-Krieg: Außenpolitiker Brunnhuber fordert Gespräche', '', 'de')).toBe('name:brunnhuber');
  });

  test('somebody who is only quoted about is not the agent', () => {
    expect(agentOf('"Russia is the obstacle to a deal." Trump changes his mind')).toBe('person:trump');
  });
});

describe('when and where', () => {
  test('the day told in the lead, and the sentence that tells it', () => {
    const { eventDate } = actFrom('Envoys discuss Ukraine truce', 'The delegations met in Geneva on Monday.');
    expect(eventDate).toEqual({ day: '2026-03-09', precision: 'day', sentence: 1 });
  });

  test('a day up to four days back is the day of the news, an earlier one is background', () => {
    const day = (named: string) =>
      actFrom('Envoys discuss Ukraine truce', `The delegations met on ${named}.`).eventDate;
    expect(day('7 March')?.day).toBe('2026-03-07');
    expect(day('6 March')).toEqual({ day: '2026-03-11', precision: 'day', sentence: null });
  });

  test('an announcement is dated by when it was made, not by what it announces', () => {
    const { eventDate } = actFrom('Zelensky to visit Berlin on Friday', 'He will meet Merz on 13 March.');
    expect(eventDate).toEqual({ day: '2026-03-11', precision: 'day', sentence: null });
  });

  test('news of the night is dated to the day before, commentary is not', () => {
    const night = '2026-03-11T03:00:00Z';
    expect(actFrom('Trump says truce is near', '', 'en', night).eventDate?.day).toBe('2026-03-10');
    expect(actFrom('Why a truce in Ukraine is far', '', 'en', night).eventDate?.day).toBe('2026-03-11');
  });

  test('a capital is a place after a preposition or as a host, else a government', () => {
    expect(actFrom('Envoys meet in Paris on Ukraine').place).toBe('place:paris');
    expect(actFrom('Kyiv hosts advisers of its allies').place).toBe('place:kyiv');
    expect(actFrom('Moscow rejects the truce').place).toBeNull();
  });

  test('a city of Ukraine that was struck is not where envoys meet, one that receives them is', () => {
    expect(
      actFrom('Envoys of Russia and Ukraine meet in Ankara as drones hit Kharkiv', 'Eight died in Sumy.').place,
    ).toBe('place:ankara');
    expect(actFrom('Envoys of the allies meet in Lviv on Ukraine').place).toBe('place:lviv');
  });

  test('a capital that asks or is asked is no place', () => {
    expect(actFrom('Ukraine talks put off at Moscow’s request').place).toBeNull();
    expect(actFrom('Macron propose une trêve à Kiev', '', 'fr').place).toBeNull();
    expect(actFrom('Les négociateurs se retrouvent à Kiev', 'Une trêve en Ukraine est au menu.', 'fr').place).toBe(
      'place:kyiv',
    );
  });

  test('a country is the place where no city is named, and a region is not its city', () => {
    expect(actFrom('Umerov meets Witkoff in the UAE over Ukraine truce').place).toBe('state:ae');
    expect(actFrom('Putin and Trump to meet in Turkey over Ukraine').place).toBe('state:tr');
    expect(actFrom('Putin and Trump to meet in Turkish resort of Antalya over Ukraine').place).toBe('place:antalya');
    expect(actFrom('Umerov meets Witkoff in Florida over Ukraine truce').place).toBe('place:florida');
    expect(actFrom('Umerov meets Witkoff in Miami over Ukraine truce').place).toBe('place:miami');
  });

  test('land that is bargained over is a topic, not a place', () => {
    const act = actFrom('Putin demands Ukraine leave, talks stall in Donbas');
    expect(act.place).toBeNull();
    expect(act.topics).toContain('place:donbas');
  });

  test.each([
    ['en', 'Ukraine talks in Geneva end without a deal'],
    ['uk', 'У Женеві завершилися переговори делегацій України та США'],
    ['ru', 'В Женеве прошли переговоры делегаций США и Украины'],
    ['de', 'Genf: Delegationen der USA und der Ukraine beenden Gespräche'],
    ['pl', 'Zakończyły się rozmowy delegacji USA i Ukrainy w Genewie'],
    ['fr', 'À Genève, les pourparlers sur l’Ukraine ont pris fin'],
    ['es', 'Concluyen en Ginebra las conversaciones entre Ucrania y EE.UU.'],
    ['it', 'Conclusi a Ginevra i colloqui tra le delegazioni di Ucraina e Usa'],
    ['tr', "Cenevre'de Ukrayna ve ABD heyetlerinin görüşmeleri sona erdi"],
  ])('talks that ended were held (%s)', (language, headline) => {
    expect(actFrom(headline, '', language)).toMatchObject({ kind: 'meeting', phase: 'held' });
  });

  test('talks to end a war have not ended', () => {
    expect(actFrom('Talks to end the war in Ukraine are to resume next week').phase).not.toBe('held');
  });

  test('who told of talks that were held does not make them an announcement', () => {
    const body = 'Переговори делегацій тривали пʼять годин, повідомив Рустем Умєров.';
    expect(actFrom('У Женеві завершилися переговори делегацій України та США', body, 'uk').phase).toBe('held');
  });

  test.each([
    ['en', 'Zelensky gives three dates for meetings on peace'],
    ['pl', 'Zełenski podał trzy daty w sprawie pokoju'],
    ['uk', 'Зеленський назвав дати переговорів'],
    ['ru', 'Песков назвал дату переговоров с Киевом'],
    ['de', 'Selenskyj nennt Termine für Friedensgespräche'],
  ])('who gives dates announces (%s)', (language, headline) => {
    expect(actFrom(headline, '', language)).toMatchObject({ kind: 'announcement', phase: 'announced' });
  });

  test('a date refused is no announcement', () => {
    expect(actFrom('Peskov says no date is set for talks with Kyiv').kind).not.toBe('announcement');
  });
});
