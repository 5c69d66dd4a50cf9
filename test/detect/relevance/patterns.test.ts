import { describe, expect, test } from '@jest/globals';
import { asides, asidesIn } from '../../../shared/detect/relevance/asides.ts';
import { type Facet, facetNames } from '../../../shared/detect/relevance/facets.ts';
import { relevanceFeatures } from '../../../shared/detect/relevance/features.ts';
import { patterns, patternsIn } from '../../../shared/detect/relevance/patterns.ts';
import model from '../../../shared/detect/relevance/relevance.model.json' with { type: 'json' };

const shown = (...facets: readonly Facet[]): string[] => patternsIn(new Set(facets)).map(({ name }) => name);

describe('patterns of facets', () => {
  test.each<[readonly Facet[], readonly string[]]>([
    [[], []],
    [['poll'], []],
    [['truce'], ['settlement', 'settlement+no-party']],
    [['front'], ['fighting+no-settlement+no-negotiation']],
    [['front', 'talk'], ['negotiation']],
    [
      ['pastime', 'truce'],
      [
        'other-topic',
        'other-topic+no-ukraine-war',
        'settlement',
        'settlement+no-party',
        'settlement+other-topic',
        'settlement+other-topic+no-party',
      ],
    ],
    [
      ['arms', 'russia'],
      ['party', 'arms+party+no-settlement', 'fighting+no-settlement+no-negotiation'],
    ],
    [
      ['american-envoy', 'russian-envoy'],
      ['envoy', 'envoys-of-two-sides'],
    ],
    [
      ['american-envoy', 'russia', 'reject'],
      [
        'party',
        'envoy',
        'american-envoy+russia-or-ukraine',
        'american-envoy+party',
        'american-envoy+stance-or-bargained',
        'stance+party',
      ],
    ],
    [
      ['talk', 'ukraine', 'europe'],
      [
        'party',
        'ukraine-war',
        'europe+ukraine',
        'negotiation',
        'negotiation+party',
        'negotiation+ukraine-war',
        'negotiation+ukraine+america-or-europe',
        'sides>=2',
      ],
    ],
    [
      ['putin', 'trump', 'zelensky'],
      ['principals>=2', 'principals>=3'],
    ],
  ])('%j', (facets, names) => {
    expect(shown(...facets)).toEqual(names);
  });

  test('are each shown by three facets at most, counts by all', () => {
    const found = new Set(shown(...facetNames));
    facetNames.forEach((first, at) => {
      facetNames.slice(at).forEach((second, further) => {
        for (const third of facetNames.slice(at + further))
          for (const name of shown(first, second, third)) found.add(name);
      });
    });
    expect(patterns.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
  });

  test('have names that are no facets, each one once', () => {
    const names = [...facetNames, ...patterns.map(({ name }) => name), ...asides.map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
  });

  test('are what the model was trained on, with facets and asides', () => {
    const found = [...facetNames, ...patterns.map(({ name }) => name), ...asides.map(({ name }) => name)];
    const inZones = ['top', 'lead', 'rest', 'near', 'open', 'all'].flatMap((zone) =>
      found.map((name) => `${zone}:${name}`),
    );
    const known = new Set([...inZones, ...relevanceFeatures([]).map(({ name }) => name)]);
    expect(model.features.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('asides', () => {
  const at = (concept: string, start: number) => ({ concept, start, end: start + 5 });
  const named = (...hits: ReturnType<typeof at>[]): string[] => asidesIn(hits).map(({ name }) => name);

  test.each([
    ['no topic', [at('war:strike', 0), at('genre:aside', 10)], []],
    ['a topic that opens the sentence', [at('act:talks', 40)], ['topic-early']],
    ['a topic a little further on', [at('act:talks', 41)], []],
    ['a topic before the end', [at('issue:ceasefire', 109)], []],
    ['a topic at the end', [at('issue:ceasefire', 110)], ['topic-late']],
    ['"amid" within reach', [at('genre:aside', 50), at('act:talks', 100)], ['aside-topic']],
    ['"amid" out of reach', [at('genre:aside', 49), at('act:talks', 100)], []],
    ['"amid" after the topic', [at('act:talks', 50), at('genre:aside', 60)], []],
    ['fighting before the topic', [at('war:strike', 30), at('act:talks', 60)], ['fighting-first']],
    ['fighting after the topic', [at('act:talks', 60), at('war:strike', 80)], ['topic-first']],
    ['another topic before', [at('other:sport', 30), at('act:talks', 60)], ['other-topic-first']],
    ['another topic after', [at('act:talks', 60), at('other:sport', 80)], []],
  ])('%s', (_, hits, names) => {
    expect(named(...hits)).toEqual(names);
  });
});
