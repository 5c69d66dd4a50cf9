import { describe, expect, test } from '@jest/globals';
import type { ConceptHit } from '../../../shared/detect/mention.ts';
import { distractions, type Facet, facetsOf, parties, topics } from '../../../shared/detect/relevance/facets.ts';
import { type Feature, type Reading, relevanceFeatures } from '../../../shared/detect/relevance/features.ts';
import { facetPhrases } from '../../../shared/detect/relevance/reason-phrases.ts';
import { phraseOf, reasonWords } from '../../../shared/detect/relevance/reason-words.ts';
import model from '../../../shared/detect/relevance/relevance.model.json' with { type: 'json' };
import { vocabulary } from '../../../shared/detect/vocabulary/vocabulary.ts';

const facets: readonly Facet[] = [...parties, ...topics, ...distractions];

describe('words for the reasons of a judgement', () => {
  test('a pattern says where it stands and what stands together', () => {
    expect(reasonWords('top:parley+link')).toBe('headline: negotiations and a party to the war in one sentence');
    expect(reasonWords('open:settlement+parley+link')).toBe(
      'headline and opening together: a settlement, negotiations and a party to the war',
    );
    expect(reasonWords('lead:sides>=2')).toBe(
      'opening: at least two sides (Ukraine, Russia, America, Europe) in one sentence',
    );
    expect(reasonWords('near:arms-without-settlement')).toBe(
      'headline or opening, one sentence: arms, but no settlement',
    );
    expect(reasonWords('all:arms-without-settlement')).toBe('the text as a whole: arms, but no settlement');
  });

  test('what is missing is told as missing', () => {
    expect(reasonWords('no top:settlement')).toBe('not in the headline: a settlement');
    expect(reasonWords('no all:deal+link')).toBe('nowhere in the text: a deal and a party to the war');
    expect(reasonWords('no no-body')).toBe('there is a text below the headline');
  });

  test('a name without a phrase is shown in its own words, a sentence as it is', () => {
    expect(reasonWords('top:moon-landing+link')).toBe('headline: moon landing and link in one sentence');
    expect(reasonWords('no all:moons>=2')).toBe('nowhere in the text: moons, at least 2');
    expect(reasonWords('all:constructor')).toBe('the text as a whole: constructor');
    expect(reasonWords('a rule in words')).toBe('a rule in words');
  });

  test('every facet has a phrase of its own', () => {
    const phrases = facets.map((facet) => facetPhrases[facet]);
    expect(facets.filter((facet) => phraseOf(facet) === null)).toEqual([]);
    expect(new Set(phrases).size).toBe(facets.length);
  });

  test('every feature of the model has a phrase', () => {
    expect(model.features.length).toBeGreaterThan(300);
    expect(model.features.filter((name) => isUnworded(name))).toEqual([]);
  });

  test('every pattern that the features can hold has a phrase', () => {
    const names = possibleNames();
    expect([...names].filter((name) => isUnworded(name))).toEqual([]);
    // The search is worth something only if it finds what the model was trained on.
    expect(model.features.filter((name) => name.startsWith('top:') && !names.has(name))).toEqual([]);
  });
});

function isUnworded(name: string): boolean {
  const [zone, own] = name.split(':');
  return own === undefined ? reasonWords(name) === name : zone === undefined || phraseOf(own) === null;
}

/** Features of one-sentence texts with every one, two and three facets at once, and with every order of concepts. */
function possibleNames(): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (features: readonly Feature[]): void => {
    for (const { name } of features) names.add(name);
  };
  add(relevanceFeatures([]));
  facets.forEach((first, i) => {
    facets.slice(i).forEach((second, j) => {
      for (const third of facets.slice(i + j)) add(relevanceFeatures([reading([first, second, third], [])]));
    });
  });
  // Counts go up to four; without a party to the war other patterns come out.
  for (const group of [parties, topics, distractions, facets]) add(relevanceFeatures([reading(group, [])]));
  const one = facets.flatMap((facet) => vocabulary.find(({ id }) => facetsOf(id).includes(facet))?.id ?? []);
  for (const before of one) {
    for (const after of one) {
      for (const at of [0, 60, 200]) {
        const hits = [before, after].map((concept, index) => ({
          concept,
          start: at + index * 8,
          end: at + index * 8 + 5,
        }));
        add(relevanceFeatures([reading([], hits)]));
      }
    }
  }
  return names;
}

function reading(shown: readonly Facet[], hits: readonly ConceptHit[]): Reading {
  return {
    sentence: { text: '', part: 'headline', start: 0, end: 0, hits },
    zone: 'top',
    facets: new Set(shown),
  };
}
