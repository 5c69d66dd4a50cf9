import { describe, expect, test } from '@jest/globals';
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

  test('knows who held an office on a day', () => {
    expect(holderOf('office:us-president', '2025-01-19')).toBe('person:biden');
    expect(holderOf('office:us-president', '2025-01-20')).toBe('person:trump');
    expect(holderOf('office:us-president', '1999-01-01')).toBeNull();
  });
});
