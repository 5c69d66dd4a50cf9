import { describe, expect, test } from '@jest/globals';
import { cueOf } from '../../../shared/detect/act/cue.ts';
import type { LanguagePack } from '../../../shared/languages/language-pack.ts';
import { fold } from '../../../shared/text/fold.ts';

/** What the words of a cue find in a text; null where they find nothing. */
function found(words: string | null, text: string, tag = 'en'): string | null {
  const folded = fold(text);
  const hit = cueOf(() => words)(folded, tag);
  return hit === null ? null : folded.slice(hit.start, hit.end);
}

describe('the words of a cue', () => {
  test.each([
    ['meet', 'They meet', 'meet'],
    ['meet', 'A meeting', null],
    ['meet', 'The helmeets', null],
    ['negoti*', 'Negotiators speak', 'negotiators'],
    ['negoti*', 'They negoti', 'negoti'],
    ['sign{s,ed}', 'He signed it', 'signed'],
    ['sign{s,ed}', 'They sign it', null],
    ['sign{,s}', 'They sign it', 'sign'],
    ['phone call', 'A phone - call', 'phone - call'],
    ['phone call', 'A phonecall', null],
    ['peace talk* begin', 'The peace talks begin', 'peace talks begin'],
    ['перегов*', 'Нові переговори', 'переговори'],
    ['U.S.', 'The USA', null],
  ])('%s in "%s"', (words, text, expected) => {
    expect(found(words, text)).toBe(expected);
  });

  test('find the first place in the text, whatever their order', () => {
    expect(found('talk*|call{,s}|meet*', 'They meet, call and talk')).toBe('meet');
  });

  test('of two that begin at one place find the one that stands first', () => {
    expect(found('call*|call off|off', 'They call off talks')).toBe('call');
    expect(found('call off|call*|off', 'They call off talks')).toBe('call off');
    expect(found('a*|call off|call*', 'They call off talks')).toBe('call off');
  });

  test('are those of the language, whose tag may carry a region', () => {
    const cue = cueOf(({ acts }: LanguagePack) => acts.meet);
    expect(cue('они встретились в женеве', 'ru-RU')).not.toBeNull();
    expect(cue('они встретились в женеве', 'en')).toBeNull();
  });

  test('are none in a language without them, and in one that is not known', () => {
    expect(found(null, 'They meet')).toBeNull();
    expect(found('meet', 'They meet', 'fi')).toBeNull();
  });
});
