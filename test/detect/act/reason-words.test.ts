import { expect, test } from '@jest/globals';
import model from '../../../shared/detect/act/act.model.json' with { type: 'json' };
import { actReasonWords } from '../../../shared/detect/act/reason-words.ts';

test.each([
  ['headline:cue:meet', 'headline: words that tell of "meet"'],
  ['headline:stem:pl:spotka', 'headline: the word "spotka..."'],
  ['lead:day:ahead', 'first sentence: a day ahead'],
  ['headline:people:3', 'headline: three or more people named'],
  ['headline:facet:guarantees', 'headline: security guarantees'],
  ['headline:line:^>person>meet', 'headline: the start, then "person", then "meet"'],
  ['headline:stem:de:person>trifft', 'headline: "person", then "trifft"'],
  ['no:lead', 'no first sentence'],
])('%s in words', (feature, words) => {
  expect(actReasonWords(feature)).toBe(words);
});

test('every fact that the weights know has words', () => {
  for (const feature of Object.keys(model.kinds.weights)) {
    expect(actReasonWords(feature)).not.toMatch(/undefined|[a-z]:[a-z]|: $/);
  }
});
