import { expect, test } from '@jest/globals';
import { languageName } from '../../shared/wording/language-name.ts';

test('a language is named in English, and what is not a language tag stays', () => {
  expect(['uk', 'pt-BR', 'x'].map(languageName)).toEqual(['Ukrainian', 'Brazilian Portuguese', 'x']);
});
