import { describe, expect, test } from '@jest/globals';
import { readBlocks } from '../../../shared/detect/page/blocks.ts';
import { documentOf } from '../../../shared/detect/page/document.ts';
import { fallbackText } from '../../../shared/detect/page/fallback-text.ts';

const headline = 'Envoys leave the lake without a map';
const sentence = 'Both sides called what was said in the hotel by the lake useful.';
const long = `${sentence} `.repeat(5).trim();

function textOf(shown: string, articleBody: string | null = null, scripts = ''): string {
  const { blocks } = readBlocks(documentOf(shown).root);
  return fallbackText(`${shown}${scripts}`, blocks, { headline, articleBody, descriptions: [] });
}

test('a text that the page shows is taken, a paragraph apart from the next', () => {
  expect(textOf(`<p>${long}</p><p>${sentence}</p>`)).toBe(`${long}\n\n${sentence}`);
});

describe('what the schema states', () => {
  const stated = `${long}\n${sentence}`;

  test('is taken where the page shows no more than a start of it', () => {
    expect(textOf(`<p>${sentence}</p>`, stated)).toBe(`${long}\n\n${sentence}`);
    expect(textOf('', stated)).toBe(`${long}\n\n${sentence}`);
  });

  test('is not taken below twice what is shown', () => {
    const shown = (length: number) => textOf(`<p>${'x'.repeat(length)}</p>`, `${'y'.repeat(599)}.`);
    expect(shown(300)).toMatch(/^y+\.$/);
    expect(shown(301)).toMatch(/^x+$/);
  });

  test('is not taken below 300 characters', () => {
    expect(textOf('', `${'y'.repeat(299)}`)).toBe('');
    expect(textOf('', `${'y'.repeat(300)}`)).toHaveLength(300);
  });

  test('is freed of mark-up, entities, white space and what belongs to the page', () => {
    const marked = `<p>${long}</p><p class="x">The <b>map</b> &amp; the\n lake.<br>They parted.</p><p>Read more: the map</p>`;
    const read = `${long}\n\nThe map & the\n\nlake.\n\nThey parted.`;
    expect(textOf('', marked)).toBe(read);
    expect(textOf('', marked.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace('&amp;', '&amp;amp;'))).toBe(read);
  });

  test('follows what the page shows before its first paragraph, up to two blocks', () => {
    const lead = '<p>No map, no day, no place.</p>';
    expect(textOf(`${lead}<p>${sentence}</p>`, stated)).toBe(`No map, no day, no place.\n\n${long}\n\n${sentence}`);
    expect(textOf(`${lead}${lead}<p>${sentence}</p>`, stated)).toMatch(/^No map.*\n\nNo map/);
    expect(textOf(`${lead}${lead}${lead}<p>${sentence}</p>`, stated)).toBe(`${long}\n\n${sentence}`);
    expect(textOf(lead, stated)).toBe(`${long}\n\n${sentence}`);
  });
});

describe('what the scripts carry', () => {
  const state = (text: string) =>
    `<script>window.state = ${JSON.stringify({ title: headline, articleBody: [text, text, text] })};</script>`;

  test('is taken where the page shows next to nothing', () => {
    expect(textOf('<p>Loading</p>', null, state(long))).toBe(`${long}\n\n${long}\n\n${long}`);
  });

  test('is not looked for where the page shows 300 characters', () => {
    expect(textOf(`<p>${'x'.repeat(299)}</p>`, null, state(long))).toContain(sentence);
    expect(textOf(`<p>${'x'.repeat(300)}</p>`, null, state(long))).toBe('x'.repeat(300));
  });

  test('is not taken where it is no longer than 300 characters or twice what is shown', () => {
    expect(textOf('<p>Loading</p>', null, state(sentence))).toBe('Loading');
    const shown = `${'x'.repeat(250)}`;
    expect(textOf(`<p>${shown}</p>`, null, state(`${sentence} ${sentence} `.trim()))).toBe(shown);
  });
});
