import { describe, expect, test } from '@jest/globals';
import { facetPhrases } from '../../../shared/detect/relevance/facet-phrases.ts';
import { facetNames } from '../../../shared/detect/relevance/facets.ts';
import { patterns } from '../../../shared/detect/relevance/patterns.ts';
import { phraseOf, reasonWords } from '../../../shared/detect/relevance/reason-words.ts';
import model from '../../../shared/detect/relevance/relevance.model.json' with { type: 'json' };

describe('words for the reasons of a judgement', () => {
  test('a pattern says where it stands and what stands together', () => {
    expect(reasonWords('top:negotiation+party')).toBe('headline: negotiations and a party to the war in one sentence');
    expect(reasonWords('open:settlement+negotiation+party')).toBe(
      'headline and opening together: a settlement, negotiations and a party to the war',
    );
    expect(reasonWords('lead:sides>=2')).toBe(
      'opening: at least two sides (Ukraine, Russia, America, Europe) in one sentence',
    );
    expect(reasonWords('near:arms+party+no-settlement')).toBe(
      'headline or opening, one sentence: arms and a party to the war, but no settlement',
    );
    expect(reasonWords('all:arms+party+no-settlement')).toBe(
      'the text as a whole: arms and a party to the war, but no settlement',
    );
    expect(reasonWords('rest:negotiation+ukraine-war')).toBe(
      'further down: negotiations, and Ukraine or the war there in one sentence',
    );
    expect(reasonWords('top:aside-topic')).toBe('headline: the talks named in passing ("amid", "as")');
  });

  test('what is missing is told as missing', () => {
    expect(reasonWords('no top:settlement')).toBe('not in the headline: a settlement');
    expect(reasonWords('no all:deal+party')).toBe('nowhere in the text: a deal and a party to the war');
    expect(reasonWords('no no-body')).toBe('there is a text below the headline');
  });

  test('a name without a phrase is shown in its own words, a sentence as it is', () => {
    expect(reasonWords('top:moon-landing+link')).toBe('headline: moon landing and link in one sentence');
    expect(reasonWords('no all:moons>=2')).toBe('nowhere in the text: moons, at least 2');
    expect(reasonWords('all:constructor')).toBe('the text as a whole: constructor');
    expect(reasonWords('a rule in words')).toBe('a rule in words');
  });

  test('every facet and every pattern has a phrase of its own', () => {
    const phrases = [...facetNames.map((facet) => facetPhrases[facet]), ...patterns.map(({ phrase }) => phrase)];
    expect(new Set(phrases).size).toBe(phrases.length);
    expect([...facetNames, ...patterns.map(({ name }) => name)].filter((name) => phraseOf(name) === null)).toEqual([]);
  });

  test('every feature of the model has a phrase', () => {
    expect(model.features.length).toBeGreaterThan(300);
    const unworded = model.features.filter((name) => {
      const own = name.split(':')[1];
      return own === undefined ? reasonWords(name) === name : phraseOf(own) === null;
    });
    expect(unworded).toEqual([]);
  });
});
