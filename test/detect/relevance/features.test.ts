import { describe, expect, test } from '@jest/globals';
import { readingsOf, relevanceFeatures, worthJudging } from '../../../shared/detect/relevance/features.ts';

const read = (headline: string, body = '', language = 'en') => readingsOf({ headline, body, language });
const namesOf = (headline: string, body = ''): string[] =>
  relevanceFeatures(read(headline, body)).map(({ name }) => name);

describe('the zones of a text', () => {
  const filler = (length: number) => `${'It rained on the hills. '.repeat(40).slice(0, length - 2)}. `;

  test('are the headline, the first 420 characters of the body, and the rest', () => {
    const within = read('Weather', `${filler(419)}Envoys left.`).at(-1);
    const beyond = read('Weather', `${filler(420)}Envoys left.`).at(-1);
    expect([within?.sentence.start, within?.zone]).toEqual([419, 'lead']);
    expect([beyond?.sentence.start, beyond?.zone]).toEqual([420, 'rest']);
    expect(read('Weather', 'Envoys left.').map(({ zone }) => zone)).toEqual(['top', 'lead']);
  });

  test('begin with the first sentence of the body where there is no headline', () => {
    expect(read('', 'Envoys left. It rained.').map(({ zone }) => zone)).toEqual(['top', 'lead']);
  });
});

describe('the features of a text', () => {
  test('name each facet by its zone, patterns also near the start, in the opening and in all', () => {
    const names = namesOf('Ceasefire in Ukraine', 'It rained.');
    expect(names).toEqual(
      expect.arrayContaining([
        'top:truce',
        'open:truce',
        'top:settlement+ukraine-war',
        'near:settlement+ukraine-war',
        'open:settlement+ukraine-war',
        'all:settlement+ukraine-war',
      ]),
    );
    expect(names.some((name) => name.startsWith('lead:'))).toBe(false);
  });

  test('leave what stands further down out of the opening', () => {
    const names = namesOf('Weather', `${'It rained on the hills. '.repeat(20)}Kyiv and Moscow agree a ceasefire.`);
    expect(names).toEqual(expect.arrayContaining(['rest:truce', 'all:settlement+party']));
    expect(names.filter((name) => /^(?:near|open|lead|top):/.test(name))).toEqual([]);
  });

  test('say where headline or body is missing, and which sentence shows each', () => {
    expect(namesOf('Ceasefire')).toContain('no-body');
    expect(namesOf('', 'Ceasefire.')).toContain('no-headline');
    const features = relevanceFeatures(read('Weather', 'It rained. A ceasefire holds.'));
    expect(features.find(({ name }) => name === 'lead:truce')?.sentence).toBe(2);
    expect(features.find(({ name }) => name === 'all:settlement')?.sentence).toBeNull();
  });
});

describe('what is worth judging', () => {
  test.each([
    ['a party to the war', 'Kyiv plants trees', true],
    ['a settlement', 'A ceasefire holds', true],
    ['an American envoy', 'Witkoff lands in Cairo', true],
    ['delegations and a place to meet', 'Envoys meet in Geneva', true],
    ['delegations alone', 'Envoys meet', false],
    ['a place alone', 'Rain in Geneva', false],
    ['neither', 'Pumpkin soup for four', false],
  ])('%s: "%s" is %s', (_, headline, worth) => {
    expect(worthJudging(read(headline))).toBe(worth);
  });
});
