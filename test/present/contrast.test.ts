import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { kindGroups } from '../../shared/detect/act/kinds.ts';
import { style } from '../../shared/present/pages/style.ts';
import { fixtureApp } from '../fakes/timeline-site.ts';

const [light = '', dark = ''] = style.split('prefers-color-scheme:dark');

/** Colours of a palette by name. */
function palette(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/--([a-z]+):(#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]));
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('accessibility (WCAG 2.2)', () => {
  test.each([
    ['light', palette(light)],
    ['dark', palette(dark)],
  ])('the %s palette has 4.5:1 for text and 3:1 for bars', (_, colours) => {
    const of = (name: string) => colours.get(name) ?? '#808080';
    for (const ground of ['paper', 'card']) {
      for (const text of ['ink', 'quiet', 'link']) expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
    }
    for (const text of ['talks', 'paperwork', 'refusal', 'good', 'bad', 'late'])
      expect(contrast(of(text), of('paper'))).toBeGreaterThanOrEqual(4.5);
    for (const group of Object.keys(kindGroups))
      expect(contrast(colours.get(group) ?? '', of('paper'))).toBeGreaterThanOrEqual(3);
  });

  test('every field has a label, every page a language, a title and one first heading', async () => {
    for (const path of ['/', '/feeds', '/developments/dev-geneva-round', '/nope']) {
      const $ = load(await (await fixtureApp().request(path)).text());
      expect($('html').attr('lang')).toBe('en');
      expect($('title').text()).not.toBe('');
      expect($('h1')).toHaveLength(1);
      const fields = $('input, select').toArray();
      expect(fields.every((field) => $(field).closest('label').length === 1)).toBe(true);
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
