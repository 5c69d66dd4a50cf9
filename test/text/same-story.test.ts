import { expect, test } from '@jest/globals';
import { isSameStory } from '../../shared/text/same-story.ts';

const told = {
  headline: 'Umerov and Kellogg settle prisoner lists in Ankara',
  text: 'The Ukrainian and American envoys went through the lists for two days.',
};

test('two versions of one article are one story, and an entry of another article is another', () => {
  const text = 'Rustem Umerov and Keith Kellogg have settled the lists of prisoners in Ankara, their offices said.';
  expect(isSameStory(told, { headline: 'Ankara: Umerov and Kellogg agree on prisoners', text: '' })).toBe(true);
  expect(isSameStory(told, { headline: 'Two days of names', text })).toBe(true);
  expect(isSameStory(told, { headline: 'Bakery wins a prize', text: 'The best bread of the town.' })).toBe(false);
});
