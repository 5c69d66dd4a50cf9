const names = new Intl.DisplayNames('en', { type: 'language' });

/** "Ukrainian" for "uk" (names of CLDR); a tag that is not a language tag stays what it is. */
export function languageName(language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
