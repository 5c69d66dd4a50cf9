import { german } from './de.ts';
import { pagesElsewhere } from './elsewhere.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './language.ts';
import type { LanguagePack, PageWords } from './language-pack.ts';
import { polish } from './pl.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';

/** The pack of each language: a code without one, or a pack without a field, does not compile. */
export const languagePacks: Readonly<Record<Language, LanguagePack>> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  de: german,
  fr: french,
  es: spanish,
  pl: polish,
  it: italian,
  tr: turkish,
};

/**
 * The alternatives of one field in all languages, joined by "|": for a pattern that reads text of no language known, or
 * words that may stand in text of any.
 */
export function inAnyLanguage(wordsOf: (pack: LanguagePack) => string | null): string {
  return Object.values(languagePacks)
    .map(wordsOf)
    .filter((words) => words !== null)
    .join('|');
}

/** The alternatives of one field of pages in all languages, those that Parley does not read too. */
export function onAnyPage(wordsOf: (pages: PageWords) => string | null): string {
  const read = inAnyLanguage(({ pages }) => wordsOf(pages));
  const elsewhere = wordsOf(pagesElsewhere);
  return elsewhere === null ? read : `${read}|${elsewhere}`;
}
