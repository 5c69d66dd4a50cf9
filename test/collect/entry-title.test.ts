import { expect, test } from '@jest/globals';
import { withTitle } from '../../shared/collect/entry-title.ts';
import type { Entry } from '../../shared/collect/item.ts';

const post: Entry = {
  guid: 'https://channel.example/x/1',
  link: 'https://channel.example/x/1',
  title: '',
  summary: '⚡️⚡️\nThe envoys met in Geneva on Monday, the office said. More soon.',
  content: '',
  authors: [],
  published: null,
  updated: null,
};

test.each(['', '📷', '[no title]', 'Без названия'])('the first sentence stands for the title "%s"', (title) => {
  expect(withTitle({ ...post, title }).title).toBe('The envoys met in Geneva on Monday, the office said.');
});

test('the text serves where there is no summary, cut at a word', () => {
  const { title } = withTitle({ ...post, summary: '', content: 'The envoys met again and again '.repeat(20) });
  expect(title).toMatch(/^The envoys met .* met…$/);
  expect(title.length).toBeLessThanOrEqual(140);
});

test('a title stays, and an entry without any words stays without', () => {
  expect(withTitle({ ...post, title: 'Talks' }).title).toBe('Talks');
  expect(withTitle({ ...post, summary: '' }).title).toBe('');
});
