import { describe, expect, test } from '@jest/globals';
import { outletTail } from '../../shared/text/outlet-tail.ts';

describe("an outlet's name behind a headline", () => {
  test.each([
    ['Envoys meet in Geneva on Sunday - Kyiv Post', ' - Kyiv Post'],
    ['Envoys meet in Geneva on Sunday | TIME', ' | TIME'],
    ['Rozmowy w Genewie trwają drugi dzień — PAP', ' — PAP'],
    ['Envoys meet in Geneva on Sunday - Los Angeles Daily News', ' - Los Angeles Daily News'],
  ])('is found: %s', (headline, tail) => {
    expect(outletTail(headline)).toBe(tail);
  });

  test.each([
    ['Envoys meet in Geneva on Sunday', 'nothing stands behind'],
    ['Putin bereit zu Treffen mit Selenskyj – Kreml', 'a dash of the headline itself'],
    ['Kyiv says no - Reuters', 'too little stands before it'],
    ['Envoys meet in Geneva on Sunday - what we know so far', 'more words than a name has'],
  ])('is not found: %s (%s)', (headline) => {
    expect(outletTail(headline)).toBe('');
  });
});
