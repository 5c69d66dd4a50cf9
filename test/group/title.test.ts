import { describe, expect, test } from '@jest/globals';
import { titleOf } from '../../shared/group/title.ts';
import { reportTold } from '../fakes/reports.ts';

describe('the title of a development', () => {
  test.each([
    ['Zelensky and Witkoff meet in Geneva on Sunday - Kyiv Post'],
    ['Live updates: Zelensky and Witkoff meet in Geneva on Sunday'],
    ['Zelensky and Witkoff meet in Geneva on Sunday – live'],
    ['Breaking: Zelensky and Witkoff meet in Geneva on Sunday'],
  ])('is a headline without the name of its outlet and the label of a live page: %s', (headline) => {
    expect(titleOf([reportTold({ headline })], null)).toBe('Zelensky and Witkoff meet in Geneva on Sunday');
  });

  test('is the clearest headline, in English if there is one', () => {
    const german = reportTold({ headline: 'Selenskyj trifft Witkoff in Genf', language: 'de' });
    const asks = reportTold({ headline: 'Will Zelensky meet Witkoff?' });
    const plain = reportTold({ headline: 'Zelensky meets Witkoff in Geneva' });
    expect(titleOf([german, asks, plain], null)).toBe('Zelensky meets Witkoff in Geneva');
    expect(titleOf([german, asks], null)).toBe('Will Zelensky meet Witkoff?');
  });

  test('stays until a clearer one comes', () => {
    const first = reportTold({ headline: 'Zelensky meets Witkoff in Geneva' });
    const second = reportTold({ headline: 'Witkoff receives Zelensky in Geneva' });
    expect(titleOf([second, first], 'Zelensky meets Witkoff in Geneva')).toBe('Zelensky meets Witkoff in Geneva');
  });

  test('is one of a report that names who acts before one that names nobody', () => {
    const named = reportTold({ headline: 'Zelensky meets Witkoff in Geneva' });
    const nameless = { ...named, headline: 'Talks go on in Geneva', act: { ...named.act, actors: [] } };
    expect(titleOf([nameless, named], null)).toBe(named.headline);
  });

  test('is one of at most 140 characters before a longer one', () => {
    const known = reportTold({ headline: 'Zelensky meets Witkoff in Geneva' });
    const long = (length: number) => ({ ...known, headline: `Zelensky meets ${'x'.repeat(length - 15)}` });
    expect(titleOf([long(140), known], null)).toBe(long(140).headline);
    expect(titleOf([long(141), known], null)).toBe(known.headline);
  });
});
