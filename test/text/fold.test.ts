import { describe, expect, test } from '@jest/globals';
import { fold } from '../../shared/text/fold.ts';
import { tokensOf } from '../../shared/text/tokens.ts';

describe('folding', () => {
  test.each([
    ['Außenminister', 'aussenminister'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Støre', 'store'],
    ['VŒUX', 'voeux'],
    ['Алёна Ґалаґан', 'алена галаган'],
    ['e\u0301t\u00e9', 'ete'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('й and ї are letters of their own', () => {
    expect(fold('Київ і КРИЙ')).toBe('київ і крий');
  });

  test('kinds of quotation marks and white space do not count', () => {
    expect(fold('„Ja“, n’est\u00a0\nce')).toBe('"ja", n\'est ce');
  });

  test('a word of a text is folded as the text is', () => {
    const text = 'Großbritannien, Łukaszenka, Ґроссі, Œuvre, Zürich, Київ, йти, Støre';
    expect(
      tokensOf(text)
        .map(({ word }) => word)
        .join(', '),
    ).toBe(fold(text));
  });
});
