import { describe, expect, test } from '@jest/globals';
import { isBoilerplate, isDateLine, isRightsNotice } from '../../../shared/detect/page/boilerplate.ts';

describe('a line of dates', () => {
  test.each([
    'Published 12 March 2026, 18:05 | Updated 12 March 2026, 21:40',
    'Veröffentlicht am 12.03.2026 um 18:05 Uhr',
    'Опубликовано 12.03.2026, 18:05',
  ])('is no part of the text: %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each([
    'The delegations met at 10:30 on 12 March 2026 and parted at 16:45 without a word to the press.',
    'Talks in 2022 failed after 3 days.',
  ])('a sentence with dates is text: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('a rights notice', () => {
  test.each([
    '© 2026 The Ledger. All rights reserved.',
    'Alle Rechte vorbehalten.',
    'Tous droits réservés',
    'Todos los derechos reservados',
    'Tutti i diritti riservati',
    'Wszelkie prawa zastrzeżone',
    'Все права защищены',
    'Усі права захищені',
    'Tüm hakları saklıdır',
  ])('reserves rights: %s', (text) => {
    expect(isRightsNotice(text)).toBe(true);
  });

  test('is short: in 300 characters a sentence tells of rights', () => {
    expect(isRightsNotice('All rights reserved'.padEnd(299, '.'))).toBe(true);
    expect(isRightsNotice('All rights reserved'.padEnd(300, '.'))).toBe(false);
  });

  test('is no sentence on the rights of people', () => {
    expect(isRightsNotice('The draft names the rights of minorities, which Kyiv reserves for later talks.')).toBe(
      false,
    );
  });
});

describe('a paragraph of the page rather than of the article', () => {
  test.each([
    'Read more: Kremlin rejects the plan',
    'Lesen Sie auch: Gespräche in Genf',
    'Читайте також: Перемовини в Женеві',
    'Advertisement',
    '5 min read',
    'Sign up for our morning newsletter',
    'Follow us on Telegram',
    'Reporting by A. Writer; Editing by B. Editor',
    'Download the app for iOS',
    '**',
    '–',
  ])('is an invitation, a label or a line of signs: %s', (text) => {
    expect(isBoilerplate(text)).toBe(true);
  });

  test.each([
    'The envoys met for two hours.',
    'By Tuesday both sides had signed.',
    'No',
    'Read the draft, the envoy said, and you will see what is missing.',
  ])('is not a sentence of the text: %s', (text) => {
    expect(isBoilerplate(text)).toBe(false);
  });

  test('is short: a long paragraph that begins like one tells something', () => {
    expect(isBoilerplate('Read more '.padEnd(300, 'x'))).toBe(true);
    expect(isBoilerplate('Read more '.padEnd(301, 'x'))).toBe(false);
    expect(isBoilerplate('Sign up for our newsletter '.padEnd(500, 'x'))).toBe(true);
    expect(isBoilerplate('Sign up for our newsletter '.padEnd(501, 'x'))).toBe(false);
  });
});
