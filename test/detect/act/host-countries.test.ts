import { expect, test } from '@jest/globals';
import { actFrom } from '../../fakes/reports.ts';

function agentOf(headline: string, language = 'en'): string | undefined {
  return actFrom(headline, '', language).actors.find(({ role }) => role === 'agent')?.concept;
}

test('a country that the vocabulary does not hold acts under its own name', () => {
  expect(agentOf('Norway offers to host next round of Ukraine talks')).toBe('state:no');
  expect(agentOf('Szwecja zaprasza na rozmowy o pokoju w Ukrainie', 'pl')).toBe('state:se');
  expect(agentOf('Австрия предложила принять переговоры по Украине', 'ru')).toBe('state:at');
});

test('a city stands for its country where the headline has it act', () => {
  expect(agentOf('Muscat postpones round of talks on Ukraine')).toBe('state:om');
});

test('who merely receives the talks does not act', () => {
  expect(agentOf('Zelensky meets Witkoff in Norway')).toBe('person:zelensky');
});
