import { describe, expect, test } from '@jest/globals';
import { facetsOf } from '../../../shared/detect/relevance/facets.ts';
import { matchConcepts } from '../../../shared/detect/vocabulary/matcher.ts';
import { holderOf, vocabulary } from '../../../shared/detect/vocabulary/vocabulary.ts';

const found = (text: string, language: string) => matchConcepts(text, language).map((hit) => hit.concept);

describe('matchConcepts', () => {
  test.each([
    ['en', 'Zelenskyy'],
    ['en', "Zelenskiy's"],
    ['de', 'Selenskyj'],
    ['pl', 'Zełenskiego'],
    ['es', 'Zelenski'],
    ['ru', 'Зеленскому'],
    ['uk', 'Зеленським'],
    ['tr', "Zelenskiy'nin"],
  ])('finds one president under the %s spelling %s', (language, name) => {
    expect(found(name, language)).toContain('person:zelensky');
  });

  test.each([
    ['ru', 'мирный план из 28 пунктов', ['plan:peace-plan', 'plan:28-point']],
    ['uk', 'перемовини про припинення вогню в Абу-Дабі', ['act:talks', 'issue:ceasefire', 'place:abu-dhabi']],
    ['tr', "İstanbul'da ateşkes görüşmeleri", ['place:istanbul', 'issue:ceasefire', 'act:talks']],
    ['fr', "l'émissaire de Trump à Genève", ['office:us-envoy', 'place:geneva']],
  ])('finds the concepts of a phrase in %s', (language, text, concepts) => {
    expect(found(text, language)).toEqual(expect.arrayContaining(concepts));
  });

  test.each(["прем'єр Польщі", 'прем’єр Польщі', 'прем\u02bcєр Польщі'])(
    'finds a name under each apostrophe: %s',
    (text) => {
      expect(found(text, 'uk')).toContain('office:pl-prime-minister');
    },
  );

  test.each([
    ['ru', 'Мирные жители покинули посёлок', 'issue:peace'],
    ['ru', 'Населённый пункт остался без связи', 'term:paper'],
    ['ru', 'Выставка открылась на территории завода', 'war:land'],
    ['uk', 'Підписуйтеся на наш канал', 'act:sign'],
    ['uk', 'Попередній графік збережено', 'act:threaten'],
    ['uk', 'Премію за книжки для дітей вручили вчителям', 'issue:children'],
  ])('does not find in %s what "%s" does not mean', (language, text, concept) => {
    expect(found(text, language)).not.toContain(concept);
  });

  test('gives offsets of the text as written', () => {
    const text = 'Gespräche in Genf: Selenskyj sagt ab';
    const hit = matchConcepts(text, 'de').find(({ concept }) => concept === 'person:zelensky');
    expect(text.slice(hit?.start, hit?.end)).toBe('Selenskyj');
  });

  test('does not find a name inside a longer word', () => {
    expect(found('a trumpet and a stubborn rubicon', 'en')).toEqual([]);
  });

  test('takes US for a state only in capitals', () => {
    expect(found('US told us', 'en').filter((concept) => concept === 'state:us')).toHaveLength(1);
  });

  test('lets the name of another conflict hide the peace inside it', () => {
    expect(found('Board of Peace', 'en')).toEqual(['other:gaza']);
  });

  test('an idiom hides the words in it and is no hit', () => {
    expect(found('a sign that the talks stall', 'en')).toEqual(['act:talks', 'term:answer', 'act:cancel']);
    expect(found('world war', 'en')).toEqual([]);
    expect(found('will sign', 'en')).toEqual(['act:sign']);
  });

  test.each([
    ['pl', 'rozmowy w Sztokholmie, ostrzał Charkowa', ['place:stockholm', 'place:kharkiv']],
    ['de', 'Treffen in Kopenhagen, Angriff auf Cherson', ['place:copenhagen', 'place:kherson']],
    ['ru', 'переговоры в Астане, удар по Одессе', ['place:astana', 'place:odesa']],
    ['uk', 'зустріч в Анкарі, обстріл Чернігова', ['place:ankara', 'place:chernihiv']],
    ['tr', "Maskat'ta görüşme, Harkiv'e saldırı", ['place:muscat', 'place:kharkiv']],
  ])('finds cities as %s inflects them', (language, text, places) => {
    expect(found(text, language).filter((concept) => concept.startsWith('place:'))).toEqual(places);
  });

  test('lets the longer of two names of one kind win', () => {
    const concepts = found('an energy truce', 'en');
    expect(concepts).toContain('issue:energy-truce');
    expect(concepts).not.toContain('issue:ceasefire');
  });

  test('does not believe a tag that the script contradicts', () => {
    expect(found('Путин и Уиткофф встретились', 'en-US')).toEqual(expect.arrayContaining(['person:putin', 'act:meet']));
  });
});

describe('vocabulary', () => {
  test('names every concept once', () => {
    expect(new Set(vocabulary.map(({ id }) => id)).size).toBe(vocabulary.length);
  });

  test('any city of a state that hosts talks is a venue, a city of a party is not', () => {
    expect(facetsOf('place:muscat')).toContain('venue');
    expect(facetsOf('place:geneva')).toContain('venue');
    expect(facetsOf('place:kharkiv')).toEqual(['ukraine']);
    expect(facetsOf('place:sochi')).toEqual([]);
  });

  test('knows who held an office on a day', () => {
    expect(holderOf('office:us-president', '2025-01-19')).toBe('person:biden');
    expect(holderOf('office:us-president', '2025-01-20')).toBe('person:trump');
    expect(holderOf('office:us-president', '1999-01-01')).toBeNull();
  });
});
