import { describe, expect, test } from '@jest/globals';
import { facetsOf } from '../../../shared/detect/relevance/facets.ts';
import { vocabulary } from '../../../shared/detect/vocabulary/vocabulary.ts';

describe('envoys', () => {
  test.each([
    ['person:witkoff', 'american-envoy'],
    ['person:kushner', 'american-envoy'],
    ['person:rubio', 'american-envoy'],
    ['office:us-delegation', 'american-envoy'],
    ['person:umerov', 'ukrainian-envoy'],
    ['person:budanov', 'ukrainian-envoy'],
    ['office:ua-negotiator', 'ukrainian-envoy'],
    ['person:dmitriev', 'russian-envoy'],
    ['person:ushakov', 'russian-envoy'],
    ['person:lavrov', 'russian-envoy'],
    ['office:ru-chief-negotiator', 'russian-envoy'],
    ['person:powell', 'envoys'],
    ['office:envoys', 'envoys'],
  ] as const)('are told by whom they negotiate for: %s is %s', (concept, facet) => {
    expect(facetsOf(concept)).toContain(facet);
  });

  test('are not all who sit on a side', () => {
    for (const concept of ['person:vance', 'person:syrskyi', 'person:belousov', 'person:macron'])
      expect(facetsOf(concept).filter((facet) => /envoy/.test(facet))).toEqual([]);
  });

  test('sit on the side that they negotiate for', () => {
    const others = vocabulary.filter(({ envoyOf, side }) => envoyOf !== undefined && envoyOf !== side);
    expect(others.map(({ id }) => id)).toEqual([]);
    expect(vocabulary.filter(({ envoyOf }) => envoyOf !== undefined).length).toBeGreaterThan(30);
  });
});

describe('facets of places, sides and other news', () => {
  test.each([
    ['person:putin', ['putin', 'russia']],
    ['person:macron', ['europe', 'ally']],
    ['state:ua', ['ukraine']],
    ['place:istanbul', ['venue']],
    ['place:kyiv', []],
    ['place:lviv', ['ukraine']],
    ['issue:peace-talks', ['talks-by-name', 'peace', 'talk']],
    ['idiom:words', []],
  ])('%s stands for %j', (concept, facets) => {
    expect(facetsOf(concept)).toEqual(facets);
  });

  test('what is listed as other news and stands for nothing else is elsewhere', () => {
    const others = vocabulary.filter(({ id }) => id.startsWith('other:'));
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ id }) => facetsOf(id).length === 0)).toEqual([]);
  });
});
