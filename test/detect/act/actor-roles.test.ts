import { expect, test } from '@jest/globals';
import type { Role } from '../../../shared/detect/act.ts';
import { conceptOf } from '../../../shared/detect/vocabulary/vocabulary.ts';
import { fold } from '../../../shared/text/fold.ts';
import { actFrom, sentencesFrom } from '../../fakes/reports.ts';

function actors(headline: string, body = '', language = 'en', role?: Role): string[] {
  const found = actFrom(headline, body, language).actors;
  return found.filter((actor) => role === undefined || actor.role === role).map(({ concept }) => concept);
}

const offices: readonly (readonly [language: string, headline: string])[] = [
  ['en', 'Russian delegation arrives in Geneva for talks with Ukraine'],
  ['de', 'US-Sondergesandter trifft Putin in Moskau'],
  ['fr', "L'émissaire américain rencontre Poutine à Moscou"],
  ['es', 'La delegación rusa llega a Ginebra para negociar con Ucrania'],
  ['it', 'La delegazione russa arriva a Ginevra per i colloqui con Kiev'],
  ['pl', 'Delegacja rosyjska przyleciała do Genewy na rozmowy z Ukrainą'],
  ['ru', 'Российская делегация прибыла в Женеву на переговоры с Украиной'],
  ['uk', 'Українська делегація прибула до Женеви на переговори з США'],
  ['tr', 'Rus heyeti Ukrayna görüşmeleri için Cenevre’ye geldi'],
];

test.each(offices)('in %s nobody is shown whom no sentence names: %s', (language, headline) => {
  const named = new Set(
    sentencesFrom(headline, '', language).flatMap(({ hits }) => hits.map(({ concept }) => concept)),
  );
  const people = actors(headline, '', language).filter((concept) => concept.startsWith('person:'));
  expect(people.filter((concept) => !named.has(concept))).toEqual([]);
  expect(actors(headline, '', language)).not.toEqual([]);
});

test('an office stays an office, and is its holder where the text names him', () => {
  expect(actors('US envoy meets Putin in Moscow')).toContain('office:us-envoy');
  const named = actors('US envoy meets Putin in Moscow', 'Steve Witkoff spent three hours in the Kremlin.');
  expect(named).toContain('person:witkoff');
  expect(named).not.toContain('office:us-envoy');
});

test('an unknown name behind an office is the one who acts', () => {
  expect(conceptOf('person:ostrander')).toBeUndefined();
  const found = actors('US envoy Paul Ostrander meets Lavrov in Vienna on Ukraine', '', 'en', 'agent');
  expect(found).toContain('name:ostrander');
  expect(found).not.toContain('person:witkoff');
  expect(actors('Спецпосланник Пол Острандер встретился с Лавровым в Вене', '', 'ru')).toContain('name:ostrander');
});

test('all who meet are agents; what they meet about and before is not', () => {
  const found = actors('Rubio meets Sybiha in Berlin on Ukraine ahead of Putin summit', '', 'en', 'agent');
  expect([...found].sort()).toEqual(['person:rubio', 'person:sybiha']);
});

test('the words of a name shown stand in the text', () => {
  const headline = 'Italian envoy Carla Venturi says truce is close';
  for (const concept of actors(headline).filter((id) => id.startsWith('name:')))
    expect(fold(headline)).toContain(concept.slice(5));
});

test('those who are joined to the one who acts act with them; a speaker behind a comma does not', () => {
  const sides = actors('Macron and Starmer propose a truce for Ukraine', '', 'en', 'agent');
  expect([...sides].sort()).toEqual(['person:macron', 'person:starmer']);
  expect(actors('US ready to talk to Putin, Rubio says', '', 'en', 'agent')).toEqual(['person:rubio']);
});

test('a country that a city alone stands for hosts those who meet', () => {
  const found = actors('Rubio and Sybiha meet in Geneva on Ukraine', '', 'en', 'agent');
  expect([...found].sort()).toEqual(['person:rubio', 'person:sybiha']);
});

test('allies and a continent are shown as they are named', () => {
  expect(actors('Ukraine’s allies propose a truce', '', 'en', 'agent')).toEqual(['office:ukraine-allies']);
  expect(actors('Europe rejects the plan for Ukraine', '', 'en', 'agent')).toEqual(['body:europe']);
});
