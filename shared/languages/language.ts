/**
 * Languages that Parley reads, ISO 639-1. A new one comes last: the vocabulary's tables of meanings have their columns in
 * this order.
 */
export const languages = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pl', 'it', 'tr'] as const;

export type Language = (typeof languages)[number];
