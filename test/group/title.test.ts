import { describe, expect, test } from '@jest/globals';
import { titleOf } from '../../shared/group/title.ts';
import { reportFrom } from '../fakes/reports.ts';

describe('the title of a development', () => {
  test.each([
    ['Zelensky and Witkoff meet in Geneva on Sunday - Kyiv Post'],
    ['Live updates: Zelensky and Witkoff meet in Geneva on Sunday'],
    ['Zelensky and Witkoff meet in Geneva on Sunday – live'],
    ['Breaking: Zelensky and Witkoff meet in Geneva on Sunday'],
  ])('is a headline without the name of its outlet and the label of a live page: %s', (headline) => {
    expect(titleOf([reportFrom({ headline })], null)).toBe('Zelensky and Witkoff meet in Geneva on Sunday');
  });

  test('is the clearest headline, in English if there is one', () => {
    const german = reportFrom({ headline: 'Selenskyj trifft Witkoff in Genf', language: 'de' });
    const asks = reportFrom({ headline: 'Will Zelensky meet Witkoff?' });
    const plain = reportFrom({ headline: 'Zelensky meets Witkoff in Geneva' });
    expect(titleOf([german, asks, plain], null)).toBe('Zelensky meets Witkoff in Geneva');
    expect(titleOf([german, asks], null)).toBe('Will Zelensky meet Witkoff?');
  });

  test('stays until a clearer one comes', () => {
    const first = reportFrom({ headline: 'Zelensky meets Witkoff in Geneva' });
    const second = reportFrom({ headline: 'Witkoff receives Zelensky in Geneva' });
    expect(titleOf([second, first], 'Zelensky meets Witkoff in Geneva')).toBe('Zelensky meets Witkoff in Geneva');
  });

  test('is one of a report that names who acts before one that names nobody', () => {
    const named = reportFrom({ headline: 'Zelensky meets Witkoff in Geneva' });
    const nameless = { ...named, headline: 'Talks go on in Geneva', act: { ...named.act, actors: [] } };
    expect(titleOf([nameless, named], null)).toBe(named.headline);
  });

  test('is one of at most 140 characters before a longer one', () => {
    const known = reportFrom({ headline: 'Zelensky meets Witkoff in Geneva' });
    const long = (length: number) => ({ ...known, headline: `Zelensky meets ${'x'.repeat(length - 15)}` });
    expect(titleOf([long(140), known], null)).toBe(long(140).headline);
    expect(titleOf([long(141), known], null)).toBe(known.headline);
  });
});
