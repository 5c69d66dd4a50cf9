import { expect, test } from '@jest/globals';
import { actorMentions } from '../../../shared/detect/act/actor-mentions.ts';
import { sentencesFrom } from '../../fakes/reports.ts';

function named(headline: string, language = 'en'): string[] {
  const [sentence] = sentencesFrom(headline, '', language);
  return sentence === undefined ? [] : actorMentions(sentence, language, '2026-01-15').map(({ concept }) => concept);
}

test('a state that only qualifies a person is not an actor of its own', () => {
  expect(named('Ukrainian negotiator Umerov flies to Geneva')).toEqual(['person:umerov']);
});

test('a state that says something to a person is', () => {
  expect(named('Ukraine warns Putin of new strikes on ports')).toEqual(['state:ua', 'person:putin']);
});

test('those who back Ukraine are a group, not Ukraine', () => {
  expect(named('Ukraine’s allies gather in Paris')).toEqual(['body:coalition-of-the-willing']);
  expect(named('Allies gather in Paris on guarantees')).toEqual(['office:leaders']);
});

test.each([
  ['en', 'The envoy who replaced Keith Kellogg flies to Kyiv', 'person:kellogg'],
  ['en', 'Kellogg’s successor flies to Geneva', 'person:kellogg'],
  ['de', 'Die Nachfolgerin von Andrij Jermak spricht in Genf', 'person:yermak'],
  ['ru', 'Преемник Ушакова выступил в Москве', 'person:ushakov'],
])('in %s who was replaced does not act: %s', (language, headline, concept) => {
  expect(named(headline, language)).not.toContain(concept);
});
