/** Languages that the vocabulary knows, ISO 639-1. */
export const languages = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pl', 'it', 'tr'] as const;

export type Language = (typeof languages)[number];
