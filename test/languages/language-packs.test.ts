import { describe, expect, test } from '@jest/globals';
import { languages } from '../../shared/languages/language.ts';
import { languagePacks } from '../../shared/languages/language-packs.ts';

/** Lists of words parted by blanks; all other strings of a pack are patterns. */
const wordLists: ReadonlySet<string> = new Set(['functionWords', 'stopWords', 'abbreviations', 'afterOrdinal']);
/** Sections in the notation of cues: `word*`, `word{,s}`. */
const cueSections = /^(acts|names)\./;
const plain: ReadonlySet<string> = new Set(['script', 'ownLetters']);

interface Field {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

type Text = Field & { readonly value: string };

describe.each(languages)('the pack of %s', (language) => {
  const fields = fieldsOf(languagePacks[language], []);
  const texts = fields.filter((field): field is Text => typeof field.value === 'string');

  test('has no empty field', () => {
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ value }) => value === '' || value === undefined).map(({ path }) => path)).toEqual([]);
  });

  test('has lists of words that hold each word once', () => {
    const lists = fields.filter(({ name, value }) => wordLists.has(name) && value !== null);
    expect(lists.length).toBeGreaterThan(1);
    for (const { path, value } of lists) {
      const words = String(value).split(' ');
      expect([path, ...words].filter((word, at, all) => word === '' || all.indexOf(word) !== at)).toEqual([]);
    }
  });

  test('has cues in their notation, each alternative once', () => {
    const cues = texts.filter(({ path }) => cueSections.test(path));
    expect(cues.length).toBeGreaterThan(20);
    for (const { path, value } of cues) {
      expect([path, repeated(value)]).toEqual([path, []]);
      expect([path, value.replace(/\{[^{}|]+\}/g, '').match(/[^\p{L}\p{N}*|' -]/gu)]).toEqual([path, null]);
    }
  });

  test('has patterns that compile and match no empty text, each alternative once', () => {
    const patterns = texts.filter(
      ({ path, name }) => !cueSections.test(path) && !wordLists.has(name) && !plain.has(name),
    );
    for (const { path, value } of patterns) {
      expect([path, repeated(value)]).toEqual([path, []]);
      expect([path, new RegExp(value, 'u').test('')]).toEqual([path, false]);
    }
  });
});

/** Alternatives of a pattern's top level that are blank or there twice. */
function repeated(pattern: string): string[] {
  return alternativesOf(pattern).filter((one, at, all) => one.trim() !== one || one === '' || all.indexOf(one) !== at);
}

function fieldsOf(value: unknown, path: readonly string[]): Field[] {
  if (typeof value !== 'object' || value === null)
    return [{ path: path.join('.'), name: path.findLast((part) => !/^\d+$/.test(part)) ?? '', value }];
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, [...path, name]));
}

/** The alternatives of a pattern at its top level. */
function alternativesOf(pattern: string): string[] {
  let depth = 0;
  const found = [''];
  for (const [at, letter] of [...pattern].entries()) {
    if ('([{'.includes(letter) && pattern[at - 1] !== '\\') depth += 1;
    if (')]}'.includes(letter) && pattern[at - 1] !== '\\') depth -= 1;
    if (letter === '|' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}
