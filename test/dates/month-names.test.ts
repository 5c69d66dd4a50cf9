import { describe, expect, test } from '@jest/globals';
import { monthNumber } from '../../shared/dates/month-names.ts';

/** The names of the months as the engine's own copy of CLDR has them, in dates and alone. */
function namesOf(language: string): string[][] {
  const styles = [{ month: 'long', day: 'numeric' }, { month: 'long' }] as const;
  return styles.map((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(new Date(Date.UTC(2025, month, 13)));
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    });
  });
}

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);

describe('the number of a month', () => {
  test.each(
    'en de de-AT fr es it pt nl sv da nb is fi et lv lt pl cs sk sl hu tr ro ru uk be bg sr mk el sq gl eu ar he ka hi'.split(
      ' ',
    ),
  )('is known by its name in %s', (language) => {
    for (const names of namesOf(language)) expect(names.map(monthNumber)).toEqual(numbers);
  });

  test.each([
    ['Sept.', 9],
    ['SEP', 9],
    ['Mrz', 3],
    ['mrt', 3],
    ['lip', 7],
    ['srp', 8],
    ['Kas', 11],
    ['бер', 3],
    ['בינואר', 1],
    ['čvc', 7],
    ['srpnja', 7],
  ])('is known by %s', (name, month) => {
    expect(monthNumber(name)).toBe(month);
  });

  test.each(['lun.', 'sam.', 'Sen', 'decided', 'Marching', 'ju', 'x', '-', ''])('is not known by %p', (name) => {
    expect(monthNumber(name)).toBeNull();
  });
});
